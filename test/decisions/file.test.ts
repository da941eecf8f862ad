import { describe, expect, test } from 'vitest';
import { formatDecisions } from '../../ingest/decisions/file.ts';
import { parseDecisions } from '../../ingest/decisions/parse.ts';
import { withPromoted } from '../../ingest/decisions/promoted.ts';
import { EMPTY_PACK } from '../../ingest/reader.ts';
import { withDecisionId } from '../../schema/decision-id.ts';
import { resourceId } from '../../schema/id.ts';
import type { Decision } from '../../schema/index.ts';

const WORD = { by: 'person', date: '2025-03-01', reason: 'it says so: "moved" # really' } as const;

const DECISIONS: readonly Decision[] = [
  withDecisionId({
    ...{ ...WORD, kind: 'reject' },
    relation: { type: 'NEEDS', from: 'problem/search', to: 'concept/recall', role: 'metric' },
  }),
  withDecisionId({ ...WORD, kind: 'merge', from: 'org/b', to: 'org/a' }),
  withDecisionId({ ...WORD, kind: 'promote', entity: 'concept/yes', title: 'yes' }),
  withDecisionId({
    ...{ kind: 'alias', by: 'crawler', date: '2025-03-01T10:00:00Z', reason: 'renamed' },
    from: resourceId('https://github.com/old/name'),
    to: resourceId('https://github.com/new/name'),
    fromAddress: 'https://github.com/old/name',
    toAddress: 'https://github.com/New/Name',
    sign: 'github-rename',
  }),
  withDecisionId({
    ...{ ...WORD, kind: 'alias' },
    ...{
      from: 'resource/aaaaaaaaaaaa',
      to: 'resource/bbbbbbbbbbbb',
      fromAddress: null,
      toAddress: null,
      sign: null,
    },
  }),
];

const faultsOf = (text: string): readonly string[] =>
  parseDecisions('decisions.yaml', text).faults.map(
    ({ path, line, message }) => `${path}:${line}: ${message}`,
  );

describe('decisions.yaml', () => {
  test('what is written is read back, whole', () => {
    const { decisions, faults } = parseDecisions('decisions.yaml', formatDecisions(DECISIONS));
    expect(faults).toEqual([]);
    expect(new Set(decisions)).toEqual(new Set(DECISIONS));
  });

  test('has the same bytes whatever the order of the decisions', () => {
    expect(formatDecisions([...DECISIONS].reverse())).toBe(formatDecisions(DECISIONS));
  });

  test('without decisions is a file that can be read', () => {
    for (const text of [formatDecisions([]), '', 'decisions:\n', '# nothing\n']) {
      expect(parseDecisions('decisions.yaml', text)).toEqual({ decisions: [], faults: [] });
    }
  });

  test('names every address by the resource it stands for, however it is spelled', () => {
    const text = `decisions:
  - kind: alias
    from: http://www.example.org/old/?utm_source=x
    to: https://example.org/new
    by: person
    date: 2025-03-01
    reason: moved
`;
    expect(parseDecisions('decisions.yaml', text).decisions).toMatchObject([
      { from: resourceId('https://example.org/old'), to: resourceId('https://example.org/new'), sign: null },
    ]);
  });

  const rest = 'by: person, date: 2025-03-01, reason: x';
  test.each<[string, string]>([
    ['decisions: 3', 'decisions.yaml:1: The file must hold a list under `decisions:`.'],
    ['decisions:\n  - 3', 'decisions.yaml:2: A decision is a list of fields'],
    ['decisions:\n  - {kind: split}', 'decisions.yaml:2: `kind` is one of alias, merge, reject, promote.'],
    [`decisions:\n  - {kind: merge, from: org/a, ${rest}}`, 'decisions.yaml:2: The decision has no `to`'],
    [`decisions:\n  - {kind: merge, from: org/a, to: 7, ${rest}}`, 'decisions.yaml:2: `to` must be text'],
    [
      `decisions:\n\n  - {kind: merge, from: org/a, to: org/b, why: y, ${rest}}`,
      'decisions.yaml:3: A decision of kind merge has no `why`',
    ],
    [
      `decisions:\n  - {kind: merge, from: org/a, to: concept/b, ${rest}}`,
      'decisions.yaml:2: "org/a" and "concept/b" cannot be one',
    ],
    [
      `decisions:\n  - {kind: alias, from: somewhere, to: resource/b, ${rest}}`,
      'decisions.yaml:2: "somewhere" is neither an address nor',
    ],
    [
      `decisions:\n  - {kind: reject, relation: HATES, from: org/a, to: org/b, ${rest}}`,
      'decisions.yaml:2: `relation` is one of LISTS',
    ],
    [
      'decisions:\n  - {kind: merge, from: org/a, to: org/b, by: crawler, date: 2025-03-01, reason: x}',
      'a person must decide this',
    ],
    [
      `decisions:\n  - {kind: merge, from: org/a, to: org/b, ${rest}}\n  - {kind: merge, from: org/a, to: org/b, ${rest}}`,
      'decisions.yaml:3: This decision stands further up already',
    ],
    ['decisions: [', 'decisions.yaml:1: This is not valid YAML'],
  ])('a mistake is named with file and line: %s', (text, fault) => {
    expect(faultsOf(text).join('\n')).toContain(fault);
  });

  test('one mistake does not hide the next', () => {
    const text = `decisions:\n  - {kind: split}\n  - {kind: merge, from: org/a, to: org/a, ${rest}}\n`;
    expect(faultsOf(text)).toHaveLength(2);
  });
});

describe('a pack with promoted topics', () => {
  const promotion = DECISIONS.filter((each) => each.kind === 'promote');

  test('knows their names, and documents are read again', () => {
    const pack = withPromoted(EMPTY_PACK, promotion);
    expect(pack.concepts.map(({ id, name }) => [id, name])).toEqual([['yes', 'yes']]);
    expect(pack.hash).not.toBe(EMPTY_PACK.hash);
  });

  test('is the pack itself when there is nothing new', () => {
    expect(withPromoted(EMPTY_PACK, [])).toBe(EMPTY_PACK);
    const once = withPromoted(EMPTY_PACK, promotion);
    expect(withPromoted(once, promotion)).toBe(once);
  });
});
