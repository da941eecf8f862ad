import type { ChangeKind } from '../../../schema/index.ts';
import type { ChangeRecord, GraphReader } from '../../port.ts';
import { changeKinds } from '../codes.ts';
import { clamp, jsonList, type Context } from './context.ts';
import { namesOf } from './names.ts';

interface ChangeRow {
  readonly sequence: number;
  readonly kind: number;
  readonly entity: string;
  readonly source: string;
  readonly path: string;
  readonly line: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly at: string;
  readonly run: string;
}

function factsOf(text: string | null): Readonly<Record<string, unknown>> | null {
  return text === null ? null : (JSON.parse(text) as Readonly<Record<string, unknown>>);
}

function changeOf(row: ChangeRow): ChangeRecord {
  return {
    ...row,
    kind: changeKinds.name(row.kind),
    before: factsOf(row.before),
    after: factsOf(row.after),
  };
}

export function createLogReads({ database, names, read }: Context): Pick<GraphReader, 'changes'> {
  const fits = `FROM change c JOIN run r ON r.key = c.run JOIN source s ON s.key = c.source
    WHERE (?1 IS NULL OR r.finished_at >= ?1) AND (?2 IS NULL OR s.id = ?2)
    AND (?3 IS NULL OR c.entity IN (SELECT value FROM json_each(?3)))
    AND (?4 IS NULL OR c.kind IN (SELECT value FROM json_each(?4)))`;
  const total = database.prepareArrays<[number]>(`SELECT count(*) ${fits}`);
  const page = database.prepare<ChangeRow>(
    `SELECT c.sequence, c.kind, c.entity, s.id AS source, c.path, c.line, c.before, c.after,
       r.finished_at AS at, 'run/' || r.key AS run
     ${fits} AND (?5 IS NULL OR c.sequence < ?5) ORDER BY c.sequence DESC LIMIT ?6`,
  );
  const codesOf = (kinds: readonly ChangeKind[] | undefined): string | null =>
    kinds ? jsonList(kinds.map(changeKinds.of)) : null;
  return {
    changes: ({ since = null, source = null, entity = null, kinds, before = null, limit }) =>
      read(() => {
        const about = entity === null ? null : jsonList(namesOf(entity, names));
        const query = [since, source, about, codesOf(kinds)] as const;
        return {
          total: total.get(...query)?.[0] ?? 0,
          changes: page.all(...query, before, clamp(limit)).map(changeOf),
        };
      }),
  };
}
