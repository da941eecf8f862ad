import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../ingest/parse/index.ts';
import { describeDocument } from './describe-document.ts';

const folder = join(import.meta.dirname, '../../fixtures/parse');
const names = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .sort();

/** `UPDATE=1 npx vitest run test/parse` writes what is read now; look at the difference before you keep it. */
const update = process.env['UPDATE'] === '1';

describe('a document says what stands beside it', () => {
  it.each(names)('%s', (name) => {
    const read = describeDocument(parseDocument(name, readFileSync(join(folder, name))));
    const expected = join(folder, `${name}.json`);
    if (update) writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
