import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate, type EvaluationReport } from '../../ingest/eval/index.ts';
import { loadPack, packYield } from '../../ingest/link/index.ts';
import { packChangeSet } from '../../ingest/pack-source.ts';
import { createDocumentReader } from '../../ingest/reader.ts';
import { buildRelease } from '../../ingest/release/build.ts';
import { ingest, type IngestSummary } from '../../ingest/run.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { openSnapshot } from '../../ingest/source/snapshot.ts';
import type { DocumentSource } from '../../ingest/source/port.ts';
import { digestOf } from '../../schema/digest.ts';
import type { Store } from '../../store/port.ts';
import { openStore } from '../../store/open.ts';
import { goldFile, hasCorpus, lists } from '../corpus.ts';

const packFolder = 'packs/ml-system-design';
const at = { startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:00:01.000Z' };

describe.skipIf(!hasCorpus)('real lists', () => {
  let sources: readonly DocumentSource[] = [];
  let store: Store;
  let summary: IngestSummary;
  let report: EvaluationReport;
  const read = async (into: Store, given: readonly DocumentSource[]): Promise<IngestSummary> => {
    const pack = loadPack(await readPackFiles(packFolder));
    const state = await into.sourceState(`source/pack/${pack.name}`);
    await into.apply(packChangeSet(pack, packYield(pack), state), at);
    const areas = new Map(pack.areas.map((area) => [area.id, area.name]));
    const reader = createDocumentReader(pack);
    return ingest(given, { ...reader, store: into, areas, now: () => new Date(at.startedAt) });
  };
  const field = (name: string): EvaluationReport['fields'][number]['score'] => {
    const found = report.fields.find((each) => each.field === name);
    if (!found) throw new Error(`no figure for ${name}`);
    return found.score;
  };

  beforeAll(async () => {
    sources = await Promise.all(lists().map((folder) => openSnapshot(folder)));
    store = await openStore(`sqlite:${join(mkdtempSync(join(tmpdir(), 'cairn-corpus-')), 'a.sqlite')}`);
    summary = await read(store, sources);
    report = await evaluate(store.stream(), readFileSync(goldFile, 'utf8'), goldFile, {
      closedProblems: loadPack(await readPackFiles(packFolder)).scoredProblems,
      entriesOf: (source) => store.entriesOf(source),
    });
  }, 300_000);
  afterAll(() => store.close());

  it('all go through in one run, zero-byte files included', () => {
    expect(summary.sources.map((source) => source.state)).toEqual(sources.map(() => 'done'));
    expect(summary.entries).toBeGreaterThan(9_000);
    expect(summary.relations).toBeGreaterThan(20_000);
  });

  it('say the same when read again, and nothing is written', async () => {
    expect(await read(store, sources)).toMatchObject({ documents: 0, rowsWritten: 0 });
  }, 120_000);

  it('come to the same digest in the opposite order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-corpus-'));
    const other = await openStore(`sqlite:${join(folder, 'b.sqlite')}`);
    await read(other, sources.toReversed());
    expect(await digestOf(other.stream())).toBe(await digestOf(store.stream()));
    await other.close();
  }, 300_000);

  it('are read as an expert reads them', () => {
    expect(field('main link').recall.value).toBeGreaterThanOrEqual(0.99);
    expect(field('title').recall.value).toBeGreaterThanOrEqual(0.97);
    expect(field('organization').precision.value).toBeGreaterThanOrEqual(0.97);
    expect(field('organization').recall.value).toBeGreaterThanOrEqual(0.95);
    expect(field('year').precision.value).toBeGreaterThanOrEqual(0.98);
    expect(field('year').recall.value).toBeGreaterThanOrEqual(0.97);
    expect(field('form').precision.value).toBeGreaterThanOrEqual(0.92);
    expect(field('case study').f1).toBeGreaterThanOrEqual(0.92);
    expect(field('problem').f1).toBeGreaterThanOrEqual(0.8);
  });

  it('give every relation of theirs at least one piece of evidence with a place', async () => {
    const relations = new Set<string>();
    const proven = new Set<string>();
    for await (const record of store.stream()) {
      if (record.type === 'relation') relations.add(record.value.id);
      if (record.type === 'evidence') {
        proven.add(record.value.relation);
        expect(record.value.place.lines ?? record.value.place.page).not.toBeNull();
      }
    }
    expect([...relations].filter((id) => !proven.has(id))).toEqual([]);
  }, 120_000);

  it('are what the bundled release was made from, byte for byte', async () => {
    const pack = loadPack(await readPackFiles(packFolder));
    const folder = mkdtempSync(join(tmpdir(), 'cairn-release-'));
    await buildRelease(sources, createDocumentReader(pack), folder);
    const released = join(packFolder, 'release');
    const names = readdirSync(released).filter((name) => name.endsWith('.jsonl'));
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    for (const name of names) {
      const isSame = readFileSync(join(folder, name), 'utf8') === readFileSync(join(released, name), 'utf8');
      expect(isSame, `${name} is stale; run "npx cairn release build <snapshot folders>"`).toBe(true);
    }
  }, 120_000);
});
