import type { Brief } from './brief.ts';
import { casesOf } from './cases.ts';
import { chooseCases } from './choose.ts';
import type { WeighedCase } from './choose.ts';
import { factsOf, metricsOf } from './facts.ts';
import { readDetails, textsIn } from './json.ts';
import type { BriefMaterial, CaseEvidence } from './material.ts';
import { stepsOf } from './steps.ts';

/** Practice questions under a brief. */
const MOST_QUESTIONS = 5;

/** A brief with its cases chosen; `evidenceFor` says which relations must be proven before it is written. */
export interface BriefDraft {
  /** Work → the relation that joins it, for each case chosen. */
  readonly evidenceFor: ReadonlyMap<string, string>;
  write(evidence: CaseEvidence): Brief;
}

function yearsOf(chosen: readonly WeighedCase[]): Brief['years'] {
  const years = chosen.map(({ record }) => record.year).filter((year) => year !== null);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/**
 * Composes the design brief of a problem from what the graph holds: pure, so that every front shows the same. In two
 * strokes, because only the cases chosen are worth proving.
 */
export function draftBrief(material: BriefMaterial): BriefDraft {
  const { chosen, all } = chooseCases(material);
  const proofs = chosen.flatMap(({ record, relations }) =>
    relations[0] === undefined ? [] : [[record.id, relations[0]] as const],
  );
  return {
    evidenceFor: new Map(proofs),
    write: (evidence) => {
      const { problem, needs } = material;
      const details = readDetails(problem.details);
      const cases = casesOf(chosen, all, material, evidence);
      const steps = stepsOf(material, cases);
      const topicNamed = (concept: string): ReturnType<Parameters<typeof metricsOf>[1]> => {
        const found = needs.find(({ entity }) => entity.id.endsWith(`/${concept}`))?.entity;
        return found === undefined ? null : { id: found.id, kind: found.kind, title: found.title };
      };
      return {
        problem: { id: problem.id, title: problem.title, description: problem.description },
        broader: material.broader,
        facts: factsOf(details, steps),
        ask: textsIn(details, 'questions'),
        steps,
        metrics: metricsOf(details, topicNamed),
        cases,
        casesTotal: all.length,
        years: yearsOf(chosen),
        questions: material.questions.slice(0, MOST_QUESTIONS),
        asOf: material.asOf,
      };
    },
  };
}
