import process from 'node:process';
import { Command, InvalidArgumentError, Option } from 'commander';
import { changeDigest } from '../../api/changes/digest.ts';
import { digestFacts } from '../../api/changes/digest-facts.ts';
import { changesUpTo, shownChanges, type ChangeQuery } from '../../api/changes/read.ts';
import type { ShownChange } from '../../api/changes/shown.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../schema/index.ts';
import type { Store } from '../../store/port.ts';
import { changeLines } from '../change-text.ts';
import { namedSource, sourcesOf } from '../named-source.ts';
import { namedTopic } from '../named-entity.ts';
import { bold, dim, number, print, printJson, safe } from '../output.ts';
import { parseSince } from '../since.ts';
import { withCommonFlags } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { withGraph } from '../with-store.ts';

/** Changes printed for people unless they ask for more; machines get all. */
const PRINTED = 200;

interface Flags {
  readonly since: string;
  readonly source?: string;
  readonly topic?: string;
  readonly kind?: readonly ChangeKind[];
  readonly limit?: number;
  readonly markdown?: boolean;
}

function asKind(value: string, previous: readonly ChangeKind[] = []): readonly ChangeKind[] {
  const kind = CHANGE_KINDS.find((each) => each === value);
  if (!kind) throw new InvalidArgumentError(`Choose from ${CHANGE_KINDS.join(', ')}.`);
  return [...previous, kind];
}

async function queryOf(store: Store, flags: Flags, now: Date): Promise<ChangeQuery & { since: string }> {
  const sources = flags.source === undefined ? [] : await sourcesOf(store);
  return {
    since: parseSince(flags.since, now),
    ...(flags.source === undefined ? {} : { source: namedSource(sources, flags.source).id }),
    ...(flags.topic === undefined ? {} : { topic: (await namedTopic(store, flags.topic)).id }),
    ...(flags.kind === undefined ? {} : { kinds: flags.kind }),
  };
}

/** The names of DESIGN §8, and what else is known. */
function publicForm({ change, placeUrl, formerUrl }: ShownChange): object {
  const { sequence: _sequence, ...rest } = change;
  return { ...rest, url: placeUrl, formerUrl };
}

/** By run, the latest first, each in the order of the list. */
function byRun(shown: readonly ShownChange[]): readonly (readonly ShownChange[])[] {
  const runs = new Map<string, ShownChange[]>();
  for (const each of shown) {
    const run = runs.get(each.change.run);
    if (run) run.unshift(each);
    else runs.set(each.change.run, [each]);
  }
  return [...runs.values()];
}

function printForPeople(shown: readonly ShownChange[], total: number, since: string): void {
  if (total === 0) print(`Nothing has changed since ${since.slice(0, 16).replace('T', ' ')} UTC.`);
  for (const [index, run] of byRun(shown).entries()) {
    const [first] = run;
    if (!first) continue;
    const { change, source } = first;
    const before = run.find((each) => each.change.was)?.change.was?.revision;
    const revisions = [before, change.revision].flatMap((each) => (each ? [each.slice(0, 7)] : []));
    const at = change.at.slice(0, 16).replace('T', ' ');
    if (index > 0) print();
    print(
      `${bold(safe(source?.title ?? change.source))} ${dim(`${revisions.join(' → ')} · read ${at} UTC`)}`,
    );
    for (const line of run.flatMap(changeLines)) print(`  ${line}`);
  }
  if (total > shown.length) {
    print(dim(`Showing ${number(shown.length)} of ${number(total)}; --limit shows more.`));
  }
}

/** `cairn changes --since 7d` */
export function changesCommand(): Command {
  return withCommonFlags(
    new Command('changes')
      .description('what was added, edited, moved, removed or renamed in the lists')
      .option('--since <span>', '7d, 12h, 2w or a date', '7d')
      .option('--source <id>', 'of one source only, by id or owner/name')
      .option('--topic <id>', 'of entries about one concept, problem or pattern, by id or name')
      .option('--kind <kind>', 'of one kind only; may be given several times', asKind)
      .option('--limit <n>', `at most this many (default ${PRINTED}; all with --json)`, asWhole(1, 1_000_000))
      .addOption(
        new Option('--markdown', 'a digest by topic and source, to send or to publish').conflicts('json'),
      ),
  ).action((flags: Flags) =>
    withGraph(flags, async (store, settings) => {
      const now = new Date();
      const query = await queryOf(store, flags, now);
      if (flags.markdown) {
        const facts = await digestFacts(store, { query, until: now.toISOString(), quotes: 'licensed' });
        process.stdout.write(changeDigest(facts));
        return;
      }
      const limit = flags.limit ?? (settings.json ? Number.MAX_SAFE_INTEGER : PRINTED);
      const { total, changes } = await changesUpTo(store, query, limit);
      const shown = await shownChanges(store, changes, 'always');
      if (settings.json) printJson({ changes: shown.map(publicForm), total });
      else printForPeople(shown, total, query.since);
    }),
  );
}
