import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import process from 'node:process';
import { Command, InvalidArgumentError } from 'commander';
import { exportLine } from '../../api/export/jsonl.ts';
import { loadPrecision } from '../precision.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

function asFormat(value: string): string {
  if (value === 'jsonl') return value;
  throw new InvalidArgumentError('Only jsonl can be written so far.');
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
      for await (const record of store.stream()) {
        if (!out.write(`${exportLine(record, precision)}\n`)) await once(out, 'drain');
      }
      if (out !== process.stdout) {
        out.end();
        await once(out, 'finish');
      }
    }),
  );
}
