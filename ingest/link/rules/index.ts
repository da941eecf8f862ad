import { caseStudy } from './case-study.ts';
import { cites } from './cites.ts';
import { explains } from './explains.ts';
import { field } from './field.ts';
import { headingTopic } from './heading-topic.ts';
import { mention } from './mention.ts';
import { organization } from './organization.ts';
import type { Rule } from './rule.ts';
import { secondLink } from './second-link.ts';
import { together } from './together.ts';
import { translation } from './translation.ts';
import { work } from './work.ts';

/** Every rule of the linker, in the order they speak. */
export const RULES: readonly Rule[] = [
  work,
  organization,
  caseStudy,
  headingTopic,
  mention,
  together,
  field,
  secondLink,
  explains,
  cites,
];

/** What speaks of a translation; no other rule does. */
export const TRANSLATION_RULES: readonly Rule[] = [translation];
