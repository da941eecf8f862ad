import type { BriefEvidence, BriefTopic, Reading } from '../brief/index.ts';
import type { Form } from '../entity.ts';
import type { Level } from '../pack.ts';

/** A text on one step, with the place in it. */
export interface PathText {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly form: Form | null;
  readonly year: number | null;
  readonly organizations: readonly BriefTopic[];
  /** Why this one, as a phrase. */
  readonly why: string;
  /** The section or page that teaches it; null where the whole text does, or nobody said where. */
  readonly section: string | null;
  readonly evidence: BriefEvidence | null;
  /** Minutes for the whole text, from the length of what was read; null where it was not read. */
  readonly minutes: number | null;
  readonly isPaid: boolean;
  /** Numbers of other steps that it also covers. */
  readonly covers: readonly number[];
}

/** The must-read of an earlier step goes on here. */
export interface PathContinuation {
  readonly step: number;
  readonly title: string;
  readonly section: string | null;
  readonly evidence: BriefEvidence | null;
}

export interface PathQuestion {
  readonly id: string;
  readonly title: string;
  readonly level: string | null;
  /** How it belongs to the step, as a phrase. */
  readonly fit: string;
}

export interface PathStep {
  readonly number: number;
  readonly concept: BriefTopic & { readonly description: string | null; readonly level: string | null };
  /** Null where an earlier text goes on, or where there is a gap. */
  readonly mustRead: PathText | null;
  readonly goesOn: PathContinuation | null;
  /** At most two, of other forms than the must-read. */
  readonly alternatives: readonly PathText[];
  /** True when no text is good enough: rather nothing than a weak match. */
  readonly isGap: boolean;
  /** What needs it: later steps, or the goal itself. */
  readonly neededBy: readonly { readonly number: number | null; readonly title: string }[];
  readonly question: PathQuestion | null;
}

/** What the reader says about themselves. */
export interface PathWishes {
  /** Ids of concepts known already. */
  readonly known: readonly string[];
  /** Concepts below this level are taken as known; null: only as many as must be. */
  readonly level: Level | null;
  /** Hours for the must-reads; null: as long as it takes. */
  readonly hours: number | null;
}

export interface LearningPath {
  readonly goal: BriefTopic & { readonly description: string | null };
  readonly steps: readonly PathStep[];
  /** Taken as known without having been said: below the level, or folded so that twelve steps are enough. */
  readonly assumed: readonly BriefTopic[];
  /** Known, and what these need in turn. */
  readonly known: readonly BriefTopic[];
  /** What the goal needs too, left for later. */
  readonly later: readonly BriefTopic[];
  /** Minutes of the must-reads whose length is known. */
  readonly minutes: number;
  /** Must-reads whose length nobody knows. */
  readonly minutesUnknown: number;
  readonly wishes: PathWishes;
  readonly asOf: string | null;
}

/** What words led to: a path, or readings to choose from, or nothing. */
export interface PathAnswer {
  readonly outcome: 'understood' | 'unsure' | 'none';
  readonly close: readonly Reading[];
  readonly matched: readonly string[];
  readonly ignored: readonly string[];
  /** What was given as known and is no concept here. */
  readonly unknown: readonly string[];
  readonly path: LearningPath | null;
}
