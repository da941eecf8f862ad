import {
  BASES,
  CLAIM_FIELDS,
  RELATION_TYPES,
  ROLES,
  type Claim,
  type DocumentRecord,
  type DocumentYield,
  type Entry,
  type Evidence,
  type Place,
  type SourceRecord,
} from '../../schema/index.ts';
import { claimId, documentId, evidenceId } from '../../schema/id.ts';

/**
 * A released source as text: one line of JSON with the source and a table of strings, then one line for each
 * document. Numbers stand for strings of the table, positions in the lists of schema/, and places of the document.
 * Equal readings give equal bytes.
 */
interface Head {
  readonly format: 1;
  readonly source: SourceRecord;
  readonly strings: readonly string[];
}

/** [first line, last line, page, headings] */
type PackedPlace = readonly [number, number, number, readonly number[]];
/** [entity, field, value, place, rule, basis] */
type PackedClaim = readonly [number, number, number, number, number, number];
/** [type, from, to, role, place, rule, basis] */
type PackedEvidence = readonly [number, number, number, number, number, number, number];
/** [place, title, url, entity, groups, other urls, organizations, year, form, marks, shape] */
type PackedEntry = readonly [
  place: number,
  title: number,
  url: number,
  entity: number,
  groups: readonly number[],
  otherUrls: readonly number[],
  organizations: readonly number[],
  year: number,
  form: number,
  marks: readonly number[],
  shape: number,
];

interface PackedDocument {
  readonly document: Omit<DocumentRecord, 'id' | 'source' | 'fingerprint' | 'asked'>;
  readonly places: readonly PackedPlace[];
  readonly entries: readonly PackedEntry[];
  readonly claims: readonly PackedClaim[];
  readonly evidence: readonly PackedEvidence[];
}

const NONE = -1;

interface Table {
  at(text: string): number;
  readonly strings: readonly string[];
}

function createTable(): Table {
  const index = new Map<string, number>();
  const strings: string[] = [];
  return {
    strings,
    at: (text) => {
      const known = index.get(text);
      if (known !== undefined) return known;
      index.set(text, strings.length);
      return strings.push(text) - 1;
    },
  };
}

function packDocument(reading: DocumentYield, table: Table): PackedDocument {
  const places: PackedPlace[] = [];
  const placeIndex = new Map<string, number>();
  const placeAt = ({ lines, page, headings }: Pick<Place, 'lines' | 'page' | 'headings'>): number => {
    const packed: PackedPlace = [
      lines?.[0] ?? NONE,
      lines?.[1] ?? NONE,
      page ?? NONE,
      headings.map(table.at),
    ];
    const key = JSON.stringify(packed);
    const known = placeIndex.get(key) ?? places.push(packed) - 1;
    placeIndex.set(key, known);
    return known;
  };
  const { path, contentHash, title, format, bytes, translationOf } = reading.document;
  const entries = reading.entries.map((entry): PackedEntry => {
    const place = placeAt({ lines: entry.lines, page: null, headings: entry.headings });
    const { groups, otherUrls, organizations, marks } = entry;
    return [
      ...([place, table.at(entry.title), table.at(entry.url), table.at(entry.entity)] as const),
      ...([groups.map(table.at), otherUrls.map(table.at), organizations.map(table.at)] as const),
      ...([
        entry.year ?? NONE,
        entry.form === null ? NONE : table.at(entry.form),
        marks.map(table.at),
        entry.shape,
      ] as const),
    ];
  });
  const claims = reading.claims.map((claim): PackedClaim => [
    table.at(claim.entity),
    CLAIM_FIELDS.indexOf(claim.field),
    table.at(claim.value),
    placeAt(claim.place),
    table.at(claim.rule),
    BASES.indexOf(claim.basis),
  ]);
  const evidence = reading.evidence.map(({ relation, place, rule, basis }): PackedEvidence => [
    RELATION_TYPES.indexOf(relation.type),
    table.at(relation.from),
    table.at(relation.to),
    ROLES.indexOf(relation.role),
    placeAt(place),
    table.at(rule),
    BASES.indexOf(basis),
  ]);
  return {
    document: { path, contentHash, title, format, bytes, translationOf },
    ...{ places, entries, claims, evidence },
  };
}

/** Writes a source and its readings as a released source; see `withoutSentences`. */
export function encodeReleased(source: SourceRecord, readings: readonly DocumentYield[]): string {
  const table = createTable();
  const documents = readings.map((reading) => JSON.stringify(packDocument(reading, table)));
  const head: Head = { format: 1, source, strings: table.strings };
  return `${[JSON.stringify(head), ...documents].join('\n')}\n`;
}

function unpackDocument(packed: PackedDocument, head: Head, fingerprint: string): DocumentYield {
  const source = head.source.id;
  const { path, contentHash } = packed.document;
  const id = documentId(source, path);
  const text = (index: number): string => head.strings[index] ?? '';
  const texts = (indexes: readonly number[]): readonly string[] => indexes.map(text);
  const places = packed.places.map(([first, last, page, headings]): Place => {
    const lines = first === NONE ? null : ([first, last] as const);
    return { path, lines, page: page === NONE ? null : page, headings: texts(headings) };
  });
  const place = (index: number): Place => places[index] ?? { path, lines: null, page: null, headings: [] };
  return {
    document: { ...packed.document, id, source, fingerprint, asked: {} },
    entries: packed.entries.map((entry, position): Entry => {
      const [at, title, url, entity, groups, otherUrls, organizations, year, form, marks, shape] = entry;
      return {
        ...{ source, path, position, shape, description: null },
        ...{ lines: place(at).lines ?? [1, 1], headings: place(at).headings },
        ...{ title: text(title), url: text(url), entity: text(entity), groups: texts(groups) },
        ...{ otherUrls: texts(otherUrls), organizations: texts(organizations), marks: texts(marks) },
        year: year === NONE ? null : year,
        form: form === NONE ? null : (text(form) as Entry['form']),
      };
    }),
    claims: packed.claims.map(([entityAt, fieldAt, valueAt, placeAt, ruleAt, basisAt]): Claim => {
      const field = CLAIM_FIELDS[fieldAt] ?? 'alias';
      const [entity, value, rule] = [text(entityAt), text(valueAt), text(ruleAt)];
      const at = place(placeAt);
      const claimed = { entity, field, value, source, document: id, contentHash, place: at, rule };
      return {
        id: claimId(id, entity, field, value, rule, at),
        ...claimed,
        basis: BASES[basisAt] ?? 'inferred',
      };
    }),
    evidence: packed.evidence.map(([type, from, to, role, placeAt, ruleAt, basisAt]): Evidence => {
      const relation = {
        ...{
          type: RELATION_TYPES[type] ?? 'RELATED',
          from: text(from),
          to: text(to),
          role: ROLES[role] ?? '',
        },
      };
      const [at, rule] = [place(placeAt), text(ruleAt)];
      const said = { relation, source, document: id, contentHash, place: at, quote: null, rule };
      return { id: evidenceId(id, relation, rule, at), ...said, basis: BASES[basisAt] ?? 'inferred' };
    }),
    diagnostics: [],
  };
}

/** Marks documents that came with the program, so that the first live reading reads them whole. */
export const RELEASED = 'release-';

/** Reads a released source back. The fingerprint begins with `RELEASED` and names the release's own bytes. */
export function decodeReleased(
  text: string,
  hash: string,
): { readonly source: SourceRecord; readonly readings: readonly DocumentYield[] } {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const head = JSON.parse(first) as Head;
  const fingerprint = `${RELEASED}${hash.slice(0, 12)}`;
  const readings = lines.map((line) => unpackDocument(JSON.parse(line) as PackedDocument, head, fingerprint));
  return { source: head.source, readings };
}
