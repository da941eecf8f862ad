import { CairnError, ENTITY_KINDS, RELATION_TYPES } from '../../schema/index.ts';
import type { Connection } from './connection.ts';

/** Format of what is stored; grows when older programs could not read it any more. */
export const FORMAT = 1;

/** The index over folded words and marks of entities, and the one over trigrams of words. */
export const WORD_INDEX = 'entity_words';
export const SPELLING_INDEX = 'word_trigrams';

interface IndexStatement {
  readonly name: string;
  readonly statement: string;
}

const unique = (label: string, property: string): IndexStatement => {
  const name = `${label.toLowerCase()}_${property}`;
  return {
    name,
    statement: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  };
};

const uniqueRelation = (type: string): IndexStatement => {
  const name = `rel_${type.toLowerCase()}_id`;
  return {
    name,
    statement: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  };
};

const index = (label: string, ...properties: readonly string[]): IndexStatement => {
  const name = `find_${label.toLowerCase()}_${properties.join('_').toLowerCase()}`;
  const columns = properties.map((property) => `n.${property}`).join(', ');
  return { name, statement: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${columns})` };
};

/** Words are folded before they are stored: the analyzer only splits at spaces. */
const fullText = (name: string, label: string, ...properties: readonly string[]): IndexStatement => ({
  name,
  statement: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties
    .map((property) => `n.${property}`)
    .join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
});

const INDEXES: readonly IndexStatement[] = [
  unique('Graph', 'id'),
  unique('Counter', 'name'),
  unique('Entity', 'id'),
  index('Entity', 'order'),
  ...ENTITY_KINDS.map((kind) => index(kind, 'id')),
  ...RELATION_TYPES.map(uniqueRelation),
  fullText(WORD_INDEX, 'Entity', 'nameWords', 'textWords', 'nearWords', 'marks'),
  unique('Word', 'word'),
  fullText(SPELLING_INDEX, 'Word', 'trigrams'),
  unique('SourceRecord', 'id'),
  unique('Document', 'id'),
  index('Document', 'source'),
  unique('Claim', 'id'),
  index('Claim', 'entity'),
  unique('Evidence', 'id'),
  index('Evidence', 'relation'),
  index('Evidence', 'implied'),
  unique('Implied', 'id'),
  index('Implied', 'from'),
  index('Implied', 'to'),
  index('Implied', 'became'),
  unique('Decision', 'id'),
  unique('Run', 'number'),
  index('Run', 'source', 'number'),
  index('Run', 'state', 'number'),
  unique('Change', 'sequence'),
  index('Change', 'source'),
  index('Change', 'entity'),
  index('Change', 'at'),
  unique('ChangeTopic', 'id'),
  unique('Lease', 'name'),
  unique('Setting', 'source'),
  unique('Position', 'entity'),
  unique('Community', 'id'),
  unique('Voice', 'source'),
];

/** Makes what is missing of constraints and indexes, and checks that this program understands what is stored. */
export async function prepareSchema(connection: Connection): Promise<void> {
  const known = await connection.read(async (query) => ({
    names: new Set((await query<[string]>('SHOW INDEXES YIELD name')).map(([name]) => name)),
    format: (await query<[number]>("MATCH (g:Graph {id: 'graph'}) RETURN g.format"))[0]?.[0] ?? FORMAT,
  }));
  if (known.format > FORMAT) {
    throw new CairnError(
      'STORE_UNAVAILABLE',
      `The store at ${connection.address.server} was made by a newer Cairn; update this one.`,
    );
  }
  const missing = INDEXES.filter(({ name }) => !known.names.has(name));
  for (const { statement } of missing) await connection.command(statement);
  if (missing.length > 0) await connection.command('CALL db.awaitIndexes(120)');
}
