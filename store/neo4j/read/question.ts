import type { Parameters } from '../connection.ts';
import type { Known } from './known.ts';

/** What one statement looks for: the Cypher that finds rows, and the list that each row is given as. */
export interface Finding {
  readonly cypher: string;
  readonly row: string;
  readonly parameters: Parameters;
}

/** A question that one statement answers. */
export interface Question<Row, Result> {
  /** @returns null where the answer needs no looking. */
  find(known: Known): Finding | null;
  answer(rows: readonly Row[], known: Known): Result;
}

/** The statement that answers a question by itself, each row as its only column. */
export const aloneStatement = ({ cypher, row }: Finding): string => `${cypher} RETURN ${row}`;

const PARAMETER = /\$(?=\w)/gu;

/**
 * The driver sends 1,400 bytes at a time, and what goes in one piece is answered sooner. Statements hold no text of
 * their own in which a space would count: all values are parameters.
 */
function packed(cypher: string): string {
  return cypher.replace(/,\s+/gu, ',').replace(/\s+/gu, ' ');
}

/**
 * One statement for several questions: the generation as it is once all of them are answered, and the rows of each.
 * The generation is looked for by what was found, so that no plan can look for it before.
 */
export function joinedStatement(findings: readonly Finding[]): {
  readonly cypher: string;
  readonly parameters: Parameters;
} {
  const names = findings.map((_, at) => `rows${String(at)}`);
  const parts = findings.map(
    ({ cypher, row }, at) =>
      `CALL () { ${`${cypher} RETURN collect(${row})`.replace(PARAMETER, `$p${String(at)}_`)} AS rows${String(at)} }`,
  );
  const isMissing = names.map((name) => `${name} IS NULL`).join(' OR ');
  const generation = `CALL (${names.join(', ')}) {
    MATCH (g:Graph {id: CASE WHEN ${isMissing} THEN '' ELSE 'graph' END}) RETURN coalesce(max(g.generation), 0) AS now }`;
  const parameters = findings.flatMap((finding, at) =>
    Object.entries(finding.parameters).map(([name, value]) => [`p${String(at)}_${name}`, value] as const),
  );
  return {
    cypher: packed([...parts, generation, `RETURN now, ${names.join(', ')}`].join(' ')),
    parameters: Object.fromEntries(parameters),
  };
}
