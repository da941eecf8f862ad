import type { EntityRecord, RelationQuery, RelationRecord } from '../../store/port.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { pageInfo } from '../connection.ts';
import type { PageInfoValue } from '../connection.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { MOST } from '../limits.ts';
import { entityOf } from '../loaders.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface RelationEdges {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: RelationRecord;
    readonly other: EntityRecord;
  }[];
  readonly pageInfo: PageInfoValue;
  readonly total: number;
}

/**
 * A page of an entity's relations in the order of the other end's static rank; it goes on after the place where its
 * cursor's relation stands.
 * @param evidence how much evidence of each relation will be asked for, when that is known: the first page brings it along
 */
export async function relationPage(
  { id: center }: EntityRecord,
  which: Omit<RelationQuery, 'limit'>,
  { first, after }: PageArguments,
  context: ApiContext,
  evidence: number | null = null,
): Promise<RelationEdges> {
  const cursor = decodeCursor(after, 1);
  const wanted = firstOf({ first }, context);
  const before = Math.max(0, Math.min(MOST.ranked, Math.floor(cursor?.key[0] ?? 0)));
  const query: RelationQuery = {
    ...which,
    limit: Math.min(MOST.ranked, before + wanted + (cursor === null ? 0 : MOST.page)),
  };
  const withEvidence = cursor === null ? evidence : null;
  const { total, relations, ...read } = await context.loaders.relations.load({
    id: center,
    query: withEvidence === null ? query : { ...query, withEvidence },
  });
  const found = cursor === null ? -1 : relations.findIndex(({ id }) => id === cursor.id);
  const start = cursor === null ? 0 : found === -1 ? before : found + 1;
  const shown = relations.slice(start, start + wanted);
  if (withEvidence !== null) {
    shown.forEach(({ id: relation }, i) => {
      const page = read.evidence?.[i];
      if (page) context.loaders.evidence.prime({ relation, limit: withEvidence }, page);
    });
  }
  const others = await Promise.all(
    shown.map(({ from, to }) => entityOf(context.loaders, from === center ? to : from)),
  );
  const edges = shown.flatMap((node, i) => {
    const other = others[i];
    const key = [start + i + 1];
    if (!other) return [];
    return [{ cursor: encodeCursor({ generation: context.generation, key, id: node.id }), node, other }];
  });
  const end = start + shown.length;
  return { edges, total, pageInfo: pageInfo(edges, end < Math.min(total, MOST.ranked), cursor, context) };
}
