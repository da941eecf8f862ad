import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { csv } from '../../api/export/csv.ts';
import { graphml } from '../../api/export/graphml.ts';
import type { ExportFormat } from '../../api/export/format.ts';
import type { Entity } from '../../schema/index.ts';
import type { StreamedRecord } from '../../store/port.ts';
import { PLAIN_WORKS, list, openTestGraph, reading } from './graph.ts';
import type { TestGraph } from './graph.ts';

let graph: TestGraph;
let api: Api;

const unlicensed = reading({ ...list('no', 'licence'), license: null }, 'README.md', (write) => {
  write.entry('https://example.com/unlicensed', { title: 'Words of nobody' });
});

beforeAll(async () => {
  graph = await openTestGraph();
  const at = '2024-06-02T09:00:00.000Z';
  await graph.store.apply(unlicensed, { startedAt: at, finishedAt: at });
  api = createApi({ reader: graph.store, mode: 'production' });
});
afterAll(() => graph.close());

async function exported(format: string): Promise<{ text: string; type: string | null; status: number }> {
  const response = await api.fetch(new Request(`http://cairn.test/export/graph.${format}`));
  return {
    text: await response.text(),
    type: response.headers.get('content-type'),
    status: response.status,
  };
}

describe('an export', () => {
  it('holds the whole graph, a line or a list entry a record', async () => {
    const lines = (await exported('jsonl')).text.trimEnd().split('\n');
    const whole = JSON.parse((await exported('json')).text) as Record<string, readonly object[]>;
    expect(Object.keys(whole)).toEqual([
      'sources',
      'documents',
      'entities',
      'claims',
      'relations',
      'evidence',
      'decisions',
    ]);
    expect(Object.values(whole).flat()).toEqual(lines.map((line) => JSON.parse(line) as object));
    expect(whole.entities?.length).toBe(PLAIN_WORKS + 5 + 7 + 4);
    expect(whole.decisions).toEqual([]);
  });

  it('is a table or a graph for other programs', async () => {
    const table = await exported('csv');
    expect(table.type).toBe('text/csv; charset=utf-8');
    const rows = table.text.trimEnd().split('\r\n');
    expect(rows[0]?.startsWith('type,id,kind,title,url')).toBe(true);
    expect(rows).toContain('entity,org/uber,Organization,Uber,,,,,,pack,,,,,,');
    const drawn = (await exported('graphml')).text;
    expect(drawn).toContain('<node id="concept/feature-store"><data key="kind">Concept</data>');
    expect(drawn.match(/<edge /g)?.length).toBe(rows.filter((row) => row.startsWith('relation,')).length);
    expect(drawn.endsWith('</graph>\n</graphml>\n')).toBe(true);
  });

  it('passes on no sentence that its licence does not allow', async () => {
    const { evidence } = JSON.parse((await exported('json')).text) as {
      evidence: readonly { source: string; quote: string | null }[];
    };
    const quotesOf = (source: string): readonly (string | null)[] =>
      evidence.filter((each) => each.source === source).map(({ quote }) => quote);
    expect(quotesOf(unlicensed.source.id)).toEqual([null]);
    expect(quotesOf('source/github/second/more-reading')).toContain('feature store');
  });

  it('says which there are when another is asked for', async () => {
    const { status, text } = await exported('xlsx');
    expect([status, text]).toEqual([404, expect.stringContaining('graph.graphml')]);
    const post = await api.fetch(new Request('http://cairn.test/export/graph.json', { method: 'POST' }));
    expect(post.status).toBe(405);
  });

  it('is no formula, and no markup, whatever a title says', async () => {
    const hostile: Entity = {
      id: 'resource/aaaaaaaaaaaa',
      kind: 'Resource',
      title: '=HYPERLINK("http://evil.example","x"),\u0000',
      url: null,
      form: null,
      year: null,
      description: ']]><script>&',
      level: null,
      aliases: [],
      origin: 'source',
      details: null,
    };
    const written = async (format: ExportFormat): Promise<string> => {
      async function* records(): AsyncGenerator<StreamedRecord, void> {
        yield { type: 'entity', value: hostile };
      }
      let text = '';
      for await (const piece of format.write(records(), () => null)) text += piece;
      return text;
    };
    expect(await written(csv)).toContain(`"'=HYPERLINK(""http://evil.example"",""x""),`);
    const drawn = await written(graphml);
    expect(drawn).toContain('&quot;http://evil.example&quot;');
    expect(drawn).toContain(']]&gt;&lt;script&gt;&amp;');
    expect(drawn).not.toContain('\u0000');
  });
});
