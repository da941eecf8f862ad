import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Precision } from '../api/index.ts';
import { formatMeasured, parseMeasured } from '../ingest/eval/measured.ts';
import { addMeasured, precisionOf, type MeasuredRules } from '../schema/index.ts';
import { programRoot } from './root.ts';

const folder = join(programRoot, 'ingest', 'link');
/** Written by `cairn eval --write`. */
const MEASURED = join(folder, 'precision.json');
/** Samples that people judged, kept by hand. */
const JUDGED = join(folder, 'judged.json');

async function readMeasured(path: string): Promise<MeasuredRules> {
  try {
    return parseMeasured(path, await readFile(path, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw cause;
  }
}

/** The precision of each rule, from labelled entries and judged samples. */
export async function loadPrecision(): Promise<Precision> {
  const measurements = [await readMeasured(MEASURED), await readMeasured(JUDGED)];
  const rules = new Map(Object.entries(addMeasured(measurements.flatMap((each) => Object.entries(each)))));
  return (rule) => precisionOf(rules.get(rule));
}

/** Makes these figures the program's own. @returns the file written */
export async function writePrecision(rules: MeasuredRules): Promise<string> {
  await writeFile(MEASURED, formatMeasured(rules));
  return MEASURED;
}
