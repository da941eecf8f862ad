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
  'capitals behind dashes': `- [${many('A - ')}](${URL})`,
  'commas and years': `- [${many('A, 2020 ')}](${URL})`,
  'authors one after another': `- [${many('The by A ')}](${URL})`,
  'labels in brackets': `- A title ${many(`[[Label]](${URL}) `)}`,
  'paragraphs of a list': many(`[x](${URL}). A loaf is there.\n\n`),
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

describe('addresses made to deceive', () => {
  const read = (href: string): readonly [url: string | undefined, ...problems: string[]] => {
    const { entries, diagnostics } = linked(`# Bread\n\n- [A loaf](<${href}>)\n`);
    return [entries[0]?.url, ...diagnostics.map(({ message }) => message)];
  };

  it.each(['https://baker:secret@mill.example/x', 'https://northernmill.example\\@mill.example/x'])(
    '%s is read without what stands before the host, and one sentence says so',
    (href) => {
      expect(read(href)).toEqual([
        'https://mill.example/x',
        'The link to "https://mill.example/x" carries a user name or password; take it out.',
      ]);
    },
  );

  it('keep no character that nobody sees', () => {
    expect(read('https://mill.example/\u202egnp.exe')).toEqual(['https://mill.example/%E2%80%AEgnp.exe']);
    expect(read('https://mill.example/a\u200bb')).toEqual(['https://mill.example/a%E2%80%8Bb']);
  });

  it('lead nowhere when they are no address of the web', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'mailto:a@mill.example',
    ])
      expect(read(href)).toEqual([undefined]);
  });
});
