import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { Command } from 'commander';
import { alias, decisionSentence, merge, promotion, rejection, type Word } from '../../api/decisions.ts';
import { formatDecisions } from '../../ingest/decisions/file.ts';
import { parseDecisions } from '../../ingest/decisions/parse.ts';
import { CairnError, type Decision } from '../../schema/index.ts';
import type { Store } from '../../store/port.ts';
import { bold, count, dim, print, printJson, safe, say } from '../output.ts';
import { recordDecisions } from '../record-decisions.ts';
import { withCommonFlags, type Settings } from '../settings.ts';
import { withStore } from '../with-store.ts';

interface Given {
  readonly reason: string;
}

const wordOf = ({ reason }: Given): Word => ({
  by: 'person',
  date: new Date().toISOString().slice(0, 10),
  reason,
});

function printDecision(decision: Decision): void {
  const { id, kind, by, date, reason } = decision;
  print(`${bold(kind.padEnd(8))}${safe(decisionSentence(decision))}`);
  print(dim(`        ${id} · ${by}, ${date}: ${safe(reason)}`));
}

async function record(store: Store, settings: Settings, decision: Decision): Promise<void> {
  const rowsWritten = await recordDecisions(store, settings, { put: [decision] });
  if (settings.json) printJson({ decision, rowsWritten });
  else {
    printDecision(decision);
    if (rowsWritten === 0) print('This was decided already.');
  }
}

/** A command that takes one decision of a person. */
function deciding(
  usage: string,
  description: string,
  decide: (store: Store, given: readonly string[], word: Word) => Decision | Promise<Decision>,
): Command {
  const [name = '', ...parts] = usage.split(' ');
  const command = new Command(name).description(description);
  for (const part of parts) command.argument(part);
  command.requiredOption('--reason <words>', 'why; it is kept with the decision');
  return withCommonFlags(command).action((...given: unknown[]) => {
    const flags = given[parts.length] as Given;
    return withStore(flags, async (store, settings) => {
      await record(
        store,
        settings,
        await decide(store, given.slice(0, parts.length) as string[], wordOf(flags)),
      );
    });
  });
}

function listCommand(): Command {
  return withCommonFlags(new Command('list').description('what was decided, by whom, when and why')).action(
    (flags: object) =>
      withStore(flags, async (store, settings) => {
        const decisions = await store.decisions();
        if (settings.json) printJson({ decisions });
        else if (decisions.length === 0) print('Nothing has been decided.');
        else for (const decision of decisions) printDecision(decision);
      }),
  );
}

function exportCommand(): Command {
  return withCommonFlags(
    new Command('export')
      .description('write the decisions as YAML, a file to version and share')
      .option('--output <file>', 'a file such as decisions.yaml instead of standard output'),
  ).action((flags: { readonly output?: string }) =>
    withStore(flags, async (store) => {
      const decisions = await store.decisions();
      if (flags.output === undefined) process.stdout.write(formatDecisions(decisions));
      else {
        await writeFile(flags.output, formatDecisions(decisions));
        say(`${count(decisions.length, 'decision')} written to ${flags.output}.`);
      }
    }),
  );
}

async function readDecisions(file: string): Promise<readonly Decision[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CairnError('NOT_FOUND', `There is no readable file "${file}"; check the path.`, cause);
  });
  const { decisions, faults } = parseDecisions(file, text);
  if (faults.length === 0) return decisions;
  const lines = faults.map(({ path, line, message }) => `${path}:${line}: ${message}`);
  throw new CairnError('BAD_USER_INPUT', `Nothing was imported.\n${lines.join('\n')}`);
}

function importCommand(): Command {
  return withCommonFlags(
    new Command('import')
      .description('record the decisions of a file, all of them or none')
      .argument('<file>', 'a file such as decisions.yaml')
      .option('--replace', 'take back every decision that is not in the file'),
  ).action((file: string, flags: { readonly replace?: boolean }) =>
    withStore(flags, async (store, settings) => {
      const put = await readDecisions(file);
      const kept = new Set(put.map(({ id }) => id));
      const standing = flags.replace ? await store.decisions() : [];
      const undo = standing.map(({ id }) => id).filter((id) => !kept.has(id));
      const rowsWritten = await recordDecisions(store, settings, { put, undo });
      if (settings.json) printJson({ decisions: put.length, undone: undo.length, rowsWritten });
      else print(`${count(put.length, 'decision')} read, ${count(undo.length, 'decision')} taken back.`);
    }),
  );
}

function undoCommand(): Command {
  return withCommonFlags(
    new Command('undo')
      .description('take a decision back, as if it had never been')
      .argument('<id>', 'decision/…, as cairn decisions list shows it'),
  ).action((id: string, flags: object) =>
    withStore(flags, async (store, settings) => {
      const decision = (await store.decisions()).find((each) => each.id === id);
      if (!decision) {
        throw new CairnError('NOT_FOUND', `There is no decision "${id}"; cairn decisions list shows them.`);
      }
      const rowsWritten = await recordDecisions(store, settings, { put: [], undo: [id] });
      if (settings.json) printJson({ undone: decision, rowsWritten });
      else print(`Taken back: ${safe(decisionSentence(decision))}`);
    }),
  );
}

/** `cairn decisions list|export|import|alias|merge|reject|promote|undo` */
export function decisionsCommand(): Command {
  const commands = [
    listCommand(),
    exportCommand(),
    importCommand(),
    deciding('alias <from> <to>', 'an address (or id) is now another', (_, [from = '', to = ''], word) =>
      alias(from, to, word),
    ),
    deciding('merge <from> <to>', 'two entities are one', (store, [from = '', to = ''], word) =>
      merge(store, from, to, word),
    ),
    deciding('reject <relation>', 'a relation is wrong', (store, [id = ''], word) =>
      rejection(store, id, word),
    ),
    deciding('promote <title>', 'a topic is a concept of its own', (store, [title = ''], word) =>
      promotion(store, title, word),
    ),
    undoCommand(),
  ];
  const decisions = new Command('decisions').description(
    'words over what was read, each of which can be undone',
  );
  for (const command of commands) decisions.addCommand(command);
  return decisions;
}
