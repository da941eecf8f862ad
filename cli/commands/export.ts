import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import process from 'node:process';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExportFormat } from '../../api/export/format.ts';
import { exportedLines } from '../../api/export/everything.ts';
import { EXPORT_FORMATS } from '../../api/export/index.ts';
import { CairnError } from '../../schema/index.ts';
import { loadPrecision } from '../precision.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

function asFormat(value: string): ExportFormat {
  const format = EXPORT_FORMATS.find(({ name }) => name === value);
  if (format !== undefined) return format;
  throw new InvalidArgumentError(`Choose one of ${EXPORT_FORMATS.map(({ name }) => name).join(', ')}.`);
}

/** Throws `BAD_USER_INPUT` for a file that cannot be made. */
async function openOutput(path: string): Promise<WriteStream> {
  const out = createWriteStream(path);
  try {
    await once(out, 'open');
    return out;
  } catch (cause) {
    throw new CairnError('BAD_USER_INPUT', `"${path}" cannot be written; name another file.`, cause);
  }
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
      const out = flags.output === undefined ? process.stdout : await openOutput(flags.output);
      const write = async (text: string): Promise<void> => {
        if (!out.write(text)) await once(out, 'drain');
      };
      const precision = await loadPrecision();
      if (flags.format.name === 'jsonl') {
        for await (const line of exportedLines(store, precision)) await write(`${line}\n`);
      } else {
        const texts = flags.format.write(store.stream(), precision);
        for await (const text of texts) await write(text);
      }
      if (out !== process.stdout) {
        out.end();
        await once(out, 'finish');
      }
    }),
  );
}
