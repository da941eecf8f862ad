import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import process from 'node:process';
import { Command, InvalidArgumentError } from 'commander';
import { diagnosticLine, entryLine, exportLine } from '../../api/export/jsonl.ts';
import type { Store } from '../../store/port.ts';
import { loadPrecision } from '../precision.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

function asFormat(value: string): string {
  if (value === 'jsonl') return value;
  throw new InvalidArgumentError('Only jsonl can be written so far.');
}

/** What documents hold beside what they say: entries and problems, which an import needs too. */
async function writeReadings(store: Store, write: (line: string) => Promise<void>): Promise<void> {
  for (const { source } of await store.sources()) {
    for (const entry of await store.entriesOf(source.id)) await write(entryLine(entry));
    const { diagnostics } = await store.diagnostics({ source: source.id, limit: Number.MAX_SAFE_INTEGER });
    const paths = new Set((await store.documents(source.id)).map(({ path }) => path));
    for (const diagnostic of diagnostics) {
      if (diagnostic.path !== null && paths.has(diagnostic.path))
        await write(diagnosticLine(diagnostic, diagnostic.path));
    }
  }
}

/** `cairn export --format jsonl` */
export function exportCommand(): Command {
  return withCommonFlags(
    new Command('export')
      .description('write the whole graph, one JSON object a line, sorted by type and id')
      .option('--format <format>', 'jsonl', asFormat, 'jsonl')
      .option('--output <file>', 'a file instead of standard output'),
  ).action((flags: { output?: string }) =>
    withStore(flags, async (store) => {
      const out = flags.output === undefined ? process.stdout : createWriteStream(flags.output);
      const precision = await loadPrecision();
      const write = async (line: string): Promise<void> => {
        if (!out.write(`${line}\n`)) await once(out, 'drain');
      };
      let isPastDocuments = false;
      for await (const record of store.stream()) {
        if (!isPastDocuments && record.type !== 'source' && record.type !== 'document') {
          isPastDocuments = true;
          await writeReadings(store, write);
        }
        await write(exportLine(record, precision));
      }
      if (!isPastDocuments) await writeReadings(store, write);
      if (out !== process.stdout) {
        out.end();
        await once(out, 'finish');
      }
    }),
  );
}
