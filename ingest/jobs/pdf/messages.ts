import type { ParsedPdf } from '../../parse/pdf/index.ts';
import type { Problem } from '../../parse/problem.ts';

/** What the parent asks of a child, one at a time. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** Bytes before the header, as the parent found. */
  readonly junkBefore: number;
}

/** What a child answers. */
export type ReadAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'parsed'; readonly parsed: ParsedPdf; readonly rss: number }
  | { readonly kind: 'refused'; readonly problem: Problem; readonly rss: number };

/** Why a child was killed; it writes this on its standard error first. */
export type Overrun = 'time' | 'memory';

/** What a child writes before it kills itself. */
export const OVERRUN_MARK = 'cairn-pdf-overrun:';
