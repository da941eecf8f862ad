import type { NamedKind } from '../client/shapes.ts';
import { KINDS } from '../kinds.ts';
import { verbOf } from '../words.ts';
import type { PathLine, Place } from './scene.ts';
import { plain } from './text.ts';

/** What is on the canvas, as it is taken along. */
export interface Taken {
  readonly places: readonly Place[];
  readonly relations: readonly PathLine[];
  /** The address that shows the same. */
  readonly address: string;
}

/** The places given and the relations between them. */
export function takenFrom(places: readonly Place[], relations: readonly PathLine[], address: string): Taken {
  const ids = new Set(places.map(({ id }) => id));
  return { places, relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)), address };
}

/** A field of a CSV line. A leading sign that a spreadsheet would run as a formula is put behind a quote mark. */
export function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const tame = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** Lines of comma-separated values with a head (RFC 4180). */
export function toCsv(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [head, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n') + '\r\n';
}

export function placesAsCsv({ places }: Taken): string {
  return toCsv(
    ['id', 'kind', 'title', 'relations'],
    places.map(({ id, kind, title, degree }) => [id, kind, title, degree]),
  );
}

export function asJson({ places, relations, address }: Taken): string {
  const entities = places.map(({ id, kind, title, degree }) => ({ id, kind, title, relations: degree }));
  return `${JSON.stringify({ address, entities, relations }, null, 2)}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string =>
  plain(text)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** GraphML 1.0 with kind and title of every place and type of every relation. */
export function asGraphml({ places, relations }: Taken): string {
  const nodes = places.map(
    ({ id, kind, title }) =>
      `    <node id="${xml(id)}"><data key="kind">${kind}</data><data key="title">${xml(title)}</data></node>`,
  );
  const edges = relations.map(
    ({ id, type, from, to }) =>
      `    <edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}"><data key="type">${type}</data></edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="kind" for="node" attr.name="kind" attr.type="string"/>',
    '  <key id="title" for="node" attr.name="title" attr.type="string"/>',
    '  <key id="type" for="edge" attr.name="type" attr.type="string"/>',
    '  <graph edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** Text that Markdown leaves as it is. */
export function markdownText(text: string): string {
  return plain(text)
    .replace(/\s+/g, ' ')
    .replace(/([\\`*_[\]<>|#])/g, '\\$1');
}

export function asMarkdown({ places, relations, address }: Taken): string {
  const titleOf = new Map<string, NamedKind>(places.map((place) => [place.id, place]));
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const name = (id: string): string => markdownText(titleOf.get(id)?.title ?? id);
  return [
    '# From the map',
    '',
    `<${address}>`,
    ...kinds.flatMap((kind) => [
      '',
      `## ${KINDS[kind].many}`,
      '',
      ...places.filter((place) => place.kind === kind).map(({ title }) => `- ${markdownText(title)}`),
    ]),
    ...(relations.length === 0 ? [] : ['', '## How they are connected', '']),
    ...relations.map(({ from, to, type }) => `- ${name(from)} ${verbOf(type)} ${name(to)}`),
    '',
  ].join('\n');
}
