import MarkdownIt from 'markdown-it';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lighten } from '../../ingest/parse/markdown-states.ts';

const folder = join(import.meta.dirname, '../../fixtures/parse');

describe('the light states', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
    'give the tokens that markdown-it itself gives: %s',
    (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const own = new MarkdownIt({ html: true });
      const light = new MarkdownIt({ html: true });
      lighten(light);
      const plain = (tokens: unknown): unknown => JSON.parse(JSON.stringify(tokens));
      expect(plain(light.parse(text, {}))).toEqual(plain(own.parse(text, {})));
    },
  );
});
