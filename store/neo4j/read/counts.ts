import { ENTITY_KINDS, RELATION_TYPES, type EntityKind, type RelationType } from '../../../schema/index.ts';
import type { Counts, GraphReader } from '../../port.ts';
import type { Context } from './context.ts';

/** Each answered from the database's own count store, without looking at a node. */
const ENTITIES = ENTITY_KINDS.map((kind) => `MATCH (e:${kind}) RETURN '${kind}' AS name, count(e) AS total`);
const RELATIONS = RELATION_TYPES.map(
  (type) => `MATCH ()-[r:${type}]->() RETURN '${type}' AS name, count(r) AS total`,
);
const OTHERS = Object.entries({
  claims: 'Claim',
  entries: 'Entry',
  documents: 'Document',
  sources: 'SourceRecord',
  diagnostics: 'Diagnostic',
}).map(([name, label]) => `MATCH (n:${label}) RETURN '${name}' AS name, count(n) AS total`);
const EVIDENCE = "MATCH (g:Graph {id: 'graph'}) RETURN 'evidence' AS name, g.evidence AS total";
const COUNTS = [...ENTITIES, ...RELATIONS, ...OTHERS, EVIDENCE].join(' UNION ALL ');

export function createCountReads({ read, generation }: Context): Pick<GraphReader, 'counts' | 'generation'> {
  return {
    generation,
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
