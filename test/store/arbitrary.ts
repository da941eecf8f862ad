import fc from 'fast-check';
import type {
  Basis,
  ChangeSet,
  ClaimField,
  DocumentYield,
  EntityKind,
  RelationType,
  SourceRecord,
} from '../../schema/index.ts';
import { changeSet, key, packRecord, sourceRecord, write } from './build.ts';

/** Sources that arbitrary readings are of; the last is a pack. */
export const SOURCES: readonly SourceRecord[] = [
  sourceRecord('a/one'),
  sourceRecord('b/two'),
  packRecord('own'),
];

/** Entities, each with the kinds it is mostly and sometimes claimed to be. */
const KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  'resource/a': ['Resource', 'CaseStudy', 'Resource', 'Concept'],
  'resource/b': ['Resource', 'Resource', 'CaseStudy'],
  'resource/c': ['CaseStudy', 'Resource', 'Problem'],
  'concept/a': ['Concept', 'Concept', 'Problem'],
  'concept/b': ['Concept', 'Concept', 'Resource'],
  'org/a': ['Organization', 'Organization', 'Concept'],
};
const WORKS = ['resource/a', 'resource/b', 'resource/c'];
const ENTITIES = Object.keys(KINDS);
const TYPES: readonly RelationType[] = ['ABOUT', 'ABOUT', 'BY', 'SOLVES', 'CITES', 'BROADER', 'NEEDS'];
const VALUES: Readonly<Record<ClaimField, readonly string[]>> = {
  kind: [],
  title: ['Feature store', 'FEATURE STORE', 'https://example.org/x', 'Stores', 'Drift'],
  form: ['paper', 'video', 'nonsense'],
  year: ['2019', '2020', 'soon'],
  description: ['Words about drift.', 'More words about stores.', ''],
  level: ['core'],
  url: ['https://example.org/x', 'https://example.org/y'],
  alias: ['Feature store', 'Platform'],
  details: ['{"a":1}'],
};
const BASES: readonly Basis[] = ['stated', 'mentioned', 'inferred'];

interface Statement {
  readonly entity: string;
  readonly other: string;
  readonly field: ClaimField;
  readonly value: number;
  readonly type: RelationType;
  readonly basis: Basis;
  readonly line: number;
}

const statement: fc.Arbitrary<Statement> = fc.record({
  entity: fc.constantFrom(...ENTITIES),
  other: fc.constantFrom(...ENTITIES),
  // Kinds and titles more often than the rest, so that many entities and relations come into being.
  field: fc.constantFrom<ClaimField>(
    'kind',
    'kind',
    'kind',
    'title',
    'title',
    ...(Object.keys(VALUES) as ClaimField[]),
  ),
  value: fc.nat(20),
  type: fc.constantFrom(...TYPES),
  basis: fc.constantFrom(...BASES),
  line: fc.integer({ min: 1, max: 4 }),
});

/** What a source holds: statements by path. */
export type Holding = Readonly<Record<string, readonly Statement[]>>;

export const holding: fc.Arbitrary<Holding> = fc.dictionary(
  fc.constantFrom('a.md', 'b.md', 'c/d.md'),
  fc.array(statement, { maxLength: 12 }),
  { maxKeys: 3 },
);

function documentOf(source: SourceRecord, path: string, statements: readonly Statement[]): DocumentYield {
  const writer = write(source, path, JSON.stringify(statements));
  for (const { entity, other, field, value, type, basis, line } of statements) {
    const values = field === 'kind' ? (KINDS[entity] ?? []) : VALUES[field];
    writer.line(line).claim(entity, field, values[value % values.length] ?? '', basis);
    if (entity !== other) writer.relate(key(type, entity, other), { basis });
    if (value % 2 === 0) writer.relate(key('LISTS', source.id, WORKS[value % WORKS.length] ?? ''));
    if (value % 3 === 0) writer.entry(entity, `Entry ${String(value)}`);
    if (value % 7 === 0) writer.problem('Mend it.');
  }
  return writer.document();
}

/** The change set that leads a source from one holding to another; all of it when there was none. */
export function step(source: SourceRecord, before: Holding | null, after: Holding): ChangeSet {
  const put = Object.entries(after)
    .filter(([path, statements]) => JSON.stringify(before?.[path]) !== JSON.stringify(statements))
    .map(([path, statements]) => documentOf(source, path, statements));
  const drop = Object.keys(before ?? {}).filter((path) => !(path in after));
  return changeSet(source, put, { drop });
}
