import { ENTITY_KINDS, RELATION_TYPES, type EntityKind, type RelationType } from '../../../schema/index.ts';
import type { Counts, GraphReader } from '../../port.ts';
import type { Context } from './context.ts';

/** Answered from the database's own count store: a bare count looks at no node, and a name beside it would. */
const counted = (name: string, pattern: string): string =>
  `CALL () { MATCH ${pattern} RETURN count(n) AS total } RETURN '${name}' AS name, total`;

const ENTITIES = ENTITY_KINDS.map((kind) => counted(kind, `(n:${kind})`));
const RELATIONS = RELATION_TYPES.map((type) => counted(type, `()-[n:${type}]->()`));
const OTHERS = Object.entries({
  claims: 'Claim',
  entries: 'Entry',
  documents: 'Document',
  sources: 'SourceRecord',
  diagnostics: 'Diagnostic',
}).map(([name, label]) => counted(name, `(n:${label})`));
const EVIDENCE = "MATCH (g:Graph {id: 'graph'}) RETURN 'evidence' AS name, g.evidence AS total";
const COUNTS = [...ENTITIES, ...RELATIONS, ...OTHERS, EVIDENCE].join(' UNION ALL ');

const FIGURES = "MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.figures, -1)";

export function createCountReads({
  read,
  connection,
  generation,
}: Context): Pick<GraphReader, 'counts' | 'generation' | 'figuresGeneration'> {
  return {
    generation,
    figuresGeneration: async () => (await connection.ask<[number]>(FIGURES))[0]?.[0] ?? -1,
    counts: () =>
      read(async (query): Promise<Counts> => {
        const totals = new Map(await query<[string, number]>(COUNTS));
        const some = <Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> =>
          Object.fromEntries(
            names.flatMap((name) => ((totals.get(name) ?? 0) > 0 ? [[name, totals.get(name)]] : [])),
          ) as Partial<Record<Name, number>>;
        const total = (name: string): number => totals.get(name) ?? 0;
        return {
          entities: some<EntityKind>(ENTITY_KINDS),
          relations: some<RelationType>(RELATION_TYPES),
          evidence: total('evidence'),
          claims: total('claims'),
          entries: total('entries'),
          documents: total('documents'),
          sources: total('sources'),
          diagnostics: total('diagnostics'),
        };
      }),
  };
}
