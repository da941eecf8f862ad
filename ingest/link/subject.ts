import type { ParsedDocument } from '../../schema/index.ts';
import type { TopicReader } from './topics.ts';
import type { Topic } from './vocabulary/index.ts';

/** A document that teaches says at least this much in prose, in UTF-16 units, and more than this an entry. */
const TEACHING = 800;
const PER_ENTRY = 120;

/** Everything prose says, up to what is needed to tell a text from a list. */
function proseLength(parsed: ParsedDocument, enough: number): number {
  let length = 0;
  for (const section of parsed.sections) {
    for (const passage of section.passages) length += passage.text.length;
    if (length >= enough) return length;
  }
  return length;
}

/** The topic that a document as a whole teaches: its title names one, and it is prose rather than a list. */
export function subjectOf(parsed: ParsedDocument, entries: number, topics: TopicReader): Topic | null {
  if (parsed.title === null) return null;
  const opening = parsed.sections.flatMap((section) => section.passages.slice(0, 1)).slice(0, 3);
  const subject = topics.subject(parsed.title, opening.map((passage) => passage.text).join('\n'));
  if (subject === null) return null;
  const needed = Math.max(TEACHING, entries * PER_ENTRY);
  return proseLength(parsed, needed) >= needed ? subject : null;
}
