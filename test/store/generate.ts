import { resourceId } from '../../schema/id.ts';
import type { ChangeSet, DocumentYield } from '../../schema/index.ts';
import { createRandom } from '../random.ts';
import { changeSet, key, packRecord, sourceRecord, write } from './build.ts';

export interface GraphSize {
  readonly concepts: number;
  readonly organizations: number;
  readonly lists: number;
  readonly entriesPerList: number;
  /** Distinct resources that the lists draw from. */
  readonly resources: number;
  readonly words: number;
}

/** About what the sixteen lists of the corpus come to. */
export const CORPUS_SIZE: GraphSize = {
  concepts: 600,
  organizations: 400,
  lists: 16,
  entriesPerList: 940,
  resources: 11_500,
  words: 20_000,
};

type Random = (below: number) => number;

/** A made-up word; small numbers, which are drawn more often, are frequent words. */
function wordOf(index: number): string {
  return `${(index * 7919 + 13).toString(36)}${['ing', 'ed', 'er', 'al'][index % 4] ?? ''}`;
}

function words(random: Random, size: GraphSize, count: number): string {
  return Array.from({ length: count }, () => {
    const share = random(1_000_000) / 1_000_000;
    return wordOf(Math.floor(share * share * share * size.words));
  }).join(' ');
}

/** A pack with concepts and organizations. */
export function generatePack(size: GraphSize, seed = 1): ChangeSet {
  const random = createRandom(seed);
  const pack = packRecord('generated');
  const concepts = write(pack, 'concepts.yaml');
  for (let index = 0; index < size.concepts; index += 1) {
    const id = `concept/c${String(index)}`;
    concepts.line(index * 10 + 1).entity(id, 'Concept', words(random, size, 2));
    concepts.claim(id, 'description', words(random, size, 15)).claim(id, 'alias', words(random, size, 2));
    if (index > 0) concepts.relate(key('BROADER', id, `concept/c${String(random(index))}`));
    if (index > 1) concepts.relate(key('PREREQUISITE', id, `concept/c${String(random(index))}`));
  }
  const organizations = write(pack, 'organizations.yaml');
  for (let index = 0; index < size.organizations; index += 1) {
    organizations.line(index + 1).entity(`org/o${String(index)}`, 'Organization', words(random, size, 1));
  }
  return changeSet(pack, [concepts.document(), organizations.document()]);
}

/** One list with entries over a handful of documents; about four claims and four pieces of evidence an entry. */
export function generateList(size: GraphSize, number: number, version = ''): ChangeSet {
  const random = createRandom(1_000 + number);
  const source = sourceRecord(`owner/list-${String(number)}`, { revision: `r${version}` });
  const documents: DocumentYield[] = [];
  const perDocument = Math.ceil(size.entriesPerList / 4);
  for (let part = 0; part < 4; part += 1) {
    const writer = write(source, `part-${String(part)}.md`, version);
    for (let index = 0; index < perDocument; index += 1) {
      if (index % 20 === 0) writer.heading('Guide', words(random, size, 2));
      writer.line(index * 2 + 1);
      // One entry in twenty names a resource that any list may name.
      const range = Math.floor(size.resources / size.lists);
      const drawn = random(20) === 0 ? random(size.resources) : number * range + random(range);
      const entity = resourceId(`https://example.org/${String(drawn)}`);
      // What lists say of one resource mostly agrees.
      const said = random(10) === 0 ? random : createRandom(drawn);
      const title = words(said, size, 6);
      const description = words(said, size, 12);
      const quote = `${title} - ${description}`;
      writer.entity(entity, random(10) === 0 ? 'CaseStudy' : 'Resource', title);
      writer.claim(entity, 'url', `https://example.org/${entity}`).claim(entity, 'description', description);
      writer.relate(key('LISTS', source.id, entity), { quote });
      const concept = (): string =>
        `concept/c${String(Math.floor(said(size.concepts) ** 2 / size.concepts))}`;
      writer.relate(key('ABOUT', entity, concept()), { quote, basis: 'mentioned', rule: 'mention' });
      writer.relate(key('ABOUT', entity, concept()), { quote, basis: 'inherited', rule: 'heading' });
      writer.relate(key('BY', entity, `org/o${String(said(size.organizations))}`), { quote });
      writer.entry(entity, title, { description });
    }
    documents.push(writer.document());
  }
  return changeSet(source, documents);
}
