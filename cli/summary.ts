import process from 'node:process';
import type { ChangeKind, Diagnostic } from '../schema/index.ts';
import type { PlannedChange, ReportedSummary } from './ingest-into.ts';
import { EXIT, bold, count, dim, number, print, printJson, safe, say } from './output.ts';

/** Problems printed one by one; the rest is counted and left to `cairn doctor`. */
const PRINTED = 8;

/** Where it is, unless the sentence names it. */
function place({ source, path, line, message }: Diagnostic): string {
  if (path === null && message.includes(source)) return '';
  return [source, path, line].filter((part) => part !== null).join(':');
}

function printProblems(diagnostics: readonly Diagnostic[]): void {
  const problems = diagnostics.filter((each) => each.severity !== 'note');
  for (const problem of problems.slice(0, PRINTED)) {
    say(`${problem.severity}: ${safe(problem.message)} ${dim(safe(place(problem)))}`.trimEnd());
  }
  if (problems.length > PRINTED) {
    say(dim(`… and ${number(problems.length - PRINTED)} more; see them with "cairn doctor".`));
  }
}

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  ...{ added: '+', edited: '~', moved: '→', removed: '−', renamed: '»' },
};
/** Changes printed one by one; `--json` gives all. */
const PRINTED_CHANGES = 200;

function printPlan(changes: readonly PlannedChange[]): void {
  for (const { kind, title, path, line } of changes.slice(0, PRINTED_CHANGES)) {
    print(`${SIGNS[kind]} ${safe(title)} ${dim(`${path}:${line}`)}`);
  }
  if (changes.length > PRINTED_CHANGES) {
    print(dim(`… and ${number(changes.length - PRINTED_CHANGES)} more; --json lists them all.`));
  }
  print('Nothing was written.');
}

function printForPeople(summary: ReportedSummary): void {
  for (const source of summary.sources) {
    const { id, state, added, edited, moved, removed, renamed } = source;
    const changes = Object.entries({ added, edited, moved, removed, renamed })
      .filter(([, value]) => value > 0)
      .map(([kind, value]) => `${number(value)} ${kind}`);
    print(`${state.padEnd(10)} ${id} ${dim(changes.join(', '))}`);
    if (source.reason !== undefined) say(`  ${safe(source.reason)}${source.run ? ` (${source.run})` : ''}`);
  }
  printProblems(summary.diagnostics);
  if (summary.changes) printPlan(summary.changes);
  print(
    `${bold(count(summary.entries, 'entry', 'entries'))} in ${count(summary.sources.length, 'source')}, ` +
      `${count(summary.documents, 'document')} read · ${number(summary.entities)} entities, ` +
      `${number(summary.relations)} relations · ${count(summary.diagnostics.length, 'diagnostic')} · ` +
      `${summary.seconds.toFixed(1)} s`,
  );
}

/** Prints what a run came to, and sets the exit code: failed when nothing could be read, partly on any error. */
export function report(summary: ReportedSummary, asJson: boolean): void {
  if (asJson) printJson(summary);
  else printForPeople(summary);
  const isPartial =
    summary.diagnostics.some((each) => each.severity === 'error') ||
    summary.sources.some(({ state }) => state === 'held');
  if (summary.sources.length === 0 && isPartial) process.exitCode = EXIT.failed;
  else if (isPartial) process.exitCode = EXIT.partly;
}
