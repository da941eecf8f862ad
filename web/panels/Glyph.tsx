import type { JSX } from 'preact';
import type { EntityKind } from '../../schema/entity.ts';
import { KINDS } from '../kinds.ts';

export interface GlyphProps {
  readonly kind: EntityKind;
  readonly named?: boolean;
  /** Place of a step in the framework, from 1. */
  readonly number?: number | null | undefined;
}

/** The shape of a kind, as it stands before every name; a step carries its number, a question its mark. */
export function Glyph({ kind, named = false, number }: GlyphProps): JSX.Element {
  const sign = kind === 'Question' ? '?' : kind === 'Step' && number !== null ? number : undefined;
  const size = sign === undefined ? 12 : 14;
  return (
    <svg
      class={`glyph glyph-${kind}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      {...(named ? { role: 'img', 'aria-label': KINDS[kind].one } : { 'aria-hidden': 'true' })}
    >
      {sign === undefined ? (
        <path d={KINDS[kind].path} fill="currentColor" fill-rule="evenodd" />
      ) : (
        <>
          <circle cx="8" cy="8" r="7.2" fill="none" stroke="currentColor" stroke-width="1.3" />
          <text x="8" y="11.6" text-anchor="middle" font-size="10" font-weight="650" fill="currentColor">
            {sign}
          </text>
        </>
      )}
    </svg>
  );
}
