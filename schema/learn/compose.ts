import type { BriefEvidence, BriefTopic } from '../brief/index.ts';
import type { Entity } from '../entity.ts';
import { LEVELS } from '../pack.ts';
import { needsOf } from './outline.ts';
import type { Outline, OutlineConcept } from './outline.ts';
import type { LearningPath, PathStep, PathText, PathWishes } from './path.ts';
import { questionsFor } from './questions.ts';
import type { QuestionCandidate, QuestionWish } from './questions.ts';
import { goodTexts, isPaidAddress, minutesFor, sectionOf } from './texts.ts';
import type { GoodText, TextCandidate, TopicNames } from './texts.ts';

/** A concept as a step shows it. */
export interface PathConcept extends OutlineConcept, Pick<Entity, 'description' | 'aliases'> {
  /** Steps of the framework, as bare names. */
  readonly steps: readonly string[];
}

/** Everything a path is made of, as it lies in the graph. */
export interface PathMaterial {
  readonly goal: LearningPath['goal'];
  readonly concepts: ReadonlyMap<string, PathConcept>;
  readonly outline: Outline;
  /** Works joined to each step's concept. */
  readonly candidates: ReadonlyMap<string, readonly TextCandidate[]>;
  /** Names and needs of whatever these works speak of. */
  readonly topics: ReadonlyMap<string, TopicNames>;
  readonly questions: readonly QuestionCandidate[];
  /** Hosts whose texts cost money. */
  readonly paidHosts: readonly string[];
  readonly newestYear: number | null;
  readonly asOf: string | null;
}

/** What was looked up for the texts chosen, by id of the relation. */
export interface TextProof {
  readonly evidence: BriefEvidence;
  /** Bytes of the document that the work is; null when the place only speaks of the work. */
  readonly bytes: number | null;
}

export interface PathDraft {
  /** Relations that must be proven before the path is written. */
  readonly relations: readonly string[];
  write(proofs: ReadonlyMap<string, TextProof>, wishes: PathWishes): LearningPath;
}

const MOST_ALTERNATIVES = 2;
/** What each further step that a text covers adds to it. */
const COVER_WORTH = 1.5;
const COVER_MOST = 3;

interface Choice {
  readonly concept: PathConcept;
  /** The text of this step, or that of the step it goes on from. */
  readonly text: GoodText | null;
  readonly goesOnFrom: number | null;
  readonly alternatives: readonly GoodText[];
}

/** One text for each step; one that covers several steps comes before several that cover one each. */
function chooseTexts({ concepts, outline, ...material }: PathMaterial): readonly Choice[] {
  const reached = new Set([...outline.assumed, ...outline.known]);
  const options = outline.steps.flatMap((id) => {
    const concept = concepts.get(id);
    if (concept === undefined) return [];
    const found = material.candidates.get(id) ?? [];
    const texts = goodTexts(concept, found, new Set(reached), material.topics, material.newestYear);
    reached.add(id);
    return [{ concept, texts }];
  });
  const covered = new Map<string, number>();
  for (const { texts } of options) {
    for (const { record, explains } of texts) {
      if (explains) covered.set(record.id, (covered.get(record.id) ?? 0) + 1);
    }
  }
  const worth = ({ record, score }: GoodText): number =>
    score + COVER_WORTH * Math.min(COVER_MOST, Math.max(0, (covered.get(record.id) ?? 0) - 1));
  const isFree = ({ record }: GoodText): boolean => !isPaidAddress(record.url, material.paidHosts);
  const stepOf = new Map<string, number>();
  const used = new Set<string>();
  return options.map(({ concept, texts }, index): Choice => {
    const ranked = texts.toSorted((a, b) => worth(b) - worth(a));
    const main =
      ranked.find(
        (text) => text.mayLead && isFree(text) && (!used.has(text.record.id) || mayGoOn(text, stepOf)),
      ) ?? null;
    const goesOnFrom = main === null ? null : (stepOf.get(main.record.id) ?? null);
    if (main !== null) {
      used.add(main.record.id);
      if (goesOnFrom === null) stepOf.set(main.record.id, index + 1);
    }
    const forms = new Set([main?.record.form]);
    const alternatives: GoodText[] = [];
    for (const text of main === null ? [] : ranked) {
      if (alternatives.length === MOST_ALTERNATIVES) break;
      if (used.has(text.record.id) || forms.has(text.record.form)) continue;
      alternatives.push(text);
      forms.add(text.record.form);
      used.add(text.record.id);
    }
    return { concept, text: main, goesOnFrom, alternatives };
  });
}

/** A must-read of an earlier step may go on where another passage of it explains the concept. */
const mayGoOn = (text: GoodText, stepOf: ReadonlyMap<string, number>): boolean =>
  text.explains && stepOf.has(text.record.id);

const topicOf = ({ id, title }: { id: string; title: string }): BriefTopic => ({
  id,
  kind: 'Concept',
  title,
});

function textOf(
  text: GoodText,
  covers: readonly number[],
  paid: readonly string[],
  proof: TextProof | undefined,
): PathText {
  const { record, why } = text;
  const evidence = proof?.evidence ?? null;
  return {
    ...{ id: record.id, title: record.title, url: record.url, form: record.form, year: record.year },
    organizations: record.organizations.map(({ id, title }) => ({ id, kind: 'Organization', title })),
    ...{ why, covers, evidence },
    section: text.explains ? sectionOf(evidence, record.title) : null,
    minutes: minutesFor(text.explains ? (proof?.bytes ?? null) : null),
    isPaid: isPaidAddress(record.url, paid),
  };
}

/** Composes a learning path: pure, in two strokes, because only the texts chosen are worth proving. */
export function draftPath(material: PathMaterial): PathDraft {
  const { concepts, outline, goal } = material;
  const choices = chooseTexts(material);
  const shown = choices.flatMap(({ text, alternatives }) => [
    ...(text === null ? [] : [text]),
    ...alternatives,
  ]);
  const write = (proofs: ReadonlyMap<string, TextProof>, wishes: PathWishes): LearningPath => {
    const questions = questionsFor(
      material.questions,
      choices.map(({ concept }) => wishOf(concept, material)),
    );
    const steps = choices.map(({ concept, text, goesOnFrom, alternatives }, index): PathStep => {
      const number = index + 1;
      const proofOf = ({ relation }: GoodText): TextProof | undefined => proofs.get(relation);
      const coveredBy = (id: string): readonly number[] =>
        choices.flatMap((choice, i) => (i !== index && choice.text?.record.id === id ? [i + 1] : []));
      const later = choices
        .slice(number)
        .flatMap((choice, i) =>
          needsOf(choice.concept, concepts).includes(concept.id)
            ? [{ number: number + i + 1, title: choice.concept.title }]
            : [],
        );
      const question = questions[index] ?? null;
      const proof = text === null ? undefined : proofOf(text);
      const goesOn =
        text === null || goesOnFrom === null
          ? null
          : {
              ...{ step: goesOnFrom, title: text.record.title, evidence: proof?.evidence ?? null },
              section: sectionOf(proof?.evidence ?? null, text.record.title),
            };
      return {
        ...{ number, goesOn, question, isGap: text === null },
        concept: { ...topicOf(concept), description: concept.description, level: concept.level },
        mustRead:
          text === null || goesOnFrom !== null
            ? null
            : textOf(text, coveredBy(text.record.id), material.paidHosts, proof),
        alternatives: alternatives.map((each) => textOf(each, [], material.paidHosts, proofOf(each))),
        neededBy: later.length > 0 ? later.slice(0, 3) : [{ number: null, title: goal.title }],
      };
    });
    const minutes = steps.flatMap(({ mustRead }) => (mustRead === null ? [] : [mustRead.minutes]));
    const named = (ids: readonly string[]): readonly BriefTopic[] =>
      ids.flatMap((id) => {
        const concept = concepts.get(id);
        return concept === undefined ? [] : [topicOf(concept)];
      });
    return {
      ...{ goal, steps, wishes, asOf: material.asOf },
      assumed: named(outline.assumed),
      known: named(outline.known),
      later: named(outline.later),
      minutes: minutes.reduce((sum: number, each) => sum + (each ?? 0), 0),
      minutesUnknown: minutes.filter((each) => each === null).length,
    };
  };
  return { relations: [...new Set(shown.map(({ relation }) => relation))], write };
}

function wishOf(concept: PathConcept, { concepts, goal, outline }: PathMaterial): QuestionWish {
  const needing = outline.steps.filter((id) => {
    const other = concepts.get(id);
    return other !== undefined && needsOf(other, concepts).includes(concept.id);
  });
  const rank = LEVELS.findIndex((level) => level === concept.level);
  return {
    ...{ concept: concept.id, goal: goal.id, steps: new Set(concept.steps), rank: Math.max(0, rank) },
    beside: new Set([...needsOf(concept, concepts), ...needing]),
  };
}
