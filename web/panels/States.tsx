import type { ComponentChildren, JSX } from 'preact';

/** Grey lines where text is about to stand. */
export function Skeleton({ lines = 4 }: { lines?: number }): JSX.Element {
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class={`bone bone-${index % 3}`} />
      ))}
    </div>
  );
}

/** Nothing to show: why, and what to do. */
export function Empty({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{children}</p>
    </div>
  );
}

/** Stands where an answer will stand beside a list, while nothing is picked; seen only where there is room for both. */
export function Beside({ children }: { children: ComponentChildren }): JSX.Element {
  return <p class="beside">{children}</p>;
}

/** Something failed: what, and a way to try again. */
export function Failure({ message, retry }: { message: string; retry: () => void }): JSX.Element {
  return (
    <div class="empty" role="alert">
      <p class="empty-title">This could not be read</p>
      <p>{message}</p>
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

const WHY = {
  away: 'Cairn’s server does not answer.',
  busy: 'Cairn’s server is busy and asks to wait.',
} as const;

/** Nothing comes from the API; the page tries again by itself. */
export function DownNotice({ why }: { why: keyof typeof WHY }): JSX.Element {
  return (
    <div class="down" role="status">
      <span class="down-dot" aria-hidden="true" />
      {WHY[why]} What is on the page stays usable; this page tries again by itself.
    </div>
  );
}
