import { ENTITY_KINDS, foldWords, isResourceKind } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { GraphReader } from '../../port.ts';
import { kinds } from '../codes.ts';
import { mark } from '../facets.ts';
import type { Context } from './context.ts';
import { recordOf } from './entity-record.ts';
import { allOf, termsExpression } from './filter.ts';
import { createHits } from './hits.ts';

/** More words than anyone types into a box. */
const MOST_WORDS = 8;

export function createSuggestReads(context: Context): Pick<GraphReader, 'suggest'> {
  const { names, read } = context;
  const hits = createHits(context);
  return {
    suggest: (prefix, limitPerKind) =>
      read(() => {
        const words = foldWords(prefix).slice(0, MOST_WORDS);
        if (words.length === 0) return [];
        const begins = words.flatMap(
          (word) => termsExpression('name', [{ words: word, prefix: true }]) ?? [],
        );
        const most = clamp(limitPerKind);
        const resources = ENTITY_KINDS.filter(isResourceKind).flatMap((kind) => {
          const ofKind = allOf([...begins, `facet : "${mark('kind', kinds.of(kind))}"`]);
          return hits.resources(ofKind, most);
        });
        const found = [...hits.othersPerKind(allOf(begins) ?? '', most), ...resources];
        return ENTITY_KINDS.flatMap((kind) =>
          found.filter((row) => row[1] === kinds.of(kind)).map((row) => recordOf(row, names)),
        );
      }),
  };
}
