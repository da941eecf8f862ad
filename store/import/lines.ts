import type { DigestRecord } from '../../schema/digest.ts';
import {
  CairnError,
  type Claim,
  type Decision,
  type Diagnostic,
  type DocumentRecord,
  type Entity,
  type Entry,
  type Evidence,
  type Place,
  type Relation,
  type RelationKey,
  type SourceRecord,
} from '../../schema/index.ts';
import type { ChangeRecord, KeptRevision, RunRecord, SourceSettings } from '../port.ts';

/** One line of `cairn export --format jsonl`, read again. */
export type ImportedLine =
  | { readonly type: 'source'; readonly value: SourceRecord }
  | { readonly type: 'document'; readonly value: DocumentRecord }
  | { readonly type: 'entry'; readonly value: Entry; readonly document: string }
  | { readonly type: 'diagnostic'; readonly value: Diagnostic; readonly document: string }
  | { readonly type: 'entity'; readonly value: Entity }
  | { readonly type: 'claim'; readonly value: Claim }
  | { readonly type: 'relation'; readonly value: Relation }
  | {
      readonly type: 'evidence';
      /** Without its relation where the line does not say what its document implied. */
      readonly value: Omit<Evidence, 'relation'> & { readonly implied: RelationKey | null };
      /** Id of the relation it supports. */
      readonly relation: string;
    }
  | { readonly type: 'decision'; readonly value: Decision }
  | { readonly type: 'hidden'; readonly value: Evidence }
  | { readonly type: 'setting'; readonly value: SourceSettings }
  | { readonly type: 'run'; readonly value: RunRecord }
  | { readonly type: 'revision'; readonly value: KeptRevision }
  | { readonly type: 'change'; readonly value: ChangeRecord };

/** Lines that tell how a graph came to be; exports of earlier versions have none. */
const HISTORY = ['setting', 'run', 'revision', 'change'] as const;
export type HistoryType = (typeof HISTORY)[number];
type HistoryLine = Extract<ImportedLine, { readonly type: HistoryType }>;

export function isHistory(line: ImportedLine): line is HistoryLine {
  return (HISTORY as readonly string[]).includes(line.type);
}

type Fields = Readonly<Record<string, unknown>>;
type Reader = (fields: Fields) => unknown;

function placeOf({ path, lines, page, headings }: Fields): Place {
  return { path, lines: lines ?? null, page: page ?? null, headings: headings ?? [] } as Place;
}

/** Only the fields named: an export has more, and may have others one day. */
function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])));
}

const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** How the fields of each type of line become what they were. */
const READERS: Readonly<Record<ImportedLine['type'], Reader>> = {
  source: (fields) => ({ value: without(fields, 'type') }),
  document: (fields) => ({ value: without(fields, 'type') }),
  entry: (fields) => ({ value: without(fields, 'type', 'id', 'document'), document: fields.document }),
  diagnostic: (fields) => ({ value: without(fields, 'type', 'id', 'document'), document: fields.document }),
  entity: (fields) => ({ value: without(fields, 'type') }),
  claim: (fields) => ({
    value: {
      ...pick(fields, [
        'id',
        'entity',
        'field',
        'value',
        'source',
        'document',
        'contentHash',
        'rule',
        'basis',
      ]),
      place: placeOf(fields),
    },
  }),
  relation: (fields) => ({
    value: { id: fields.id, type: fields.relation, from: fields.from, to: fields.to, role: fields.role },
  }),
  evidence: (fields) => ({
    value: {
      ...pick(fields, ['id', 'source', 'document', 'contentHash', 'rule', 'basis']),
      quote: fields.quote ?? null,
      place: placeOf(fields),
      implied: fields.implied ?? null,
    },
    relation: fields.relation,
  }),
  decision: (fields) => ({ value: without(fields, 'type') }),
  hidden: (fields) => ({
    value: {
      ...pick(fields, ['id', 'relation', 'source', 'document', 'contentHash', 'rule', 'basis']),
      quote: fields.quote ?? null,
      place: placeOf(fields),
    },
  }),
  setting: (fields) => ({ value: without(fields, 'type', 'id') }),
  run: (fields) => ({ value: without(fields, 'type') }),
  revision: (fields) => ({ value: without(fields, 'type', 'id') }),
  change: (fields) => ({ value: without(fields, 'type', 'id') }),
};

/** Reads one line. Throws `BAD_USER_INPUT` with its number for what `cairn export` does not write. */
export function readLine(text: string, number: number): ImportedLine {
  const refuse = (cause?: unknown): CairnError =>
    new CairnError(
      'BAD_USER_INPUT',
      `Line ${String(number)} is none that "cairn export --format jsonl" writes; export the graph again.`,
      cause,
    );
  let fields: Fields;
  try {
    fields = JSON.parse(text) as Fields;
  } catch (cause) {
    throw refuse(cause);
  }
  const type = typeof fields === 'object' && fields !== null ? fields.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(READERS, type)) throw refuse();
  if (type !== 'entry' && type !== 'diagnostic' && typeof fields.id !== 'string') throw refuse();
  const read = READERS[type as ImportedLine['type']];
  return { type, ...(read(fields) as object) } as ImportedLine;
}

/** What the digest counts of a line; null for what it leaves out. */
export function digestRecord(line: ImportedLine): DigestRecord | null {
  if (isHistory(line)) return null;
  switch (line.type) {
    case 'entry':
    case 'diagnostic':
    case 'hidden':
      return null;
    default:
      return line;
  }
}
