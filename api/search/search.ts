import { parseQuestion, rank } from '../../schema/index.ts';
import type { RankContext, Ranked } from '../../schema/index.ts';
import type {
  EntityRecord,
  Facet,
  GraphReader,
  SearchAnswer,
  SearchFilter,
  SearchQuery,
} from '../../store/port.ts';
import { decodeCursor, encodeCursor, type Cursor } from '../cursor.ts';
import { addressed } from './addressed.ts';
import { mend } from './mend.ts';
import { groupOf, planFor } from './plan.ts';
import type { Plan, UnderstoodWord } from './plan.ts';
import { loadVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ENOUGH, widen } from './widen.ts';
import { pageOfWindows } from './windows.ts';

export interface SearchRequest {
  readonly query: string;
  readonly filter?: SearchFilter;
  /** Most results to answer. */
  readonly first: number;
  /** Cursor of the result to go on after. */
  readonly after?: string | null;
  /** The names of the graph; read anew when absent. */
  readonly vocabulary?: Vocabulary;
  readonly generation?: number;
  /** Most values of the topic facet. */
  readonly topics?: number;
}

export interface SearchResult extends Ranked<EntityRecord> {
  readonly cursor: string;
}

export interface SearchResults {
  readonly results: readonly SearchResult[];
  readonly hasNextPage: boolean;
  /** True when the graph has changed since the cursor was given. */
  readonly changed: boolean;
  readonly total: number;
  readonly totalIsExact: boolean;
  /** How many have all of the question; less than `total` where too few did and parts were left out. */
  readonly whole: number;
  readonly facets: readonly Facet[];
  readonly understood: readonly UnderstoodWord[];
}

const WINDOW = 500;

const NONE: SearchAnswer = { candidates: [], total: 0, totalIsExact: true, facets: [] };

function filterPart(filter: SearchFilter | undefined): { filter?: SearchFilter } {
  return filter === undefined || Object.keys(filter).length === 0 ? {} : { filter };
}

/** The answer to a question that is an address. */
function atAddress(
  ranked: readonly Ranked<EntityRecord>[],
  { query, first }: SearchRequest,
  cursor: Cursor | null,
  generation: number,
): SearchResults {
  const from = cursor === null ? 0 : ranked.findIndex(({ record }) => record.id === cursor.id) + 1;
  const shown = ranked.slice(from, from + first);
  const [total, whole] = [ranked.length, ranked.length];
  return {
    ...{ total, whole, totalIsExact: true, facets: [], changed: false },
    results: shown.map((one) => ({
      ...one,
      cursor: encodeCursor({ generation, key: [0, one.score], id: one.record.id }),
    })),
    hasNextPage: from + shown.length < total,
    understood: [{ word: query.trim(), takenAs: [], found: total > 0 }],
  };
}

/**
 * Finds entities that fit words (DESIGN §5). The store answers candidates in its static order; ranking is shared
 * and pure. Typing errors are mended only when nothing has all the words. A question without words answers
 * everything the filter admits; one that is an address is answered by what stands there.
 * @throws CairnError BAD_USER_INPUT for a cursor that cannot be read.
 */
export async function searchGraph(reader: GraphReader, request: SearchRequest): Promise<SearchResults> {
  const cursor = decodeCursor(request.after, 2);
  const [vocabulary, generation] = await Promise.all([
    request.vocabulary ?? loadVocabulary(reader),
    request.generation ?? reader.generation(),
  ]);
  const filter = filterPart(request.filter);
  const known = filter.filter === undefined ? await addressed(reader, request.query) : null;
  if (known !== null && (known.isSure || known.ranked.length > 0)) {
    return atAddress(known.ranked, request, cursor, generation);
  }
  const question = parseQuestion(request.query);
  const topics = request.topics === undefined ? {} : { topics: request.topics };
  const isWordless = question.terms.length === 0 && request.query.trim() !== '';

  const isNothing = ({ question: asked }: Plan): boolean =>
    isWordless || (question.terms.length > 0 && asked.terms.length === 0);
  const groupsOf = (plan: Plan): SearchQuery['groups'] =>
    plan.question.terms.map((term) => groupOf(term, plan));
  const ask = async (groups: SearchQuery['groups'], window: number): Promise<SearchAnswer> =>
    reader.search({ groups, limit: (window + 1) * WINDOW, ...filter, ...topics });

  let plan = planFor(question, vocabulary);
  let groups = groupsOf(plan);
  let head = isNothing(plan) ? NONE : await ask(groups, 0);
  if (head.total === 0 && question.terms.length > 0) {
    const mended = await mend(reader, plan, vocabulary);
    if (mended !== plan) {
      plan = mended;
      groups = groupsOf(plan);
      head = isNothing(plan) ? NONE : await ask(groups, 0);
    }
  }
  const whole = head.total;
  let weights: RankContext['weights'];
  if (whole < ENOUGH && !isNothing(plan)) {
    const widened = await widen(reader, plan, { limit: WINDOW, ...filter, ...topics });
    if (widened !== null && widened.head.total > whole) ({ groups, head, weights } = widened);
  }

  const context: RankContext = {
    ...plan,
    newestYear: vocabulary.newestYear,
    ...(weights === undefined ? {} : { weights }),
  };
  const page = await pageOfWindows(
    async (window) => {
      const { candidates } = window === 0 ? head : await ask(groups, window);
      const own = candidates.slice(window * WINDOW, (window + 1) * WINDOW);
      return { ranked: rank(plan.question, own, context), isLast: own.length < WINDOW };
    },
    WINDOW,
    request.first,
    cursor === null ? null : { window: cursor.key[0] ?? 0, score: cursor.key[1] ?? 0, id: cursor.id },
  );
  return {
    results: page.items.map(({ window, ranked }) => ({
      ...ranked,
      cursor: encodeCursor({ generation, key: [window, ranked.score], id: ranked.record.id }),
    })),
    hasNextPage: page.hasNextPage,
    changed: cursor !== null && cursor.generation !== generation,
    total: head.total,
    totalIsExact: head.totalIsExact,
    whole,
    facets: head.facets,
    understood: plan.understood,
  };
}
