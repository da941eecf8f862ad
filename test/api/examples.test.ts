import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../api/index.ts';
import type { Api } from '../../api/index.ts';
import { TABS } from '../../api/graphiql-tabs.ts';
import { ask } from './ask.ts';
import { openBundled } from '../brief/bundled.ts';

interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables: object;
}

/** Every `## n.` section of docs/api.md: its question, and the variables when it has some. */
function readExamples(): readonly Example[] {
  const text = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  return text
    .split(/^## (?=\d+\. )/m)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')),
      query: /```graphql\n([^`]*)```/.exec(section)?.[1] ?? '',
      variables: JSON.parse(/```json\n([^`]*)```/.exec(section)?.[1] ?? '{}') as object,
    }));
}

let bundled: Awaited<ReturnType<typeof openBundled>>;
let api: Api;

beforeAll(async () => {
  bundled = await openBundled();
  api = createApi({ reader: bundled.store, mode: 'production' });
});
afterAll(() => bundled.close());

describe('the examples of docs/api.md', () => {
  const examples = readExamples();

  it('are twenty', () => {
    expect(examples).toHaveLength(20);
  });

  it.each(examples.map((example) => [example.title, example] as const))('%s', async (_title, example) => {
    const { data, errors } = await ask(api, example.query, example.variables);
    expect(errors).toBeUndefined();
    for (const [field, value] of Object.entries(data as object)) {
      expect([field, value]).not.toEqual([field, null]);
      const { total } = (value ?? {}) as { readonly total?: number };
      if (field !== 'decisions' && field !== 'changes') expect([field, total]).not.toEqual([field, 0]);
    }
  });
});

describe('the tabs of GraphiQL', () => {
  it.each(TABS.map((tab) => [tab.query.split('\n')[0] ?? '', tab] as const))('%s', async (_title, tab) => {
    const answer = await ask(api, tab.query, JSON.parse(tab.variables ?? '{}') as object);
    expect(answer.errors).toBeUndefined();
  });
});
