import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import { decisionFacts } from './decisions.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-decisions-'));
let opened = 0;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('decisions in SQLite', () => {
  decisionFacts(() => {
    opened += 1;
    return openSqliteStore({ path: join(folder, `${opened}.sqlite`) });
  });
});
