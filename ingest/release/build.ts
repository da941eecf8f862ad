import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sortedBy, type DocumentYield } from '../../schema/index.ts';
import type { DocumentReader } from '../reader.ts';
import type { DocumentSource } from '../source/port.ts';
import { encodeReleased } from './format.ts';
import { isPermissive, withoutSentences } from './strip.ts';

export interface BuiltSource {
  readonly id: string;
  /** Null when the licence does not allow passing its facts on with the program. */
  readonly file: string | null;
  readonly entries: number;
  readonly bytes: number;
}

/** The file a source is released in: its id without `source/`, `--` between the parts. */
function releaseFile(source: string): string {
  return `${source.replace(/^source\//, '').replaceAll('/', '--')}.jsonl`;
}

/** Writes one file for each permissively licensed source into a folder, and removes files of others. */
export async function buildRelease(
  sources: readonly DocumentSource[],
  reader: DocumentReader,
  folder: string,
): Promise<readonly BuiltSource[]> {
  await mkdir(folder, { recursive: true });
  const built: BuiltSource[] = [];
  for (const source of sortedBy(sources, ({ record }) => record.id)) {
    const { record } = source;
    if (!isPermissive(record)) {
      built.push({ id: record.id, file: null, entries: 0, bytes: 0 });
      continue;
    }
    const readings: DocumentYield[] = [];
    for (const file of source.files) {
      const reading = await reader.readDocument(file, await source.read(file.path), source);
      readings.push(withoutSentences(reading));
    }
    const text = encodeReleased(record, readings);
    const file = releaseFile(record.id);
    await writeFile(join(folder, file), text);
    const entries = readings.reduce((sum, reading) => sum + reading.entries.length, 0);
    built.push({ id: record.id, file, entries, bytes: Buffer.byteLength(text) });
  }
  const kept = new Set(built.map(({ file }) => file));
  for (const name of await readdir(folder)) {
    if (name.endsWith('.jsonl') && !kept.has(name)) await rm(join(folder, name));
  }
  return built;
}
