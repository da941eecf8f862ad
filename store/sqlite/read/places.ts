import { documentId } from '../../../schema/id.ts';
import type { Place } from '../../../schema/index.ts';
import type { Texts } from '../texts.ts';

/** Where a claim or a piece of evidence stands: columns of its row and of its document's. */
export interface PlaceRow {
  readonly first: number | null;
  readonly last: number | null;
  readonly page: number | null;
  readonly headings: number;
  readonly path: string;
  readonly content_hash: string;
  /** Id of the source. */
  readonly source: string;
}

/** Columns for a row `x` joined by `PLACE_JOIN`. */
export const PLACE_COLUMNS = 'x.first, x.last, x.page, x.headings, d.path, d.content_hash, s.id AS source';
/** A document's rows begin at its key times 2^20. */
export const PLACE_JOIN = 'JOIN document d ON d.key = x.key >> 20 JOIN source s ON s.key = d.source';

export interface Located {
  readonly source: string;
  readonly document: string;
  readonly contentHash: string;
  readonly place: Place;
}

export function locate(row: PlaceRow, texts: Texts): Located {
  const { first, last, page, path, source } = row;
  return {
    source,
    document: documentId(source, path),
    contentHash: row.content_hash,
    place: {
      path,
      lines: first === null || last === null ? null : [first, last],
      page,
      headings: texts.headingsOf(row.headings),
    },
  };
}
