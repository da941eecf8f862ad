import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure, Skeleton } from '../panels/States.tsx';
import type { PageComponent, PageEntry, PageProps } from './page-entry.ts';

const loaded = new Map<string, PageComponent>();

/** A page whose code comes when it is first opened; says so when it does not come, and tries again. */
export function LazyPage({ entry, ...props }: PageProps & { readonly entry: PageEntry }): JSX.Element {
  const [, setTurn] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const Page = loaded.get(entry.id);
  useEffect(() => {
    if (Page !== undefined || hasFailed) return undefined;
    let isGone = false;
    entry.load().then(
      (component) => {
        loaded.set(entry.id, component);
        if (!isGone) setTurn((turn) => turn + 1);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [entry, hasFailed]);
  if (hasFailed) {
    return (
      <Failure message="This page did not arrive. The map still works." retry={() => setFailed(false)} />
    );
  }
  return Page === undefined ? <Skeleton lines={10} /> : <Page {...props} />;
}
