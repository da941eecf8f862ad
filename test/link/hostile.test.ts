import { describe, expect, it } from 'vitest';
import { linked } from './link.ts';

const URL = 'https://example.org/a';
const SIZE = 60_000;
const many = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

/** Lines that make a careless pattern try everything; each is linked within the time a test has. */
const LINES: Readonly<Record<string, string>> = {
  'brackets in a title': `- [${many('(')}](${URL})`,
  'dashes in a title': `- [${many('- ')}x](${URL})`,
  'spaces before a link': `- ${many('a ')}[x](${URL})`,
  'separators after a link': `- [x](${URL}) ${many(', ; | ')}end`,
  'open brackets after a link': `- [x](${URL}) ${many('(and ')}`,
  'labels one after another': `- [x](${URL}) ${many(`[paper](${URL}) `)}`,
  'siblings one after another': `- ${many(`[x](${URL}/1), `)}`,
  'code spans': `- [x](${URL}) ${many('`a` ')}`,
  'names one after another': `- [x](${URL}) \`${many('Northern Mill, ')}\``,
  'words that begin names': `- [x](${URL}) ${many('bulk bulk ')}`,
  'words like years': `- [x](${URL}) ${many('(2019 ')}`,
  'capitals behind at': `- [x at ${many('Aa ')}](${URL})`,
  possessives: `- [x](${URL}) ${many("a's ")}`,
  'hyphens in an address': `- [x](https://example.org/${'-a'.repeat(900)})`,
  'dots in a host': `- [x](https://${'a.'.repeat(120)}org/)`,
  'digits in an address': `- [x](https://example.org/${'2019-'.repeat(300)})`,
  'bullets inside bullets': Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  pictures: `- [${many('🍞')}](${URL})`,
  'half a picture': `- [\ud83c${many('x')}\ud83c](${URL})`,
  'a heading without end': `# ${many('hydration ')}\n\n- [x](${URL})`,
};

describe('hostile text', () => {
  for (const [name, line] of Object.entries(LINES)) {
    it(`with ${name} is linked like any other`, () => {
      const given = linked(`${line}\n`);
      for (const { quote } of given.evidence) expect((quote ?? '').length).toBeLessThanOrEqual(300);
      for (const entry of given.entries) expect(entry.title.length).toBeLessThanOrEqual(400);
      expect(JSON.stringify(given)).not.toMatch(/\\ud83c(?!\\u)/);
    });
  }
});
