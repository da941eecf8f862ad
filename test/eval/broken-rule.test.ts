import { readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, type EvaluationReport } from '../../ingest/eval/index.ts';
import type { ReadDocument } from '../../ingest/changeset.ts';
import { loadPack, packYield } from '../../ingest/link/index.ts';
import { packChangeSet } from '../../ingest/pack-source.ts';
import { createDocumentReader } from '../../ingest/reader.ts';
import { ingest } from '../../ingest/run.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import type { DocumentSource } from '../../ingest/source/port.ts';
import { openStore } from '../../store/open.ts';
import { bakingPack, fixture } from '../cli/cairn.ts';

const at = { startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:00:01.000Z' };
const text = readFileSync(join(fixture('flow/bread-list'), 'README.md'));
const source: DocumentSource = {
  record: {
    ...{ id: 'source/github/example/bread', kind: 'github', title: 'example/bread', revision: 'abc' },
    ...{
      address: 'https://github.com/example/bread',
      revisionDate: null,
      branch: 'main',
      license: null,
      stars: null,
    },
  },
  files: [{ path: 'README.md', hash: 'h1', bytes: text.byteLength }],
  exists: () => true,
  read: () => Promise.resolve(text),
};

const label = (line: number, url: string, title: string, organisation: string, year: number): string =>
  JSON.stringify({
    ...{ id: `bread-${line}`, repo: 'example/bread', path: 'README.md', line, url, title, year },
    ...{ organisations: [organisation], form: 'article', case_study: true, problems: [], confident: false },
  });
const gold = [
  label(
    10,
    'https://blog.levainworks.example/2021/04/bulk',
    'Bulk Fermentation at Scale',
    'Levain Works',
    2021,
  ),
  label(11, 'https://northernmill.example/crumb', 'Why Hydration Decides the Crumb', 'Northern Mill', 2020),
].join('\n');

/** Reads the list, with what the rules say put through `spoil`, and scores it. */
async function scoreWith(spoil: (reading: ReadDocument) => ReadDocument): Promise<EvaluationReport> {
  const store = await openStore(`sqlite:${join(mkdtempSync(join(tmpdir(), 'cairn-eval-')), 'a.sqlite')}`);
  try {
    const pack = loadPack(await readPackFiles(bakingPack));
    await store.apply(packChangeSet(pack, packYield(pack), null), at);
    const reader = createDocumentReader(pack);
    const readDocument = spoil(reader.readDocument);
    const { fingerprint } = reader;
    await ingest([source], { readDocument, fingerprint, store, areas: new Map(), now: () => new Date(0) });
    return await evaluate(store.stream(), gold, 'gold.jsonl');
  } finally {
    await store.close();
  }
}

const scoreOf = (report: EvaluationReport, field: string): readonly (number | null | undefined)[] => {
  const score = report.fields.find((each) => each.field === field)?.score;
  return [score?.precision.value, score?.recall.value];
};

describe('evaluation of a whole reading', () => {
  it('gives full marks to rules that read the list as its labels do', async () => {
    const report = await scoreWith((reading) => reading);
    for (const field of ['main link', 'title', 'organization', 'year']) {
      expect([field, ...scoreOf(report, field)]).toEqual([field, 1, 1]);
    }
  });

  it('sees a rule that names the wrong organization, and lists the misses', async () => {
    const report = await scoreWith((reading) => async (file, bytes, from) => {
      const whole = await reading(file, bytes, from);
      const evidence = whole.evidence.map((each) =>
        each.relation.type === 'BY' ? { ...each, relation: { ...each.relation, to: 'org/hearth' } } : each,
      );
      return { ...whole, evidence };
    });
    expect(scoreOf(report, 'organization')).toEqual([0, 0]);
    expect(report.misses.map((miss) => miss.field)).toEqual(['organization', 'organization']);
    expect(scoreOf(report, 'title')).toEqual([1, 1]);
  });

  it('sees a rule that falls silent, and one that reads titles badly', async () => {
    const report = await scoreWith((reading) => async (file, bytes, from) => {
      const whole = await reading(file, bytes, from);
      const claims = whole.claims
        .filter((claim) => claim.field !== 'year')
        .map((claim) => (claim.field === 'title' ? { ...claim, value: `${claim.value} (link)` } : claim));
      return { ...whole, claims };
    });
    expect(scoreOf(report, 'year')).toEqual([null, 0]);
    expect(scoreOf(report, 'title')).toEqual([0, 0]);
  });
});
