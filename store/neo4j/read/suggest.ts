import { ENTITY_KINDS, foldWords } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { GraphReader } from '../../port.ts';
import { filterExpressions, NAME_COLUMN, searchExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { recordsOf } from './entities.ts';
import { recordOf } from './entity-record.ts';
import { bestHits } from './hits.ts';

/** More words than anyone types into a box. */
const MOST_WORDS = 8;

export function createSuggestReads({ read }: Context): Pick<GraphReader, 'suggest'> {
  return {
    suggest: (prefix, limitPerKind) =>
      read(async (query, known) => {
        const words = foldWords(prefix).slice(0, MOST_WORDS);
        const limit = clamp(limitPerKind, 1_000);
        if (words.length === 0 || limit === 0) return [];
        const groups = words.map((word) => [{ words: word, prefix: true }]);
        const perKind = await Promise.all(
          ENTITY_KINDS.map(async (kind) => {
            const ofKind = filterExpressions({ kinds: [kind] }, known);
            const expression = searchExpression([NAME_COLUMN], groups, ofKind);
            return expression ? (await bestHits(query, expression, 'rank', limit)).best : [];
          }),
        );
        const ids = perKind.flat().map((place) => place.slice(place.indexOf(' ') + 1));
        const records = await recordsOf(query, ids);
        return ids.flatMap((id) => {
          const row = records.get(id);
          return row ? [recordOf(row, known)] : [];
        });
      }),
  };
}
