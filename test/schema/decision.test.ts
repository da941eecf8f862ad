import { describe, expect, test } from 'vitest';
import { withDecisionId } from '../../schema/decision-id.ts';
import {
  createDecisions,
  faultOf,
  mayRecord,
  proposalOf,
  type AliasDecision,
  type Decision,
  type RelationKey,
} from '../../schema/index.ts';

const SAID = { by: 'person', date: '2025-03-01', reason: 'it moved' } as const;

const merge = (from: string, to: string, over: Partial<Decision> = {}): Decision =>
  withDecisionId({ ...SAID, kind: 'merge', from, to, ...over } as Decision);
const reject = (relation: RelationKey): Decision => withDecisionId({ ...SAID, kind: 'reject', relation });
const key = (type: RelationKey['type'], from: string, to: string): RelationKey => ({
  type,
  from,
  to,
  role: '',
});
const alias = (over: Partial<AliasDecision>): AliasDecision =>
  withDecisionId({
    ...SAID,
    kind: 'alias',
    from: 'resource/a',
    to: 'resource/b',
    fromAddress: null,
    toAddress: null,
    sign: null,
    ...over,
  }) as AliasDecision;

describe('entities that became others', () => {
  test('a chain ends at its last target', () => {
    const decided = createDecisions([merge('org/b', 'org/c'), merge('org/a', 'org/b')]);
    expect(['org/a', 'org/b', 'org/c', 'org/d'].map(decided.resolve)).toEqual([
      'org/c',
      'org/c',
      'org/c',
      'org/d',
    ]);
    expect(decided.membersOf('org/c')).toEqual(['org/a', 'org/b']);
    expect(decided.renamed).toEqual(['org/a', 'org/b']);
  });

  test('a cycle ends at its smallest id, and so does what leads into it', () => {
    const decided = createDecisions([
      merge('org/a', 'org/d'),
      merge('org/d', 'org/c'),
      merge('org/c', 'org/b'),
      merge('org/b', 'org/d'),
    ]);
    for (const id of ['org/a', 'org/b', 'org/c', 'org/d']) expect(decided.resolve(id)).toBe('org/b');
    expect(decided.membersOf('org/b')).toEqual(['org/a', 'org/c', 'org/d']);
  });

  test('a chain as long as a hostile file makes it ends too', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => merge(`org/${at}`, `org/${at + 1}`));
    expect(createDecisions(long).resolve('org/0')).toBe('org/20000');
  });

  test('the order of decisions makes no difference; a person outweighs the crawler, the later the earlier', () => {
    const rival = [
      merge('org/a', 'org/b', { date: '2025-01-01' }),
      merge('org/a', 'org/c', { date: '2025-02-01' }),
      merge('org/a', 'org/d', { date: '2025-03-01', by: 'crawler' }),
    ];
    for (const order of [rival, [...rival].reverse()])
      expect(createDecisions(order).resolve('org/a')).toBe('org/c');
  });

  test('the address an alias leads to is the new one', () => {
    const decided = createDecisions([alias({ toAddress: 'https://example.org/new' })]);
    expect(decided.addressOf('resource/b')).toBe('https://example.org/new');
    expect(decided.addressOf('resource/a')).toBeNull();
  });
});

describe('relations', () => {
  test('they join what their ends became, the smaller id of a RELATED first', () => {
    const decided = createDecisions([merge('concept/a', 'concept/z')]);
    expect(decided.relationOf(key('RELATED', 'concept/a', 'concept/m'))).toEqual(
      key('RELATED', 'concept/m', 'concept/z'),
    );
    expect(decided.relationOf(key('BROADER', 'concept/a', 'concept/m'))).toEqual(
      key('BROADER', 'concept/z', 'concept/m'),
    );
  });

  test('what would join an entity to itself is none', () => {
    const decided = createDecisions([merge('concept/a', 'concept/z')]);
    expect(decided.relationOf(key('RELATED', 'concept/a', 'concept/z'))).toBeNull();
  });

  test('a rejected relation stays rejected under every name its ends had', () => {
    const decided = createDecisions([
      reject(key('SOLVES', 'resource/a', 'problem/p')),
      merge('resource/a', 'resource/b'),
    ]);
    expect(decided.relationOf(key('SOLVES', 'resource/a', 'problem/p'))).toBeNull();
    expect(decided.relationOf(key('SOLVES', 'resource/b', 'problem/p'))).toBeNull();
    expect(decided.relationOf(key('SOLVES', 'resource/b', 'problem/q'))).not.toBeNull();
  });
});

test('the same decision has one id, whoever takes it and when', () => {
  expect(merge('org/a', 'org/b', { by: 'crawler', date: '2020-01-01', reason: 'x' }).id).toBe(
    merge('org/a', 'org/b').id,
  );
  expect(merge('org/b', 'org/a').id).not.toBe(merge('org/a', 'org/b').id);
});

describe('what can be recorded', () => {
  test.each<[string, Decision]>([
    ['itself', merge('org/a', 'org/a')],
    ['cannot be one', merge('org/a', 'concept/a')],
    ['cannot be one', merge('source/github/a/b', 'source/github/c/d')],
    ['neither an address nor', alias({ from: 'concept/a', to: 'concept/b' })],
    ['no date', merge('org/a', 'org/b', { date: 'yesterday' })],
    ['no date', merge('org/a', 'org/b', { date: '2025-13-41' })],
    ['needs a reason', merge('org/a', 'org/b', { reason: ' ' })],
    ['a person must decide', merge('org/a', 'org/b', { by: 'crawler' })],
    ['no id', reject(key('BY', 'somewhere', 'org/a'))],
  ])('a fault is named: %s', (sentence, decision) => {
    expect(faultOf(decision)).toContain(sentence);
  });

  test('a sound decision has no fault', () => {
    expect(faultOf(merge('org/a', 'org/b'))).toBeNull();
    expect(faultOf(alias({}))).toBeNull();
  });
});

describe('what the crawler may record', () => {
  const seen = (fromAddress: string, toAddress: string, sign: AliasDecision['sign']): AliasDecision =>
    alias({ by: 'crawler', fromAddress, toAddress, sign });

  test.each<[boolean, string, string, AliasDecision['sign']]>([
    [true, 'https://github.com/old/name', 'https://github.com/new/name', 'github-rename'],
    [false, 'https://github.com/old/name', 'https://github.com/Old/Name', 'github-rename'],
    [false, 'https://github.com/old/name', 'https://github.com/new', 'github-rename'],
    [false, 'https://github.com/old/name/issues/1', 'https://github.com/new/name', 'github-rename'],
    [false, 'https://example.org/old', 'https://github.com/new/name', 'github-rename'],
    [true, 'https://example.org/old', 'https://example.org/new', 'permanent-redirect'],
    [false, 'https://example.org/old', 'https://example.org/', 'permanent-redirect'],
    [false, 'https://example.org/old', 'https://www.example.org/old/', 'permanent-redirect'],
    [false, 'https://example.org/old', 'https://example.org/new', null],
  ])('%s: %s to %s by %s', (allowed, from, to, sign) => {
    expect(mayRecord(seen(from, to, sign))).toBe(allowed);
  });

  test('a page that another known address also reaches may stand for all that is gone', () => {
    const decision = seen('https://example.org/old', 'https://example.org/blog', 'permanent-redirect');
    expect(mayRecord(decision, ['https://example.org/old', 'https://example.org/blog/'])).toBe(true);
    expect(mayRecord(decision, ['https://example.org/other'])).toBe(false);
  });

  test('everything else is put to a person', () => {
    const decision = merge('org/a', 'org/b', { by: 'crawler', reason: 'same host' });
    expect(mayRecord(decision)).toBe(false);
    expect(proposalOf(decision, 'source/github/a/b')).toMatchObject({
      severity: 'note',
      rule: 'decision-proposed',
      message: expect.stringContaining('org/a may be the same as org/b (same host)') as string,
    });
    expect(mayRecord(merge('org/a', 'org/b'))).toBe(true);
  });
});
