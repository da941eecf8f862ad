import type { Basis } from '../evidence.ts';
import type { Entity, EntityKind, Form } from '../entity.ts';
import type { Role } from '../relation.ts';
import type { Reading } from './understand.ts';

/** A thing of the graph that a brief points to. */
export interface BriefTopic {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
}

/** Where a document says something, as a reader would open it. */
export interface BriefEvidence {
  /** Title of the source. */
  readonly source: string;
  readonly path: string;
  readonly lines: readonly [first: number, last: number] | null;
  readonly page: number | null;
  readonly headings: readonly string[];
  readonly basis: Basis;
  readonly quote: string | null;
  readonly url: string | null;
}

/** What is built now in the place of what an account describes. */
export interface Replacement {
  readonly by: string;
  readonly year: number | null;
  readonly url: string | null;
}

/** An organization's account of a system it built, with why it is here. */
export interface BriefCase {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly year: number | null;
  /** Years before the newest reading of the graph, from five up; null for newer ones and where no year is stated. */
  readonly age: number | null;
  readonly form: Form | null;
  readonly organizations: readonly BriefTopic[];
  /** How it belongs here, as one phrase. */
  readonly fit: string;
  /** Why it stands where it stands, as one phrase. */
  readonly why: string;
  /** What it speaks of that this problem needs. */
  readonly topics: readonly BriefTopic[];
  readonly evidence: BriefEvidence | null;
  /** A later account of the same problem by the same organization. */
  readonly later: { readonly id: string; readonly title: string; readonly year: number } | null;
  readonly replaced: Replacement | null;
}

export interface BriefOption {
  readonly choose: string;
  readonly when: string;
  /** The concept or pattern it is, where it is one. */
  readonly topic: BriefTopic | null;
}

/** A number to estimate: anyone may change the assumptions. */
export interface BriefNumber {
  readonly name: string;
  /** `+ - * /`, brackets and the names of the assumptions. */
  readonly formula: string;
  readonly unit: string;
  readonly assumptions: readonly { readonly name: string; readonly value: number }[];
  /** Null when the formula cannot be computed. */
  readonly value: number | null;
}

/** One line of a step; a step has at most one of each. */
export type BriefLine =
  | { readonly kind: 'decide'; readonly text: string }
  | { readonly kind: 'options'; readonly options: readonly BriefOption[] }
  | { readonly kind: 'number'; readonly number: BriefNumber }
  | { readonly kind: 'who'; readonly case: BriefCase; readonly because: string }
  | { readonly kind: 'trap'; readonly text: string };
export type BriefLineKind = BriefLine['kind'];

export interface BriefStep {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lines: readonly BriefLine[];
  /** Concepts and patterns that this problem needs here. */
  readonly topics: readonly (BriefTopic & { readonly role: Role })[];
  /** The same for every problem: what is decided, asked and often done wrong in this step. */
  readonly always: {
    readonly decide: readonly string[];
    readonly ask: readonly string[];
    readonly mistakes: readonly string[];
  };
}

export interface BriefMetric {
  readonly when: 'offline' | 'online';
  readonly name: string;
  readonly why: string;
  /** What it hides, or what gets worse when only this gets better. */
  readonly counter: string;
  /** What must not get worse meanwhile; empty where the pack names none. */
  readonly guardrail: string;
  readonly concept: BriefTopic | null;
}

/** One heading of what is known before the first step, with its sentences. */
export interface BriefFact {
  readonly name:
    'limits' | 'signals' | 'reports' | 'labels' | 'privacy' | 'baseline' | 'no-model' | 'flow' | 'pitfalls';
  readonly lines: readonly string[];
}

export interface Brief {
  readonly problem: Pick<Entity, 'id' | 'title' | 'description'>;
  readonly broader: readonly BriefTopic[];
  readonly facts: readonly BriefFact[];
  /** Questions to ask before anything is designed. */
  readonly ask: readonly string[];
  readonly steps: readonly BriefStep[];
  readonly metrics: readonly BriefMetric[];
  /** Ranked, different in organization and year. */
  readonly cases: readonly BriefCase[];
  /** Case studies that could have stood here. */
  readonly casesTotal: number;
  /** First and last year stated among the cases shown; null without any. */
  readonly years: readonly [first: number, last: number] | null;
  /** Practice questions about this problem. */
  readonly questions: readonly BriefTopic[];
  /** Date of the newest revision read, ISO 8601 day; null when no source has one. */
  readonly asOf: string | null;
}

/** What free words led to: a brief, or readings to choose from, or nothing. */
export interface BriefAnswer {
  readonly outcome: 'understood' | 'unsure' | 'none';
  readonly close: readonly Reading[];
  readonly matched: readonly string[];
  readonly ignored: readonly string[];
  readonly brief: Brief | null;
}
