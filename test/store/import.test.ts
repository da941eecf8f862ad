import { describe, expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import type { Store } from '../../store/port.ts';
import { importInto, movingFacts } from './moving.ts';

const openNew = (): Promise<Store> =>
  openSqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'cairn-test-')), 'graph.sqlite') });

describe('an exported graph moved from SQLite to SQLite', () => {
  movingFacts(openNew, openNew);

  it.each([
    ['{"type":"colour","id":"x"}', /^Line 1 is none/],
    ['{"type":', /^Line 1 is none/],
    ['null', /^Line 1 is none/],
    ['{"type":"claim","id":"claim/x","document":"source/a#b"}', /without a line for that document/],
  ])('is refused where a line is none of an export: %s', async (line, message) => {
    const store = await openNew();
    await expect(importInto(store, [line])).rejects.toThrow(message);
    await store.close();
  });
});
