import { MORE_WORKS } from '../client/operations.ts';
import type { RankedRows } from '../client/shapes.ts';
import { useClient } from '../client/use-answer.ts';
import { ROWS } from '../app/first-questions.ts';

/** Asks for the next rows of an entity's works of one sort, after a cursor; null where there are none. */
export function useMoreWorks(
  id: string,
  field: 'resources' | 'caseStudies',
): (after: string | null) => Promise<RankedRows | null> {
  const client = useClient();
  return async (after) => {
    const { entity } = await client.ask(
      MORE_WORKS,
      { id, first: ROWS, after, resources: field === 'resources', caseStudies: field === 'caseStudies' },
      new AbortController().signal,
    );
    return entity?.[field] ?? null;
  };
}
