import type { GraphReader, GraphWriter } from '../../store/port.ts';
import { unmeasured, type Precision } from '../confidence.ts';
import {
  changeLine,
  diagnosticLine,
  entryLine,
  exportLine,
  hiddenLine,
  revisionLine,
  runLine,
  settingLine,
} from './jsonl.ts';

type Exported = GraphReader & Pick<GraphWriter, 'entriesOf'>;

/** Runs and lines of the log asked for at once. */
const PAGE = 2_000;

/** What documents hold beside what they say: entries and problems. */
async function* readings(store: Exported): AsyncGenerator<string> {
  for (const { source } of await store.sources()) {
    for (const entry of await store.entriesOf(source.id)) yield entryLine(entry);
    const { diagnostics } = await store.diagnostics({ source: source.id, limit: Number.MAX_SAFE_INTEGER });
    const paths = new Set((await store.documents(source.id)).map(({ path }) => path));
    for (const diagnostic of diagnostics) {
      if (diagnostic.path !== null && paths.has(diagnostic.path)) {
        yield diagnosticLine(diagnostic, diagnostic.path);
      }
    }
  }
}

/** What no digest counts: evidence that decisions hide, settings, and how the graph came to be, newest first. */
async function* history(store: Exported): AsyncGenerator<string> {
  for (const { source } of await store.sources()) {
    for (const evidence of await store.hiddenEvidence(source.id)) yield hiddenLine(evidence);
  }
  for (const settings of await store.settings()) yield settingLine(settings);
  for (let before: string | undefined; ;) {
    const runs = await store.runs({ ...(before === undefined ? {} : { before }), limit: PAGE });
    for (const run of runs) yield runLine(run);
    before = runs.at(-1)?.id;
    if (runs.length < PAGE) break;
  }
  for (const { source } of await store.sources()) {
    for (const kept of await store.revisions(source.id)) yield revisionLine(kept);
  }
  for (let before: number | undefined; ;) {
    const { changes } = await store.changes({ ...(before === undefined ? {} : { before }), limit: PAGE });
    for (const change of changes) yield changeLine(change);
    before = changes.at(-1)?.sequence;
    if (changes.length < PAGE) break;
  }
}

/** Everything that `cairn import` brings into another store, one object a line (DESIGN §8). */
export async function* exportedLines(
  store: Exported,
  precision: Precision = unmeasured,
): AsyncGenerator<string> {
  let isPastDocuments = false;
  for await (const record of store.stream()) {
    if (!isPastDocuments && record.type !== 'source' && record.type !== 'document') {
      isPastDocuments = true;
      yield* readings(store);
    }
    yield exportLine(record, precision);
  }
  if (!isPastDocuments) yield* readings(store);
  yield* history(store);
}
