import type { ComponentChildren, JSX } from 'preact';
import { useGradual } from '../app/after-paint.ts';
import { count } from '../words.ts';

/** Sections drawn at once. */
const AT_ONCE = 2;

export interface SectionEntry {
  readonly id: string;
  readonly title: string;
  readonly total?: number;
  readonly draw: () => ComponentChildren;
}

/** What stands on a page, as links that scroll to it. */
export function Contents({
  entries,
}: {
  readonly entries: readonly Pick<SectionEntry, 'id' | 'title' | 'total'>[];
}): JSX.Element {
  return (
    <nav class="contents no-print" aria-label="On this page">
      {entries.map(({ id, title, total }) => (
        <a key={id} href={`#${id}`} onClick={(event) => scrollTo(event, id)}>
          {title}
          {total !== undefined && <span class="tab-count"> {count(total)}</span>}
        </a>
      ))}
    </nav>
  );
}

/** The sections of a page with a list of them at its head. */
export function Sections({ entries }: { readonly entries: readonly SectionEntry[] }): JSX.Element {
  // What lies below the fold comes after what is read first.
  const limit = useGradual(entries.map(({ id }) => id).join(' '), entries.length, AT_ONCE);
  return (
    <>
      {entries.length > 2 && <Contents entries={entries} />}
      {entries.slice(0, limit).map(({ id, title, total, draw }) => (
        <section key={id} id={id} class="read-section" aria-labelledby={`${id}-head`}>
          <h2 id={`${id}-head`} tabIndex={-1}>
            {title}
            {total !== undefined && <span class="tab-count"> {count(total)}</span>}
          </h2>
          {draw()}
        </section>
      ))}
    </>
  );
}

/** Scrolls and takes the focus along, without a step in the browser's history. */
function scrollTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
  document.getElementById(`${id}-head`)?.focus({ preventScroll: true });
}
