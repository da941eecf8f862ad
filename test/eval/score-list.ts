import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadDocument } from '../../ingest/changeset.ts';
import { evaluate, type EvaluationReport } from '../../ingest/eval/index.ts';
import { loadPack, packYield } from '../../ingest/link/index.ts';
import { packChangeSet } from '../../ingest/pack-source.ts';
import { createDocumentReader } from '../../ingest/reader.ts';
import { ingest } from '../../ingest/run.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import type { DocumentSource } from '../../ingest/source/port.ts';
import { openStore } from '../../store/open.ts';
import { bakingPack } from '../cli/cairn.ts';

const at = { startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:00:01.000Z' };

export interface Label {
  readonly line: number;
  readonly url: string;
  readonly title: string;
  readonly organisation?: string;
  readonly year?: number;
  readonly problems?: readonly string[];
}

/** A labelled entry of README.md in example/bread. */
export function label({ line, url, title, organisation, year, problems }: Label): string {
  return JSON.stringify({
    ...{ id: `bread-${line}`, repo: 'example/bread', path: 'README.md', line, url, title },
    ...{ organisations: organisation === undefined ? [] : [organisation], year: year ?? null },
    ...{ form: 'article', case_study: true, problems: problems ?? [], confident: problems !== undefined },
  });
}

function sourceOf(text: Uint8Array): DocumentSource {
  return {
    record: {
      ...{ id: 'source/github/example/bread', kind: 'github', title: 'example/bread', revision: 'abc' },
      ...{ address: 'https://github.com/example/bread', branch: 'main' },
      ...{ revisionDate: null, license: null, stars: null },
    },
    files: [{ path: 'README.md', hash: 'h1', bytes: text.byteLength }],
    exists: () => true,
    read: () => Promise.resolve(text),
  };
}

/** Reads a list into a store of its own, with what the rules say put through `spoil`, and scores it. */
export async function scoreList(
  text: Uint8Array,
  gold: readonly string[],
  spoil: (reading: ReadDocument) => ReadDocument = (reading) => reading,
): Promise<EvaluationReport> {
  const store = await openStore(`sqlite:${join(mkdtempSync(join(tmpdir(), 'cairn-eval-')), 'a.sqlite')}`);
  try {
    const pack = loadPack(await readPackFiles(bakingPack));
    await store.apply(packChangeSet(pack, packYield(pack), null), at);
    const reader = createDocumentReader(pack);
    const readDocument = spoil(reader.readDocument);
    const { fingerprint } = reader;
    const areas = new Map<string, string>();
    await ingest([sourceOf(text)], { readDocument, fingerprint, store, areas, now: () => new Date(0) });
    return await evaluate(store.stream(), gold.join('\n'), 'gold.jsonl', {
      closedProblems: pack.scoredProblems,
      entriesOf: (id) => store.entriesOf(id),
    });
  } finally {
    await store.close();
  }
}

/** Precision and recall of one field. */
export function figuresOf(report: EvaluationReport, field: string): readonly (number | null | undefined)[] {
  const score = report.fields.find((each) => each.field === field)?.score;
  return [score?.precision.value, score?.recall.value];
}
