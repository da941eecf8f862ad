import {
  conceptId,
  organizationId,
  packSourceId,
  patternId,
  problemId,
  questionId,
  stepId,
} from '../../../schema/id.ts';
import { compareCodePoints } from '../../../schema/index.ts';
import type { ClaimField, EntityKind, RelationKey } from '../../../schema/index.ts';
import type { Pack, PackPlace, PackReference } from '../../../schema/pack.ts';

/** Where a speaker puts what it says. */
export interface Speech {
  readonly claim: (entity: string, field: ClaimField, value: string, place: PackPlace) => void;
  readonly relate: (relation: RelationKey, place: PackPlace, quote: string | null) => void;
}

/** Says everything a pack states about one kind of thing. */
type Speaker = (pack: Pack, speech: Speech) => void;

interface Described {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly description?: string;
  readonly level?: string;
  readonly url?: string;
  readonly aliases?: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly place: PackPlace;
}

function describe(speech: Speech, { entity, details, place, aliases = [], ...fields }: Described): void {
  for (const field of ['kind', 'title', 'description', 'level', 'url'] as const) {
    const value = fields[field];
    if (value !== undefined) speech.claim(entity, field, value, place);
  }
  for (const alias of new Set(aliases)) {
    if (alias !== fields.title) speech.claim(entity, 'alias', alias, place);
  }
  if (Object.keys(details).length > 0) speech.claim(entity, 'details', JSON.stringify(details), place);
}

interface Relating {
  readonly speech: Speech;
  readonly quote: string;
}

function relateAll(
  { speech, quote }: Relating,
  type: RelationKey['type'],
  from: string,
  references: readonly PackReference[],
  id: (name: string) => string,
): void {
  for (const { id: name, place } of references) {
    speech.relate({ type, from, to: id(name), role: '' }, place, quote);
  }
}

const concepts: Speaker = (pack, speech) => {
  for (const concept of pack.concepts) {
    const entity = conceptId(concept.id);
    const { definition, level, details, place } = concept;
    const aliases = [...concept.aliases, ...concept.acronyms, ...concept.ambiguous];
    describe(speech, {
      ...{ entity, kind: 'Concept', title: concept.name, description: definition },
      ...{ level, aliases, details, place },
    });
    const relating = { speech, quote: definition };
    relateAll(relating, 'BROADER', entity, concept.broader, conceptId);
    relateAll(relating, 'PREREQUISITE', entity, concept.prerequisites, conceptId);
    relateAll(relating, 'BELONGS_TO', entity, concept.steps, stepId);
    for (const { id, place: line } of concept.related) {
      const [from = '', to = ''] = [entity, conceptId(id)].toSorted(compareCodePoints);
      if (from !== to) speech.relate({ type: 'RELATED', from, to, role: '' }, line, definition);
    }
  }
};

const patterns: Speaker = (pack, speech) => {
  for (const pattern of pack.patterns) {
    const entity = patternId(pattern.id);
    const { solution, details, place } = pattern;
    const aliases = [...pattern.aliases, ...pattern.acronyms, ...pattern.ambiguous];
    describe(speech, {
      ...{ entity, kind: 'Pattern', title: pattern.name, description: solution },
      ...{ aliases, details, place },
    });
    const relating = { speech, quote: solution };
    relateAll(relating, 'USES', entity, pattern.uses, conceptId);
    relateAll(relating, 'SOLVES', entity, pattern.solves, problemId);
    relateAll(relating, 'BELONGS_TO', entity, pattern.steps, stepId);
  }
};

const problems: Speaker = (pack, speech) => {
  for (const problem of pack.problems) {
    const entity = problemId(problem.id);
    const { goal, details, place } = problem;
    const aliases = [...problem.aliases, ...problem.acronyms, ...problem.ambiguous];
    describe(speech, {
      ...{ entity, kind: 'Problem', title: problem.name, description: goal },
      ...{ aliases, details, place },
    });
    relateAll({ speech, quote: goal }, 'BROADER', entity, problem.broader, problemId);
    for (const { kind, target, role } of problem.needs) {
      const to = kind === 'concept' ? conceptId(target.id) : patternId(target.id);
      speech.relate({ type: 'NEEDS', from: entity, to, role }, target.place, goal);
    }
  }
};

const steps: Speaker = (pack, speech) => {
  for (const { id, name, summary, details, place } of pack.steps) {
    describe(speech, {
      ...{ entity: stepId(id), kind: 'Step', title: name },
      ...{ description: summary, details, place },
    });
  }
};

const organizations: Speaker = (pack, speech) => {
  for (const { id, name, aliases, ambiguous, hosts, details, place } of pack.organizations) {
    const url = hosts[0] === undefined ? {} : { url: `https://${hosts[0]}` };
    describe(speech, {
      ...{ entity: organizationId(id), kind: 'Organization', title: name },
      ...{ aliases: [...aliases, ...ambiguous], details, place, ...url },
    });
  }
};

const questions: Speaker = (pack, speech) => {
  for (const { id, question, level, step, about, details, place } of pack.questions) {
    const entity = questionId(id);
    const title = question;
    describe(speech, {
      entity,
      kind: 'Question',
      title,
      level: level === 6 ? 'L6+' : `L${level}`,
      details,
      place,
    });
    relateAll({ speech, quote: question }, 'BELONGS_TO', entity, [step], stepId);
    const ids = { concept: conceptId, pattern: patternId, problem: problemId };
    for (const { kind, target } of about) {
      speech.relate(
        { type: 'ABOUT', from: entity, to: ids[kind](target.id), role: '' },
        target.place,
        question,
      );
    }
  }
};

/** The pack itself, as the source it is. */
const itself: Speaker = (pack, speech) => {
  const entity = packSourceId(pack.name);
  const place: PackPlace = { path: 'pack.yaml', lines: [1, 1] };
  const { title, description, version, license, areas, genericHeadings, paidHosts } = pack;
  const paid = paidHosts.length === 0 ? {} : { paid_hosts: paidHosts };
  describe(speech, {
    entity,
    kind: 'Source',
    title,
    description,
    details: { version, license, areas, generic_headings: genericHeadings, ...paid },
    place,
  });
};

export const SPEAKERS: readonly Speaker[] = [
  steps,
  concepts,
  patterns,
  problems,
  organizations,
  questions,
  itself,
];
