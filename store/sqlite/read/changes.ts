import { compareCodePoints, type ChangeKind, type FormerPlace } from '../../../schema/index.ts';
import { clamp } from '../../checks.ts';
import type { ChangeRecord, GraphReader } from '../../port.ts';
import { changeKinds } from '../codes.ts';
import { nearOutgoing, parseNear, splitNear } from '../entity-state.ts';
import { jsonList, type Context } from './context.ts';
import { namesOf, type Names } from './names.ts';

interface ChangeRow {
  readonly sequence: number;
  readonly kind: number;
  readonly entity: string;
  readonly source: string;
  readonly path: string;
  readonly line: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly was: string | null;
  /** What was said, else what the resource is called now. */
  readonly title: string | null;
  readonly at: string;
  readonly run: string;
  readonly revision: string;
  /** JSON list of what the change set said. */
  readonly topics: string;
  /** What is near the resource now; null when it is gone. */
  readonly near: string | null;
}

function parsed<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T);
}

function changeOf({ near, ...row }: ChangeRow, names: Names): ChangeRecord {
  const { resolve } = names.decisions();
  const said = (JSON.parse(row.topics) as readonly string[]).map(resolve);
  const now = splitNear(parseNear(near ?? '')).topics.map((key) => names.nameOf(key).id);
  return {
    ...row,
    kind: changeKinds.name(row.kind),
    title: row.title ?? row.entity,
    before: parsed(row.before),
    after: parsed(row.after),
    was: parsed<FormerPlace>(row.was),
    topics: [...new Set([...said, ...now])].sort(compareCodePoints),
  };
}

const TOPICAL = [...nearOutgoing].join(', ');

export function createChangeReads({ database, names, read }: Context): Pick<GraphReader, 'changes'> {
  const fits = `FROM change c JOIN run r ON r.key = c.run JOIN source s ON s.key = c.source
    WHERE (?1 IS NULL OR r.finished_at >= ?1) AND (?2 IS NULL OR s.id = ?2)
    AND (?3 IS NULL OR c.entity IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR c.kind IN (SELECT value FROM json_each(?4)))
    AND (?5 IS NULL
      OR c.sequence IN (SELECT sequence FROM change_topic WHERE topic IN (SELECT value FROM json_each(?5)))
      OR c.entity IN (
        SELECT e.id FROM relation t JOIN entity e ON e.key = t."from"
        WHERE t."to" IN (SELECT key FROM entity WHERE id IN (SELECT value FROM json_each(?5)))
        AND t.type IN (${TOPICAL}) AND t.from_kind IS NOT NULL))`;
  const total = database.prepareArrays<[number]>(`SELECT count(*) ${fits}`);
  const page = database.prepare<ChangeRow>(
    `SELECT c.sequence, c.kind, c.entity, s.id AS source, c.path, c.line, c.before, c.after, c.was,
       coalesce(c.title, (SELECT title FROM entity WHERE id = c.entity AND kind IS NOT NULL)) AS title,
       r.finished_at AS at, 'run/' || r.key AS run, json_extract(r.record, '$.revision') AS revision,
       (SELECT json_group_array(topic) FROM change_topic WHERE sequence = c.sequence) AS topics,
       (SELECT near FROM entity WHERE id = c.entity AND kind IS NOT NULL) AS near
     ${fits} AND (?6 IS NULL OR c.sequence < ?6) ORDER BY c.sequence DESC LIMIT ?7`,
  );
  const codesOf = (kinds: readonly ChangeKind[] | undefined): string | null =>
    kinds ? jsonList(kinds.map(changeKinds.of)) : null;
  const allNames = (id: string | null): string | null => (id === null ? null : jsonList(namesOf(id, names)));
  return {
    changes: ({ since = null, source = null, entity = null, topic = null, kinds, before = null, limit }) =>
      read(() => {
        const query = [since, source, allNames(entity), codesOf(kinds), allNames(topic)] as const;
        return {
          total: total.get(...query)?.[0] ?? 0,
          changes: page.all(...query, before, clamp(limit)).map((row) => changeOf(row, names)),
        };
      }),
  };
}
