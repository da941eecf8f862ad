import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { Command } from 'commander';
import { aliasEnd } from '../../ingest/decisions/alias.ts';
import { formatDecisions } from '../../ingest/decisions/file.ts';
import { parseDecisions } from '../../ingest/decisions/parse.ts';
import { withDecisionId } from '../../schema/decision-id.ts';
import { conceptId, slug } from '../../schema/id.ts';
import { CairnError, foldTitle, type Decision, type EntityKind } from '../../schema/index.ts';
import type { Store } from '../../store/port.ts';
import { bold, count, dim, print, printJson, safe, say } from '../output.ts';
import { recordDecisions } from '../record-decisions.ts';
import { withCommonFlags, type Settings } from '../settings.ts';
import { withStore } from '../with-store.ts';

interface Given {
  readonly reason: string;
}

const TOPICS: readonly EntityKind[] = ['Concept', 'Pattern', 'Problem'];
/** Entities of each kind among which one of the same name is looked for. */
const NAMESAKES = 50;

type Word = Pick<Decision, 'by' | 'date' | 'reason'>;

const wordOf = ({ reason }: Given): Word => ({
  by: 'person',
  date: new Date().toISOString().slice(0, 10),
  reason,
});

/** What a decision says, in one line. */
function sentenceOf(decision: Decision): string {
  switch (decision.kind) {
    case 'alias':
      return `${decision.fromAddress ?? decision.from} is now ${decision.toAddress ?? decision.to}`;
    case 'merge':
      return `${decision.from} is ${decision.to}`;
    case 'reject': {
      const { from, type, to, role } = decision.relation;
      return `not: ${from} ${[type, role].filter((part) => part !== '').join(' ')} ${to}`;
    }
    case 'promote':
      return `"${decision.title}" is a concept, ${decision.entity}`;
  }
}

function printDecision(decision: Decision): void {
  const { id, kind, by, date, reason } = decision;
  print(`${bold(kind.padEnd(8))}${safe(sentenceOf(decision))}`);
  print(dim(`        ${id} · ${by}, ${date}: ${safe(reason)}`));
}

async function checkKnown(store: Store, ids: readonly string[]): Promise<void> {
  const entities = await store.entities(ids);
  const unknown = ids.find((_, index) => entities[index] === null);
  if (unknown === undefined) return;
  throw new CairnError('NOT_FOUND', `There is no entity "${unknown}"; find its id with cairn search.`);
}

async function rejectionOf(store: Store, id: string, word: Word): Promise<Decision> {
  const [found] = await store.relationsById([id]);
  if (!found) {
    throw new CairnError(
      'NOT_FOUND',
      `There is no relation "${id}"; cairn export lists them with their ids.`,
    );
  }
  const { type, from, to, role } = found;
  return withDecisionId({ kind: 'reject', relation: { type, from, to, role }, ...word });
}

async function mergeOf(store: Store, from: string, to: string, word: Word): Promise<Decision> {
  await checkKnown(store, [from, to]);
  return withDecisionId({ kind: 'merge', from, to, ...word });
}

function aliasOf(from: string, to: string, word: Word): Decision {
  const [old, now] = [aliasEnd(from), aliasEnd(to)];
  const addresses = { fromAddress: old.address, toAddress: now.address };
  return withDecisionId({ kind: 'alias', from: old.id, to: now.id, ...addresses, sign: null, ...word });
}

/** A promotion of what is no topic yet; throws `BAD_USER_INPUT` with the topic that has the name already. */
async function promotionOf(store: Store, title: string, word: Word): Promise<Decision> {
  const name = foldTitle(title);
  const known = (await store.suggest(title, NAMESAKES)).find(
    ({ kind, ...entity }) =>
      TOPICS.includes(kind) && [entity.title, ...entity.aliases].some((each) => foldTitle(each) === name),
  );
  if (known) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `"${title}" is a name of ${known.id} already; nothing to promote.`,
    );
  }
  return withDecisionId({ kind: 'promote', entity: conceptId(slug(title)), title, ...word });
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
      else print(`Taken back: ${safe(sentenceOf(decision))}`);
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
      aliasOf(from, to, word),
    ),
    deciding('merge <from> <to>', 'two entities are one', (store, [from = '', to = ''], word) =>
      mergeOf(store, from, to, word),
    ),
    deciding('reject <relation>', 'a relation is wrong', (store, [id = ''], word) =>
      rejectionOf(store, id, word),
    ),
    deciding('promote <title>', 'a topic is a concept of its own', (store, [title = ''], word) =>
      promotionOf(store, title, word),
    ),
    undoCommand(),
  ];
  const decisions = new Command('decisions').description(
    'words over what was read, each of which can be undone',
  );
  for (const command of commands) decisions.addCommand(command);
  return decisions;
}
