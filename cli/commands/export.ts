import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import process from 'node:process';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExportFormat } from '../../api/export/format.ts';
import { EXPORT_FORMATS } from '../../api/export/index.ts';
import { diagnosticLine, entryLine, exportLine } from '../../api/export/jsonl.ts';
import type { Store } from '../../store/port.ts';
import { loadPrecision } from '../precision.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

function asFormat(value: string): ExportFormat {
  const format = EXPORT_FORMATS.find(({ name }) => name === value);
  if (format !== undefined) return format;
  throw new InvalidArgumentError(`Choose one of ${EXPORT_FORMATS.map(({ name }) => name).join(', ')}.`);
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

/** Everything an import needs, one object a line. */
async function writeLines(store: Store, write: (line: string) => Promise<void>): Promise<void> {
  const precision = await loadPrecision();
  let isPastDocuments = false;
  for await (const record of store.stream()) {
    if (!isPastDocuments && record.type !== 'source' && record.type !== 'document') {
      isPastDocuments = true;
      await writeReadings(store, write);
    }
    await write(exportLine(record, precision));
  }
  if (!isPastDocuments) await writeReadings(store, write);
}

/** `cairn export --format jsonl|json|csv|graphml` */
export function exportCommand(): Command {
  return withCommonFlags(
    new Command('export')
      .description('write the whole graph, sorted by type and id; jsonl is what cairn import reads')
      .addOption(
        new Option('--format <format>', EXPORT_FORMATS.map(({ name }) => name).join(', '))
          .argParser(asFormat)
          .default(asFormat('jsonl'), 'jsonl'),
      )
      .option('--output <file>', 'a file instead of standard output'),
  ).action((flags: { readonly output?: string; readonly format: ExportFormat }) =>
    withStore(flags, async (store) => {
      const out = flags.output === undefined ? process.stdout : createWriteStream(flags.output);
      const write = async (text: string): Promise<void> => {
        if (!out.write(text)) await once(out, 'drain');
      };
      if (flags.format.name === 'jsonl') await writeLines(store, (line) => write(`${line}\n`));
      else {
        const texts = flags.format.write(store.stream(), await loadPrecision());
        for await (const text of texts) await write(text);
      }
      if (out !== process.stdout) {
        out.end();
        await once(out, 'finish');
      }
    }),
  );
}
