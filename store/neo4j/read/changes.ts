import { compareCodePoints, type ChangeKind, type FormerPlace } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { ChangeRecord, GraphReader } from '../../port.ts';
import { whole } from '../connection.ts';
import { NEAR_OUTGOING, splitNear } from '../near.ts';
import { namesOf, type Context } from './context.ts';
import type { Known } from './known.ts';

type ChangeColumns = readonly [
  sequence: number,
  run: string,
  at: string,
  revision: string,
  source: string,
  kind: ChangeKind,
  entity: string,
  path: string,
  line: number,
  before: string | null,
  after: string | null,
  was: string | null,
  title: string,
  /** What the change set said. */
  topics: readonly string[],
  /** What is near the resource now; null when it is gone. */
  near: readonly string[] | null,
];

const COLUMNS = `c.sequence, c.run, c.at, c.revision, c.source, c.kind, c.entity, c.path, c.line, c.before, c.after, c.was,
  coalesce(c.title, head(COLLECT { MATCH (e:Entity {id: c.entity}) RETURN e.title }), c.entity),
  [(c)-[:TOUCHES]->(t:ChangeTopic) | t.id], head(COLLECT { MATCH (e:Entity {id: c.entity}) RETURN e.near })`;

function parsed<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T);
}

function changeOf(row: ChangeColumns, known: Known): ChangeRecord {
  const [sequence, run, at, revision, source, kind, entity, path, line, ...rest] = row;
  const [before, after, was, title, topics, near] = rest;
  const now = splitNear(near ?? []).topics;
  return {
    sequence,
    run,
    at,
    revision,
    source,
    kind,
    entity,
    path,
    line,
    before: parsed(before),
    after: parsed(after),
    was: parsed<FormerPlace>(was),
    title,
    topics: [...new Set([...topics.map(known.decisions.resolve), ...now])].sort(compareCodePoints),
  };
}

type Asked = Parameters<GraphReader['changes']>[0];

/** How lines are found: by topic along what touches it, else by whatever index fits. */
function matchOf({ since, source, entity, topic, kinds }: Asked): string {
  const conditions = [
    ...(since === undefined ? [] : ['c.at >= $since']),
    ...(source === undefined ? [] : ['c.source = $source']),
    ...(entity === undefined ? [] : ['c.entity IN $entities']),
    ...(kinds === undefined ? [] : ['c.kind IN $kinds']),
  ];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  if (topic === undefined) return `MATCH (c:Change)${where}`;
  return `CALL () {
      UNWIND $topics AS id MATCH (:ChangeTopic {id: id})<-[:TOUCHES]-(c:Change) RETURN c
      UNION
      UNWIND $topics AS id MATCH (:Entity {id: id})<-[:${NEAR_OUTGOING.join('|')}]-(e:Entity)
      WITH DISTINCT e MATCH (c:Change {entity: e.id}) RETURN c
    } WITH c${where}`;
}

export function createChangeReads({ read }: Context): Pick<GraphReader, 'changes'> {
  return {
    changes: (asked) =>
      read(async (query, known) => {
        const { since = null, source = null, entity, topic, kinds = [], before = null, limit } = asked;
        const parameters = {
          since,
          source,
          kinds,
          entities: entity === undefined ? [] : namesOf(entity, known),
          topics: topic === undefined ? [] : namesOf(topic, known),
          before: whole(before),
          limit: whole(clamp(limit)),
        };
        const match = matchOf(asked);
        const total = query<[number]>(`${match} RETURN count(c)`, parameters);
        // A bound, though it bounds nothing, lets the index over sequences give the newest first.
        const earlier = before === null ? 'WITH c WHERE c.sequence > 0' : 'WITH c WHERE c.sequence < $before';
        const rows = await query<ChangeColumns>(
          `${match} ${earlier} WITH c ORDER BY c.sequence DESC LIMIT $limit RETURN ${COLUMNS} ORDER BY c.sequence DESC`,
          parameters,
        );
        return { total: (await total)[0]?.[0] ?? 0, changes: rows.map((row) => changeOf(row, known)) };
      }),
  };
}
