import { LEVELS } from '../../../schema/pack.ts';
import {
  identifier,
  list,
  number,
  numbers,
  oneOf,
  optional,
  record,
  reference,
  required,
  text,
} from './shape.ts';

/** The fields of each kind of thing, as packs/README.md describes them. */

const texts = list(text);
const none: readonly string[] = [];
const someTexts = optional(texts, none);

const names = {
  id: required(identifier),
  name: required(text),
  aliases: someTexts,
  acronyms: someTexts,
  ambiguous: someTexts,
  signs: someTexts,
};

const references = (kind: Parameters<typeof reference>[0]) => optional(list(reference(kind)), []);

const concept = record({
  ...names,
  definition: required(text),
  broader: references('concept'),
  prerequisites: references('concept'),
  related: references('concept'),
  steps: required(list(reference('step'))),
  level: required(oneOf(LEVELS)),
});

const pattern = record({
  ...names,
  context: required(text),
  problem: required(text),
  solution: required(text),
  tradeoffs: required(texts),
  when_not: required(text),
  uses: required(list(reference('concept'))),
  solves: references('problem'),
  steps: required(list(reference('step'))),
  related: references('pattern'),
});

const metric = record({
  name: required(text),
  concept: optional(reference('concept'), null),
  why: required(text),
  counter: required(text),
  guardrail: optional(text, ''),
});

const NEED_ROLES = [
  'constraint',
  'implicit-signal',
  'explicit-signal',
  'label',
  'metric',
  'baseline',
  'pitfall',
  'architecture',
] as const;

const problem = record({
  ...names,
  goal: required(text),
  broader: references('problem'),
  together: someTexts,
  fields: references('concept'),
  constraints: someTexts,
  signals: optional(record({ implicit: someTexts, explicit: someTexts }), null),
  labels: optional(text, ''),
  privacy: optional(text, ''),
  baseline: optional(text, ''),
  no_model_when: optional(text, ''),
  metrics: optional(
    record({ offline: optional(list(metric), []), online: optional(list(metric), []) }),
    null,
  ),
  pitfalls: someTexts,
  questions: someTexts,
  architecture: optional(text, ''),
  estimates: optional(
    list(
      record({
        name: required(text),
        formula: required(text),
        unit: optional(text, ''),
        assumptions: optional(numbers, {}),
        step: optional(reference('step'), null),
      }),
    ),
    [],
  ),
  asked: someTexts,
  guardrail: optional(text, ''),
  pitfall_steps: references('step'),
  design: optional(
    list(
      record({
        step: required(reference('step')),
        decide: optional(text, ''),
        options: optional(list(record({ choose: required(text), when: required(text) })), []),
        trap: optional(text, ''),
      }),
    ),
    [],
  ),
  replaced: optional(
    list(
      record({
        address: required(text),
        by: required(text),
        year: optional(number, null),
        url: optional(text, null),
      }),
    ),
    [],
  ),
  needs: optional(
    list(
      record({
        concept: optional(reference('concept'), null),
        pattern: optional(reference('pattern'), null),
        role: required(oneOf(NEED_ROLES)),
        step: optional(reference('step'), null),
      }),
    ),
    [],
  ),
});

export const conceptFile = record({ area: required(reference('area')), concepts: required(list(concept)) });
export const patternFile = record({ area: required(reference('area')), patterns: required(list(pattern)) });
export const problemFile = record({ area: required(reference('area')), problems: required(list(problem)) });

export const organizationFile = record({
  organizations: required(
    list(
      record({
        id: required(identifier),
        name: required(text),
        aliases: someTexts,
        ambiguous: someTexts,
        hosts: someTexts,
        github: someTexts,
      }),
    ),
  ),
});

export const frameworkFile = record({
  name: required(text),
  steps: required(
    list(
      record({
        id: required(identifier),
        number: required(number),
        name: required(text),
        summary: required(text),
        decide: someTexts,
        ask: someTexts,
        say: someTexts,
        mistakes: someTexts,
      }),
    ),
  ),
  crosswalk: optional(
    list(
      record({
        framework: required(text),
        url: optional(text, null),
        headings: required(
          list(record({ heading: required(text), steps: required(list(reference('step'))) })),
        ),
      }),
    ),
    [],
  ),
});

export const questionFile = record({
  questions: required(
    list(
      record({
        id: required(identifier),
        level: required(number),
        step: required(reference('step')),
        about: required(
          record({
            concepts: references('concept'),
            problems: references('problem'),
            patterns: references('pattern'),
          }),
        ),
        question: required(text),
        good_answer: required(texts),
      }),
    ),
  ),
});

export const bankFile = record({
  banks: required(
    list(
      record({
        name: required(text),
        areas: required(list(record({ area: required(text), steps: required(list(reference('step'))) }))),
        reasoning: optional(list(record({ kind: required(text), zones: required(texts) })), []),
        topics: optional(
          list(record({ topic: required(text), concepts: required(list(reference('concept'))) })),
          [],
        ),
        chapter_address: optional(text, null),
        chapters: optional(list(record({ chapter: required(text), title: required(text) })), []),
      }),
    ),
  ),
});

export const packFile = record({
  name: required(identifier),
  title: required(text),
  version: required(text),
  license: required(text),
  description: required(text),
  areas: required(list(record({ id: required(identifier), name: required(text) }))),
  generic_headings: someTexts,
  scored_problems: references('problem'),
  paid_hosts: someTexts,
  sources: optional(
    list(
      record({
        repository: required(text),
        why: required(text),
        license: optional(text, null),
        schedule: required(text),
        trust: required(oneOf(['curated', 'reference', 'community'])),
        include: someTexts,
        exclude: someTexts,
      }),
    ),
    [],
  ),
});
