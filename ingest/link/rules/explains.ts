import type { Passage, Place, Section } from '../../../schema/index.ts';
import { bareHeading } from '../topics.ts';
import type { Topic } from '../vocabulary/index.ts';
import { voiceOf } from './rule.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A definition says at least this much, in UTF-16 units. */
const DEFINING = 40;
/** Where a definition is looked for: the beginning of a passage. */
const BEGINNING = 240;
/** Verbs with which a sentence says what something is or does. */
const SAYS =
  /\b(?:is|are|was|means?|refers?|describes?|measures?|tells?|consists?|allows?|lets|enables?|provides?|occurs?|happens?|uses?|takes?|learns?|predicts?|stores?|combines?|splits?|trains?|helps?|aims?|tries|try|attempts?|turns?|keeps?|distributes?|translates?|asks?|assesses|computes?|finds?|works?)\b/i;
/** Words of people who tell what they did, not what something is. */
const TELLS = /\b(?:we|our|us|i|my|todo|tbd)\b/i;

function placeOf({ lines, page }: Passage, path: string, headings: readonly string[]): Place {
  return { path, lines: page === null ? lines : null, page, headings };
}

/** The topic that a heading or lead word names and nothing else, when names with two meanings are clear here. */
function termOf(words: string, passage: Passage, section: Section, context: RuleContext): Topic | null {
  const topic = context.topics.term(words, passage.text, section.headings);
  return topic === null || context.topics.isGeneric(words) ? null : topic;
}

/** True when a passage begins with what its lead word, or the heading above it, is or does. */
function defines({ text, lead }: Passage, topic: Topic, context: RuleContext): boolean {
  const words = lead === null ? text : text.slice(lead.length);
  const beginning = words.slice(0, BEGINNING);
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(beginning)?.[0] ?? beginning;
  if (words.length < DEFINING || TELLS.test(sentence) || lead?.endsWith('?') === true) return false;
  if (lead !== null) return true;
  return (
    SAYS.test(sentence) &&
    context.topics.inText(sentence, [topic.name]).some((mention) => mention.topic === topic)
  );
}

/** A document whose own title is one topic explains it; so does a passage under such a heading or lead word. */
export const explains: Rule = {
  name: 'explains',
  version: 1,
  apply(context) {
    const { parsed, path, recorder, subject, document } = context;
    const voice = voiceOf(explains, 'stated');
    const say = (topic: Topic, place: Place, quote: string): void => {
      recorder.evidence(
        { type: 'EXPLAINS', from: document().entity, to: topic.id, role: '' },
        place,
        quote,
        voice,
      );
    };
    if (subject !== null) {
      const first = parsed.sections
        .flatMap((section) => section.passages)
        .find(({ text }) => text.length >= DEFINING);
      const place =
        first === undefined ? null : placeOf(first, path, parsed.title === null ? [] : [parsed.title]);
      if (first !== undefined && place !== null) say(subject, place, first.text);
    }
    for (const section of parsed.sections) {
      const heading = bareHeading(section.headings.at(-1) ?? '');
      const [opening] = section.passages;
      if (opening !== undefined && heading !== '') {
        const topic = termOf(heading, opening, section, context);
        if (topic !== null && topic !== subject && defines({ ...opening, lead: null }, topic, context)) {
          say(topic, placeOf(opening, path, section.headings), opening.text);
        }
      }
      for (const passage of section.passages) {
        if (passage.lead === null) continue;
        const topic = termOf(passage.lead, passage, section, context);
        if (topic !== null && defines(passage, topic, context))
          say(topic, placeOf(passage, path, section.headings), passage.text);
      }
    }
  },
};
