import process from 'node:process';
import { parseRows } from './parse.ts';
import { pdfRows } from './pdf.ts';
import { readRows } from './read.ts';
import { relevanceRows } from './relevance/index.ts';
import type { Row } from './row.ts';

/** Every measurement, one file a subject. */
const subjects: readonly (() => Promise<readonly Row[]>)[] = [parseRows, readRows, pdfRows, relevanceRows];

const figure = (value: number | null, digits = 1): string =>
  value === null ? '–' : value.toFixed(value < 10 ? Math.max(digits, 2) : digits);

function print(rows: readonly Row[]): void {
  for (const { name, value, unit, baseline, ratio, must, aim, met } of rows) {
    const beside = baseline === null ? '' : `beside ${figure(baseline)} ${unit}: ${figure(ratio)}×, `;
    process.stdout.write(
      `${met ? '✓' : '✗'} ${name}: ${figure(value)} ${unit}, ${beside}must ${must}, aim ${aim}\n`,
    );
  }
}

const rows: Row[] = [];
for (const measure of subjects) rows.push(...(await measure()));
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ rows })}\n`);
else print(rows);
