import type { EntityKind, RelationType } from '../../../schema/index.ts';
import type { Counts, GraphReader } from '../../port.ts';
import { kinds, types } from '../codes.ts';
import type { Context } from './context.ts';

interface Sums {
  readonly sources: number;
  readonly documents: number;
  readonly entries: number;
  readonly claims: number;
  readonly diagnostics: number;
}

const NOTHING: Sums = { sources: 0, documents: 0, entries: 0, claims: 0, diagnostics: 0 };

export function createCountReads({
  database,
  names,
  read,
}: Context): Pick<GraphReader, 'counts' | 'generation' | 'figuresGeneration'> {
  const figures = database.prepareArrays<[string]>("SELECT value FROM meta WHERE name = 'figures'");
  const tallies = database.prepareArrays<[name: string, total: number]>(
    'SELECT name, total FROM tally WHERE total <> 0 ORDER BY name',
  );
  const sums = database.prepare<Sums>(
    `SELECT (SELECT count(*) FROM source) AS sources, count(*) AS documents, coalesce(sum(entries), 0) AS entries,
       coalesce(sum(claims), 0) AS claims, coalesce(sum(diagnostics), 0) AS diagnostics FROM document`,
  );
  return {
    // One statement sees one state by itself.
    generation: async () => names.refresh(),
    figuresGeneration: () => read(() => Number(figures.get()?.[0] ?? -1)),
    counts: () =>
      read((): Counts => {
        const entities: Partial<Record<EntityKind, number>> = {};
        const relations: Partial<Record<RelationType, number>> = {};
        let evidence = 0;
        for (const [name, total] of tallies.all()) {
          const [group, code] = name.split('/');
          if (group === 'kind') entities[kinds.name(Number(code))] = total;
          else if (group === 'type') relations[types.name(Number(code))] = total;
          else if (group === 'evidence') evidence = total;
        }
        return { entities, relations, evidence, ...(sums.get() ?? NOTHING) };
      }),
  };
}
