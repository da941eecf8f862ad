import type { JSX } from 'preact';
import type { EntityKind } from '../../schema/entity.ts';
import { KINDS } from '../kinds.ts';

/** The shape of a kind, as it stands before every name. */
export function Glyph({ kind, named = false }: { kind: EntityKind; named?: boolean }): JSX.Element {
  return (
    <svg
      class={`glyph glyph-${kind}`}
      viewBox="0 0 16 16"
      width="12"
      height="12"
      {...(named ? { role: 'img', 'aria-label': KINDS[kind].one } : { 'aria-hidden': 'true' })}
    >
      <path d={KINDS[kind].path} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
