import type { JSX } from 'preact';
import type { ClaimRow } from '../client/page-shapes.ts';
import { disagreementWords, disagreements } from '../state/disagreements.ts';
import { clip, plain } from '../state/text.ts';

const MOST = 8;

/** `source/github/a/b` → `a/b`. */
const sourceName = (id: string): string => id.split('/').slice(2).join('/') || id;

/** Where lists do not agree about what something is: the values that lost, and who says them. */
export function Disagreements({ claims }: { readonly claims: readonly ClaimRow[] }): JSX.Element | null {
  const found = disagreements(claims);
  if (found.length === 0) return null;
  return (
    <ul class="disagreements" aria-label="Where lists do not agree">
      {found.slice(0, MOST).map(({ field, value, sources }) => (
        <li key={`${field} ${value}`}>
          <span class="meta">{disagreementWords(field)} </span>
          <bdi>“{clip(plain(value), 160)}”</bdi>
          <span class="meta"> in {sources.slice(0, 3).map(sourceName).join(', ')}</span>
        </li>
      ))}
      {found.length > MOST && <li class="meta">and {found.length - MOST} more</li>}
    </ul>
  );
}
