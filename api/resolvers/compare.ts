import { CairnError, compareCodePoints } from '../../schema/index.ts';
import { compareLists, listsIn } from '../compare/comparison.ts';
import type { Comparison } from '../compare/comparison.ts';
import { rankedChoice } from '../compare/ranking.ts';
import type { Choice } from '../compare/ranking.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { pageInfo } from '../connection.ts';
import type { PageInfoValue } from '../connection.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { ComparedEdgeParent } from '../parents.ts';
import { sourceId } from '../asked-id.ts';
import { readSource } from '../source-entity.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface ComparedPage {
  readonly edges: readonly ComparedEdgeParent[];
  readonly pageInfo: PageInfoValue;
  readonly total: number;
}

async function pageOf(
  comparison: Comparison,
  choice: Choice,
  args: PageArguments,
  context: ApiContext,
): Promise<ComparedPage> {
  const cursor = decodeCursor(args.after, 1);
  const first = firstOf(args, context);
  const { ranked, total } = await rankedChoice(comparison, choice, context);
  const score = cursor?.key[0] ?? 0;
  const rest =
    cursor === null
      ? ranked
      : ranked.filter(
          (each) =>
            each.score < score || (each.score === score && compareCodePoints(each.record.id, cursor.id) > 0),
        );
  const edges = rest.slice(0, first).map(({ record, ...explained }) => ({
    ...explained,
    cursor: encodeCursor({ generation: context.generation, key: [explained.score], id: record.id }),
    node: record,
    lists: comparison.sources.filter(
      (_, bit) => ((comparison.listed.get(record.id) ?? 0) & (1 << bit)) !== 0,
    ),
  }));
  return { edges, total, pageInfo: pageInfo(edges, rest.length > first, cursor, context) };
}

/** The place of one of the compared lists. */
function bitOf({ sources }: Comparison, source: string): number {
  const bit = sources.indexOf(sourceId(source));
  if (bit !== -1) return bit;
  throw new CairnError('BAD_USER_INPUT', `"${source}" is none of the lists compared; name one of them.`);
}

/** How many works each list has, shares, has alone and lacks. */
function figuresOf({ sources, listed }: Comparison): { total: number; shared: number; only: number }[] {
  const figures = sources.map(() => ({ total: 0, shared: 0, only: 0 }));
  for (const mask of listed.values()) {
    const isShared = listsIn(mask) > 1;
    for (const [bit, figure] of figures.entries()) {
      if ((mask & (1 << bit)) === 0) continue;
      figure.total += 1;
      figure[isShared ? 'shared' : 'only'] += 1;
    }
  }
  return figures;
}

function pairsOf({ sources, listed }: Comparison): { a: string; b: string; shared: number }[] {
  const pairs = sources.flatMap((a, i) =>
    sources.slice(i + 1).map((b, j) => ({ a, b, both: (1 << i) | (1 << (i + 1 + j)), shared: 0 })),
  );
  for (const mask of listed.values()) {
    if (listsIn(mask) < 2) continue;
    for (const pair of pairs) if ((mask & pair.both) === pair.both) pair.shared += 1;
  }
  return pairs;
}

/** How lists overlap. */
export const compare: Pick<Resolvers, 'Query' | 'SourceComparison' | 'ComparedEdge'> = {
  Query: {
    compareSources: (_parent, { ids }, { reader }) => compareLists(reader, ids.map(sourceId)),
  },
  SourceComparison: {
    sources: (comparison, _arguments, context) =>
      Promise.all(
        figuresOf(comparison).map(async (figures, at) => ({
          ...figures,
          missing: comparison.listed.size - figures.total,
          source: await readSource(comparison.sources[at] ?? '', context),
        })),
      ),
    pairs: pairsOf,
    shared: (comparison, args, context) =>
      pageOf(comparison, { fits: (mask) => listsIn(mask) > 1, list: null }, args, context),
    onlyIn: (comparison, { source, ...args }, context) => {
      const own = 1 << bitOf(comparison, source);
      return pageOf(comparison, { fits: (mask) => mask === own, list: null }, args, context);
    },
    missingFrom: (comparison, { source, ...args }, context) => {
      const list = bitOf(comparison, source);
      return pageOf(comparison, { fits: (mask) => (mask & (1 << list)) === 0, list }, args, context);
    },
  },
  ComparedEdge: {
    lists: ({ lists }, _arguments, context) => Promise.all(lists.map((id) => readSource(id, context))),
  },
};
