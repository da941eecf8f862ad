import type { Passage, Place, Section } from '../../../schema/index.ts';
import { bareHeading } from '../topics.ts';
import type { Topic } from '../vocabulary/index.ts';
import { voiceOf } from './rule.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A definition says at least this much, in UTF-16 units. */
const DEFINING = 40;
/** Words with which a sentence says what something is or does. */
const SAYS =
  /\b(?:is|are|was|means?|refers? to|describes?|measures?|tells?|consists? of|allows?|lets|enables?|provides?|occurs?|happens?|uses?|takes?|learns?|predicts?|stores?|combines?|splits?|trains?|helps?|aims?|tries|tr(?:y|ies) to|we|you|can|when|how|which|where|used (?:to|for))\b/i;

function placeOf({ lines, page }: Passage, path: string, headings: readonly string[]): Place {
  return { path, lines: page === null ? lines : null, page, headings };
}

/** The topic that a heading or lead word names and nothing else, when names with two meanings are clear here. */
function termOf(words: string, passage: Passage, section: Section, context: RuleContext): Topic | null {
  if (context.topics.isGeneric(words)) return null;
  return context.topics.term(words, passage.text, section.headings);
}

const defines = (text: string, lead: string | null): boolean => {
  const words = lead === null ? text : text.slice(lead.length);
  return words.length >= DEFINING && (lead !== null || SAYS.test(words.slice(0, 300)));
};

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
      const first = parsed.sections.find((section) => section.passages.length > 0)?.passages[0];
      const place =
        first === undefined ? null : placeOf(first, path, parsed.title === null ? [] : [parsed.title]);
      if (first !== undefined && place !== null) say(subject, place, first.text);
    }
    for (const section of parsed.sections) {
      const heading = bareHeading(section.headings.at(-1) ?? '');
      const [opening] = section.passages;
      if (opening !== undefined && heading !== '' && defines(opening.text, null)) {
        const topic = termOf(heading, opening, section, context);
        if (topic !== null && topic !== subject)
          say(topic, placeOf(opening, path, section.headings), opening.text);
      }
      for (const passage of section.passages) {
        if (passage.lead === null || !defines(passage.text, passage.lead)) continue;
        const topic = termOf(passage.lead, passage, section, context);
        if (topic !== null) say(topic, placeOf(passage, path, section.headings), passage.text);
      }
    }
  },
};
