import { Command, InvalidArgumentError } from 'commander';
import { CHANGE_KINDS, type ChangeKind } from '../../schema/index.ts';
import type { ChangeRecord, EntityRecord, GraphReader } from '../../store/port.ts';
import { bold, dim, print, printJson, safe } from '../output.ts';
import { parseSince } from '../since.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

/** Entities asked for at a time. */
const BATCH = 1_000;

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  edited: '~',
  moved: '→',
  removed: '−',
  renamed: '»',
};

function asKind(value: string, previous: readonly ChangeKind[] = []): readonly ChangeKind[] {
  const kind = CHANGE_KINDS.find((each) => each === value);
  if (!kind) throw new InvalidArgumentError(`Choose from ${CHANGE_KINDS.join(', ')}.`);
  return [...previous, kind];
}

/** What to call each change: the entry's title where it stands in the change, else the resource's. */
async function titlesOf(store: GraphReader, changes: readonly ChangeRecord[]): Promise<readonly string[]> {
  const entities: (EntityRecord | null)[] = [];
  for (let at = 0; at < changes.length; at += BATCH) {
    entities.push(...(await store.entities(changes.slice(at, at + BATCH).map((change) => change.entity))));
  }
  return changes.map(({ before, after, entity }, index) =>
    String(after?.title ?? before?.title ?? entities[index]?.title ?? entity),
  );
}

function publicForm(change: ChangeRecord): object {
  const { kind, entity, source, path, line, before, after, at, run } = change;
  return { kind, entity, source, path, line, before, after, at, run };
}

/** `cairn changes --since 7d` */
export function changesCommand(): Command {
  return withCommonFlags(
    new Command('changes')
      .description('what was added, edited, moved, removed or renamed in the lists')
      .option('--since <span>', '7d, 12h, 2w or a date', '7d')
      .option('--source <id>', 'of one source only')
      .option('--kind <kind>', 'of one kind only; may be given several times', asKind)
      .option('--limit <n>', 'at most this many', '200'),
  ).action((flags: { since: string; source?: string; kind?: readonly ChangeKind[]; limit: string }) =>
    withStore(flags, async (store, settings) => {
      const { total, changes } = await store.changes({
        since: parseSince(flags.since, new Date()),
        ...(flags.source === undefined ? {} : { source: flags.source }),
        ...(flags.kind === undefined ? {} : { kinds: flags.kind }),
        limit: Math.max(1, Math.min(10_000, Number(flags.limit) || 200)),
      });
      if (settings.json) {
        printJson({ changes: changes.map(publicForm) });
        return;
      }
      if (total === 0) print(`Nothing has changed since ${flags.since}.`);
      const titles = await titlesOf(store, changes);
      for (const [index, change] of changes.entries()) {
        print(
          `${SIGNS[change.kind]} ${bold(safe(titles[index] ?? change.entity))} ${dim(`${change.kind} · ${change.source} · ${change.path}:${change.line}`)}`,
        );
      }
      if (total > changes.length) print(dim(`Showing ${changes.length} of ${total}; --limit shows more.`));
    }),
  );
}
