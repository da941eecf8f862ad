import type { SearchFilter } from '../store/port.ts';
import type { SearchFilter as FilterInput } from './generated/resolvers.ts';
import { askedId, sourceId, topicId } from './asked-id.ts';
import { MOST, notMore } from './limits.ts';

const LISTS = ['kinds', 'forms', 'organizations', 'sources', 'topics', 'steps'] as const;

/**
 * The filter as the store understands it; absent, null and empty lists admit everything.
 * @throws CairnError BAD_USER_INPUT when a list is too long or a topic is named without its kind.
 */
export function filterFrom(input: FilterInput | null | undefined): SearchFilter {
  if (input === null || input === undefined) return {};
  const filter: { -readonly [K in keyof SearchFilter]: SearchFilter[K] } = {};
  for (const name of LISTS) notMore(`filter.${name}`, input[name]?.length ?? 0, MOST.filterValues);
  if (input.kinds?.length) filter.kinds = input.kinds;
  if (input.forms?.length) filter.forms = input.forms;
  if (input.organizations?.length)
    filter.organizations = input.organizations.map((id) => askedId('org/', id));
  if (input.sources?.length) filter.sources = input.sources.map(sourceId);
  if (input.topics?.length) filter.topics = input.topics.map(topicId);
  if (input.steps?.length) filter.steps = input.steps.map((id) => askedId('step/', id));
  const { yearFrom, yearTo } = input;
  if (typeof yearFrom === 'number' || typeof yearTo === 'number') {
    filter.years = [yearFrom ?? 0, yearTo ?? 9_999];
  }
  return filter;
}
