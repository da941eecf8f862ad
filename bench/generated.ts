import { documentId, resourceId } from '../schema/id.ts';
import type {
  ChangeSet,
  Claim,
  ClaimField,
  DocumentYield,
  Evidence,
  Place,
  RelationKey,
  SourceRecord,
} from '../schema/index.ts';
import { createRandom, type Random } from '../test/random.ts';

export const CONCEPTS = 600;
const PROBLEMS = 60;
const ORGANIZATIONS = 2_000;
const VOCABULARY = 30_000;

export const conceptOf = (number: number): string => `concept/c${number}`;
export const addressOf = (number: number): string => `https://bench.example.org/works/${number}`;
export const resourceOf = (number: number): string => resourceId(addressOf(number));

/** A made-up word; those of small numbers are drawn more often. */
const wordOf = (number: number): string =>
  `${(number * 7919 + 13).toString(36)}${['ing', 'ed', 'er', 'al'][number % 4] ?? ''}`;

export function drawnWord(random: Random): string {
  const share = random(1_000_000) / 1_000_000;
  return wordOf(Math.floor(share * share * share * VOCABULARY));
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => drawnWord(random)).join(' ');
}

function sourceOf(id: string, kind: SourceRecord['kind']): SourceRecord {
  return {
    ...{ id, kind, title: id, address: null, revision: 'generated', revisionDate: '2025-01-01T00:00:00Z' },
    ...{ branch: null, license: 'CC0-1.0', stars: null },
  };
}

/** Collects what one generated document says. */
function createDocument(source: SourceRecord, path: string) {
  const id = documentId(source.id, path);
  const contentHash = '0'.repeat(40);
  const claims: Claim[] = [];
  const evidence: Evidence[] = [];
  let place: Place = { path, lines: [1, 1], page: null, headings: [] };
  let count = 0;
  const common = {
    source: source.id,
    document: id,
    contentHash,
    rule: 'generated',
    basis: 'stated',
  } as const;
  return {
    line: (line: number): void => {
      place = { ...place, lines: [line, line] };
    },
    claim: (entity: string, field: ClaimField, value: string): void => {
      count += 1;
      claims.push({ id: `claim/${id}/${count}`, entity, field, value, place, ...common });
    },
    relate: (relation: RelationKey, quote: string | null): void => {
      count += 1;
      evidence.push({ id: `ev/${id}/${count}`, relation, place, quote, ...common });
    },
    changeSet: (): ChangeSet => {
      const put: DocumentYield = {
        document: {
          ...{
            id,
            source: source.id,
            path,
            contentHash,
            fingerprint: 'generated',
            title: null,
            format: 'markdown',
          },
          ...{ bytes: 0, translationOf: null, asked: {} },
        },
        ...{ entries: [], claims, evidence, diagnostics: [] },
      };
      return { source, put: [put], drop: [], changes: [] };
    },
  };
}

/** Concepts, problems and organizations. */
export function generatedPack(seed: number): ChangeSet {
  const random = createRandom(seed);
  const document = createDocument(sourceOf('source/pack/generated', 'pack'), 'generated.yaml');
  const name = (id: string, kind: string): void => {
    document.claim(id, 'kind', kind);
    document.claim(id, 'title', words(random, 2));
  };
  for (let number = 0; number < CONCEPTS; number += 1) {
    name(conceptOf(number), 'Concept');
    if (number === 0) continue;
    const to = conceptOf(random(number));
    document.relate({ type: 'BROADER', from: conceptOf(number), to, role: '' }, null);
  }
  for (let number = 0; number < PROBLEMS; number += 1) name(`problem/p${number}`, 'Problem');
  for (let number = 0; number < ORGANIZATIONS; number += 1) name(`org/o${number}`, 'Organization');
  return document.changeSet();
}

/** A list of so many works of its own, with five relations each: it is listed, speaks of three topics, is by one. */
export function generatedList(list: number, works: number): ChangeSet {
  const random = createRandom(list + 100);
  const source = sourceOf(`source/github/bench/list-${list}`, 'github');
  const document = createDocument(source, 'README.md');
  for (let line = 1; line <= works; line += 1) {
    const number = list * works + line;
    const from = resourceOf(number);
    const title = words(random, 6);
    document.line(line);
    document.claim(from, 'kind', 'Resource');
    document.claim(from, 'title', title);
    document.claim(from, 'url', addressOf(number));
    document.claim(from, 'year', String(2010 + random(15)));
    document.relate({ type: 'LISTS', from: source.id, to: from, role: '' }, title);
    document.relate({ type: 'ABOUT', from, to: conceptOf(random(CONCEPTS)), role: '' }, title);
    document.relate({ type: 'ABOUT', from, to: conceptOf(random(random(CONCEPTS) + 1)), role: '' }, title);
    document.relate({ type: 'SOLVES', from, to: `problem/p${random(PROBLEMS)}`, role: '' }, title);
    document.relate({ type: 'BY', from, to: `org/o${random(ORGANIZATIONS)}`, role: '' }, title);
  }
  return document.changeSet();
}

/** So many works, each citing five others at random: no hubs, and many ways from each to each. */
export function generatedCitations(works: number, seed: number): ChangeSet {
  const random = createRandom(seed);
  const document = createDocument(sourceOf('source/github/bench/citations', 'github'), 'README.md');
  for (let number = 0; number < works; number += 1) {
    const from = resourceOf(number);
    document.claim(from, 'kind', 'Resource');
    document.claim(from, 'title', `Work ${number}`);
    for (let cited = 0; cited < 5; cited += 1) {
      const to = resourceOf((number + 1 + random(works - 1)) % works);
      document.relate({ type: 'CITES', from, to, role: '' }, null);
    }
  }
  return document.changeSet();
}
