import type { ParsedDocument, Place, RelationType, SourceRecord } from '../../../schema/index.ts';
import type { AddressBook } from '../address.ts';
import type { EntryFacts } from '../entry/index.ts';
import type { Organizations } from '../organizations.ts';
import type { Recorder, Voice } from '../record.ts';
import type { TopicReader } from '../topics.ts';
import type { Topic, Vocabulary } from '../vocabulary/index.ts';

/** An entry with where it stands and what may be quoted from it. */
export interface PlacedEntry {
  readonly facts: EntryFacts;
  /** The resource its main address stands for. */
  readonly entity: string;
  readonly place: Place;
  /** The entry's own words. */
  readonly quote: string;
  /** Title and description, a line each: what topics are looked for in. */
  readonly words: string;
  /** Headings and parent bullets above it, outermost first. */
  readonly path: readonly string[];
}

/** The document at its own address, as a resource; asking for it makes it exist. */
export interface DocumentResource {
  readonly entity: string;
  readonly url: string | null;
}

/** A problem that some concept is the whole field of. */
export interface FieldProblem {
  readonly id: string;
  readonly area: string;
}

/** Everything a rule may look at, and where it puts what it finds. */
export interface RuleContext {
  readonly source: SourceRecord;
  readonly path: string;
  readonly parsed: ParsedDocument;
  readonly entries: readonly PlacedEntry[];
  readonly book: AddressBook;
  readonly vocabulary: Vocabulary;
  readonly organizations: Organizations;
  readonly topics: TopicReader;
  /** Problems by the id of a concept that is their whole field. */
  readonly fields: ReadonlyMap<string, readonly FieldProblem[]>;
  readonly recorder: Recorder;
  /** Path of the original when this document is a translation. */
  readonly original: string | null;
  /** The topic that the document as a whole teaches, when its own title names one. */
  readonly subject: Topic | null;
  /** Claims the resource of this document once and answers it. */
  readonly document: () => DocumentResource;
}

/** One small rule of the linker. Rules see the same context and never each other's findings. */
export interface Rule {
  readonly name: string;
  /** Grows whenever the rule would say something else about the same words. */
  readonly version: number;
  readonly apply: (context: RuleContext) => void;
}

/** The relation by which a resource speaks of a topic. */
export function speaksOf(topic: Topic): RelationType {
  if (topic.kind === 'Concept') return 'ABOUT';
  return topic.kind === 'Pattern' ? 'APPLIES' : 'SOLVES';
}

export const voiceOf = (rule: Pick<Rule, 'name'>, basis: Voice['basis']): Voice => ({
  rule: rule.name,
  basis,
});
