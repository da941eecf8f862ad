import { conceptId, documentId, problemId, sha256 } from '../../schema/id.ts';
import type {
  DocumentRecord,
  DocumentYield,
  Entry,
  ParsedDocument,
  SourceRecord,
} from '../../schema/index.ts';
import type { Pack } from '../../schema/pack.ts';
import { createAddressBook } from './address.ts';
import type { AddressBook } from './address.ts';
import { entriesOf } from './entry/index.ts';
import type { EntryFacts } from './entry/index.ts';
import { foldName } from './fold.ts';
import { createOrganizations } from './organizations.ts';
import type { Organizations } from './organizations.ts';
import { plainWords } from './plain.ts';
import { quoteOf } from './quote.ts';
import { createRecorder } from './record.ts';
import { documentResource } from './document-resource.ts';
import { RULES, TRANSLATION_RULES } from './rules/index.ts';
import type { FieldProblem, PlacedEntry, RuleContext } from './rules/rule.ts';
import { subjectOf } from './subject.ts';
import { createSharing } from './shared.ts';
import type { Shared } from './shared.ts';
import { originalOf } from './translation.ts';
import { createVocabulary } from './vocabulary/index.ts';
import type { Vocabulary } from './vocabulary/index.ts';

export { loadPack, checkPack, packYield } from './pack/index.ts';

/** What linking needs of a pack, made once for many documents. */
export interface Linker {
  readonly vocabulary: Vocabulary;
  readonly organizations: Organizations;
  /** What the next document, of so many bytes, shares with those before it. */
  readonly sharing: (bytes: number) => Shared;
  /** Problems by the id of a concept that is their whole field. */
  readonly fields: ReadonlyMap<string, readonly FieldProblem[]>;
  /** How banks of practice questions speak. */
  readonly banks: Pack['banks'];
  /** Changes whenever the pack or a rule does. */
  readonly fingerprint: string;
}

function fieldsOf(pack: Pack): Linker['fields'] {
  const fields = new Map<string, readonly FieldProblem[]>();
  for (const problem of pack.problems) {
    for (const { id } of problem.fields) {
      const concept = conceptId(id);
      const field = { id: problemId(problem.id), area: problem.area };
      fields.set(concept, [...(fields.get(concept) ?? []), field]);
    }
  }
  return fields;
}

/** @param version of the program's parsers and rules: another one has every document linked anew */
export function createLinker(pack: Pack, version = ''): Linker {
  const rules = RULES.map(({ name, version }) => `${name}@${version}`).join(' ');
  const vocabulary = createVocabulary(pack);
  const organizations = createOrganizations(pack);
  return {
    vocabulary,
    organizations,
    sharing: createSharing(vocabulary, organizations, {
      generic: new Set(pack.genericHeadings.map(foldName)),
      broad: new Set(pack.concepts.flatMap((concept) => concept.broader.map(({ id }) => conceptId(id)))),
    }),
    fields: fieldsOf(pack),
    banks: pack.banks,
    fingerprint: sha256(`${pack.hash} ${version} ${rules}`).slice(0, 16),
  };
}

export interface LinkInput {
  readonly source: SourceRecord;
  readonly path: string;
  /** Git blob id of the bytes. */
  readonly contentHash: string;
  readonly bytes: number;
  readonly parsed: ParsedDocument;
  readonly linker: Linker;
  /** Whether a path, file or folder, exists in the source; every path asked about is kept with the document. */
  readonly pathExists: (path: string) => boolean;
}

function placed(facts: EntryFacts, path: string): PlacedEntry {
  const { item, main, title, description, groups } = facts;
  const { headings, page } = item;
  return {
    facts,
    entity: main.entity,
    place: { path, lines: page === null ? item.lines : null, page, headings },
    quote: quoteOf(plainWords(item)) ?? '',
    words: description === '' ? title : `${title}\n${description}`,
    path: groups.length === 0 ? headings : [...headings, ...groups],
  };
}

function entryOf({ facts, entity, place }: PlacedEntry, source: string, position: number): Entry {
  return {
    source,
    path: place.path,
    position,
    lines: facts.item.lines,
    headings: place.headings,
    groups: facts.groups,
    title: facts.title,
    url: facts.main.url,
    entity,
    marks: facts.marks,
    otherUrls: facts.others.map((other) => other.target.url),
    organizations: facts.organizations.map((each) => each.name),
    year: facts.year?.year ?? null,
    form: facts.form.form,
    description: facts.description === '' ? null : facts.description,
    shape: facts.shape,
  };
}

/**
 * Everything one document says: entries, claims and evidence. Pure; the answer depends on the document's bytes,
 * the paths it asks about, the pack and the rules, and on nothing else.
 */
export function linkDocument(input: LinkInput): DocumentYield {
  const { source, path, contentHash, bytes, parsed, linker, pathExists } = input;
  const id = documentId(source.id, path);
  const shared = linker.sharing(bytes);
  const topics = shared.topicsOf(parsed.title);
  const book = createAddressBook({ source, path, pathExists, read: shared.addresses });
  const recorder = createRecorder({ source: source.id, document: id, contentHash });
  const original = originalOf(path, book.exists);
  const entries =
    original === null
      ? entriesOf(path, parsed, book, linker.organizations, shared).map((facts) => placed(facts, path))
      : [];
  const context: RuleContext = {
    source,
    path,
    parsed,
    entries,
    book,
    recorder,
    topics,
    original,
    vocabulary: linker.vocabulary,
    organizations: linker.organizations,
    fields: linker.fields,
    subject: original === null ? subjectOf(parsed, entries.length, topics) : null,
    document: documentResource({ path, parsed, book, recorder }),
  };
  for (const rule of original === null ? RULES : TRANSLATION_RULES) rule.apply(context);
  const document: DocumentRecord = {
    id,
    source: source.id,
    path,
    contentHash,
    bytes,
    fingerprint: linker.fingerprint,
    title: parsed.title,
    format: parsed.format,
    translationOf: original,
    asked: book.asked(),
  };
  return {
    document,
    entries: entries.map((entry, position) => entryOf(entry, source.id, position)),
    claims: recorder.claims(),
    evidence: recorder.allEvidence(),
    diagnostics: [
      ...parsed.diagnostics.map((each) => ({ ...each, source: source.id, path })),
      ...book.diagnostics(),
    ],
  };
}

export type { AddressBook };
