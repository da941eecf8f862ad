import type { JSX } from 'preact';
import type { Details } from '../client/shapes.ts';
import { clip, hostOf } from '../state/text.ts';
import { OutLink } from './Links.tsx';

/** What else a thing is called (at most `names` names), and the way to its own address. */
export function Whereabouts({
  entity,
  names,
}: {
  readonly entity: Details;
  readonly names: number;
}): JSX.Element {
  const host = hostOf(entity.url);
  const others = entity.aliases.slice(0, names).map((alias) => clip(alias, 60));
  return (
    <>
      {others.length > 0 && (
        <p class="meta">
          also <bdi>{others.join(', ')}</bdi>
        </p>
      )}
      {host !== '' && (
        <p>
          <OutLink href={entity.url} class="open-link">
            Open at {host} ↗
          </OutLink>
        </p>
      )}
    </>
  );
}
