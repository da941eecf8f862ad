import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Precision } from '../api/index.ts';
import { judgedRules, parseJudged } from '../ingest/eval/judged.ts';
import { formatMeasured, parseMeasured } from '../ingest/eval/measured.ts';
import { addMeasured, precisionOf, type MeasuredRules } from '../schema/index.ts';
import { programRoot } from './root.ts';

const folder = join(programRoot, 'ingest', 'link');
/** Written by `cairn eval --rules --write`, from labelled entries and judged samples together. */
const MEASURED = join(folder, 'precision.json');
/** Samples that a person judged, kept by hand. */
const JUDGED = join(folder, 'judged.json');

/** The text of a file of the program; null where it is not there. */
async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}

/** How often each rule was right in samples that a person judged. */
export async function readJudged(): Promise<MeasuredRules> {
  const text = await textOf(JUDGED);
  return text === null ? {} : judgedRules(parseJudged(JUDGED, text));
}

/** The precision of each rule as it was measured last. */
export async function loadPrecision(): Promise<Precision> {
  const text = await textOf(MEASURED);
  const rules = new Map(Object.entries(text === null ? {} : parseMeasured(MEASURED, text)));
  return (rule) => precisionOf(rules.get(rule));
}

/** Makes what was measured on labelled entries, with what was judged, the program's own. @returns the file written */
export async function writePrecision(measured: MeasuredRules): Promise<string> {
  const judged = await readJudged();
  const all = addMeasured([...Object.entries(measured), ...Object.entries(judged)]);
  await writeFile(MEASURED, formatMeasured(all));
  return MEASURED;
}
