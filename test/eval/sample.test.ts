import { describe, expect, it } from 'vitest';
import type { StreamedRecord } from '../../store/port.ts';
import { judgedRules, parseJudged } from '../../ingest/eval/judged.ts';
import { drawSamples, type SampleOptions } from '../../ingest/eval/sample.ts';

function* records(count: number): Generator<StreamedRecord> {
  for (let i = 0; i < count; i += 1) {
    const id = `rel/${String(i).padStart(4, '0')}`;
    const type = i % 2 === 0 ? 'ABOUT' : 'SOLVES';
    yield {
      type: 'relation',
      value: { id, type, from: 'resource/a', to: `x/${i}`, role: '' },
    } as StreamedRecord;
    const place = { path: 'README.md', lines: [i + 1, i + 1], page: null, headings: [] };
    yield {
      type: 'evidence',
      value: {
        ...{
          id: `evidence/${i}`,
          relation: id,
          source: i === 0 ? 'source/pack/p' : 'source/github/o/r',
          place,
        },
        ...{ rule: i % 4 === 0 ? 'mention' : 'heading-topic', basis: 'mentioned', quote: 'Words.' },
      },
    } as unknown as StreamedRecord;
  }
}

async function* stream(count: number): AsyncGenerator<StreamedRecord> {
  await Promise.resolve();
  yield* records(count);
}

const draw = async (options: Partial<SampleOptions> = {}, count = 400): Promise<readonly string[]> => {
  const given = { seed: 'a', count: 10, types: ['ABOUT', 'SOLVES'], byRule: false, ...options } as const;
  return (await drawSamples(stream(count), given)).map((sample) => `${sample.relation} ${sample.evidence}`);
};

describe('a sample to judge', () => {
  it('holds so many relations of each type, the same for the same seed, others for another', async () => {
    const first = await draw();
    expect(first.filter((each) => each.startsWith('ABOUT'))).toHaveLength(10);
    expect(first).toHaveLength(20);
    expect(await draw()).toEqual(first);
    expect(await draw({ seed: 'b' })).not.toEqual(first);
  });

  it('never holds what a pack says itself', async () => {
    const all = await draw({ count: 1_000 });
    expect(all).toHaveLength(399);
    expect(all).not.toContain('ABOUT evidence/0');
  });

  it('can be spread over rules instead', async () => {
    expect(await draw({ byRule: true, count: 3 })).toHaveLength(6);
  });
});

const judgement = {
  ...{ source: 'source/github/o/r', path: 'README.md', line: 3, relation: 'ABOUT concept/x' },
  ...{ rule: 'mention', basis: 'mentioned', verdict: 'right', why: 'the title says so' },
};

describe('judged samples', () => {
  it('count for the rule that spoke', () => {
    const text = JSON.stringify([
      judgement,
      { ...judgement, verdict: 'wrong' },
      { ...judgement, rule: 'field' },
    ]);
    expect(judgedRules(parseJudged('judged.json', text))).toEqual({
      field: { right: 1, seen: 1 },
      mention: { right: 1, seen: 2 },
    });
  });

  it.each([
    ['{', /is not JSON/],
    ['{}', /is no list/],
    [JSON.stringify([judgement, { ...judgement, verdict: 'maybe' }]), /judgement 2/],
  ])('that cannot be read are refused with the name of the file: %s', (text, message) => {
    expect(() => parseJudged('judged.json', text)).toThrow(message);
    expect(() => parseJudged('judged.json', text)).toThrow(/^judged\.json/);
  });
});
