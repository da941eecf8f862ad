import process from 'node:process';
import { keepHeapSmall } from '../cli/memory.ts';
import { loadPack } from '../ingest/link/index.ts';
import { createDocumentReader } from '../ingest/reader.ts';
import { readPackFiles } from '../ingest/source/pack.ts';
import { millionRows } from './million.ts';
import { neo4jRows } from './neo4j.ts';
import { generatedApiRows } from './neo4j-graphql.ts';
import { apiRows } from './api/index.ts';
import { parseRows } from './parse.ts';
import { pathRows } from './paths.ts';
import { pdfRows } from './pdf.ts';
import { planRows } from './plans.ts';
import { memoryRows, readRows } from './read.ts';
import { refreshRows } from './refresh.ts';
import { relevanceRows } from './relevance/index.ts';
import type { Row } from './row.ts';
import { webRows } from './web.ts';

const reader = async () => createDocumentReader(loadPack(await readPackFiles('packs/ml-system-design')));

/** Rows at once, or each when it is known. */
type Measure = () => Promise<readonly Row[]> | AsyncIterable<Row>;

/** Every measurement, by the word that asks for it alone; memory comes first, before anything else takes some. */
const subjects: Readonly<Record<string, Measure>> = {
  memory: async () => memoryRows(await reader()),
  parse: parseRows,
  read: async () => readRows(await reader()),
  refresh: async () => refreshRows(reader),
  pdf: pdfRows,
  paths: pathRows,
  plans: planRows,
  relevance: relevanceRows,
  api: apiRows,
  web: webRows,
};

/** What takes long is measured only when asked for. */
const onRequest: typeof subjects = {
  million: millionRows,
  neo4j: neo4jRows,
  'neo4j-graphql': generatedApiRows,
};

/** Minutes of those that let one wait, on a machine that does nothing else. */
const MINUTES: Readonly<Record<string, number>> = { api: 2, million: 6, neo4j: 4, 'neo4j-graphql': 3 };

async function* rowsOf(measure: Measure): AsyncGenerator<Row> {
  const measured = measure();
  if (Symbol.asyncIterator in measured) yield* measured;
  else yield* await measured;
}

const figure = (value: number | null, digits = 1): string =>
  value === null ? '–' : value.toFixed(value < 10 ? Math.max(digits, 2) : digits);

function print({ name, value, unit, baseline, ratio, must, aim, met }: Row): void {
  const beside = baseline === null ? '' : `beside ${figure(baseline)} ${unit}: ${figure(ratio)}×, `;
  process.stdout.write(
    `${met ? '✓' : '✗'} ${name}: ${figure(value)} ${unit}, ${beside}must ${must}, aim ${aim}\n`,
  );
}

// As the program does.
keepHeapSmall();
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const all = { ...subjects, ...onRequest };
const unknown = words.find((word) => !(word in all));
if (unknown !== undefined) {
  process.stderr.write(`There is no measurement "${unknown}"; there are ${Object.keys(all).join(', ')}.\n`);
  process.exit(2);
}
const isJson = process.argv.includes('--json');
const rows: Row[] = [];
for (const [word, measure] of Object.entries(words.length === 0 ? subjects : all)) {
  if (words.length > 0 && !words.includes(word)) continue;
  const minutes = MINUTES[word];
  if (minutes !== undefined) process.stderr.write(`${word}: this takes about ${minutes} minutes …\n`);
  for await (const row of rowsOf(measure)) {
    rows.push(row);
    if (!isJson) print(row);
  }
}
if (isJson) process.stdout.write(`${JSON.stringify({ rows })}\n`);
