import type { JSX } from 'preact';
import type { SourceDiagnostic } from '../client/shapes.ts';
import { clip } from '../state/text.ts';
import { count } from '../words.ts';

export interface DiagnosticsProps {
  readonly list: { readonly total?: number; readonly nodes: readonly SourceDiagnostic[] } | undefined;
}

/** Problems found in what was read, each with its place. */
export function Diagnostics({ list }: DiagnosticsProps): JSX.Element {
  return (
    <ul class="points">
      {list?.nodes.map(({ message, path, line }, index) => (
        <li key={index}>
          <bdi>{clip(message, 300)}</bdi>
          {path !== null && (
            <span class="meta">
              {' '}
              {clip(path, 120)}
              {line === null ? '' : ` line ${line}`}
            </span>
          )}
        </li>
      ))}
      {list?.total !== undefined && list.total > list.nodes.length && (
        <li class="meta">and {count(list.total - list.nodes.length)} more</li>
      )}
    </ul>
  );
}
