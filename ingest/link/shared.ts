import type { Form } from '../../schema/index.ts';
import { createAddressReader } from './address.ts';
import type { AddressReader } from './address.ts';
import { formOfHeading } from './entry/form/words.ts';
import { createNameReader } from './entry/organization/names.ts';
import type { NameReader } from './entry/organization/names.ts';
import type { Organizations } from './organizations.ts';
import { bareHeading, createTopicReaders } from './topics.ts';
import type { TopicReader, TopicSetting } from './topics.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/**
 * Answers that depend on some words alone, remembered: documents of a source repeat each other's headings, titles
 * and addresses.
 */
export interface Shared {
  /** A reader of topics for the document of this title. */
  readonly topicsOf: (title: string | null) => TopicReader;
  readonly names: NameReader;
  readonly addresses: AddressReader;
  /** The form that a heading, parent bullet or document name promises. */
  readonly promise: (heading: string) => Form | null;
  /** A heading without number and count. */
  readonly bare: (heading: string) => string;
}

/** What is remembered belongs to at most this many bytes of documents; then all of it is forgotten. */
const REMEMBERED = 2 * 2 ** 20;

/** The same function, remembering its answers. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}

/** @returns what the next document, of so many bytes, shares with those before it */
export function createSharing(
  vocabulary: Vocabulary,
  organizations: Organizations,
  setting: TopicSetting,
): (bytes: number) => Shared {
  const fresh = (): Shared => ({
    topicsOf: createTopicReaders(vocabulary, setting),
    names: createNameReader(organizations),
    addresses: createAddressReader(),
    promise: remembering(formOfHeading),
    bare: remembering(bareHeading),
  });
  let shared = fresh();
  let read = 0;
  return (bytes) => {
    if (read > 0 && read + bytes > REMEMBERED) {
      shared = fresh();
      read = 0;
    }
    read += bytes;
    return shared;
  };
}
