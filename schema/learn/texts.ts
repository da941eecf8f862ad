import type { BriefEvidence } from '../brief/index.ts';
import type { Entity, Form } from '../entity.ts';
import { foldWords } from '../fold.ts';
import { compareCodePoints } from '../order.ts';
import { fieldOf, standsIn } from '../rank/field.ts';
import type { RankedRecord } from '../rank/record.ts';
import { rankForTopic } from '../rank/topic.ts';
import type { TopicGround } from '../rank/topic.ts';

/** A work that is joined to a concept, as it lies in the graph. */
export interface TextCandidate {
  readonly record: RankedRecord & Pick<Entity, 'url'>;
  readonly grounds: readonly TopicGround[];
  /** The relation that shows best why it is here: EXPLAINS before ABOUT. */
  readonly relation: string;
  /** Headings above the passage that explains the concept; empty when none does. */
  readonly headings: readonly string[];
}

/** Names of a topic and what it needs, to tell what a text builds on. */
export interface TopicNames {
  readonly names: readonly string[];
  readonly needs: readonly string[];
}

/** A text good enough for a step. */
export interface GoodText extends TextCandidate {
  readonly score: number;
  readonly why: string;
  /** A passage of it defines or teaches the concept. */
  readonly explains: boolean;
  /** May be the must-read: it teaches this, and not much else. */
  readonly mayLead: boolean;
}

/** Forms that teach; tools, data sets, lists and places to meet do not. */
const TEACHING: ReadonlySet<Form | null> = new Set<Form | null>([
  ...(['paper', 'article', 'video', 'course', 'book', 'slides', 'podcast'] as const),
]);
/** Forms to read or watch first; a series to follow is no single text. */
const LEADING: ReadonlySet<Form | null> = new Set<Form | null>([
  'paper',
  'article',
  'video',
  'course',
  'book',
  'slides',
]);
const CASE_STUDY_COSTS = 1.5;
const EXPLAINS_WORTH = 2;
/** Words with which lists say that something is gone or given up. */
const DEAD =
  /\b(?:deprecated|discontinued|dead link|broken link|no longer (?:maintained|available)|link is dead|unmaintained)\b/i;

/** True when the words about a work say that it is gone or given up. */
function isSaidDead(texts: readonly (string | null)[]): boolean {
  return texts.some((text) => text !== null && DEAD.test(text));
}

/** A title that names a concept is about it when the name is this much of its words; one word alone says less. */
const NAMED_SHARE = 0.2;
const WORD_SHARE = 0.34;

/** The largest share of a text's words that is one of the names; a single word counts only from `WORD_SHARE` on. */
function namedShare(text: string, names: readonly string[]): number {
  const field = fieldOf(text);
  return names.reduce((most, name) => {
    const words = foldWords(name);
    if (words.length === 0 || !standsIn(field, words, false)) return most;
    const share = words.length / field.words.length;
    return words.length === 1 && share < WORD_SHARE ? most : Math.max(most, share);
  }, 0);
}

/** Topics that a title names, beside the concept itself, which the reader could not follow yet. */
function needsMore(
  { record }: TextCandidate,
  concept: string,
  reached: ReadonlySet<string>,
  topics: ReadonlyMap<string, TopicNames>,
): boolean {
  return record.topics.some((topic) => {
    const about = topics.get(topic);
    if (about === undefined || topic === concept || reached.has(topic)) return false;
    if (!about.needs.some((need) => !reached.has(need))) return false;
    return namedShare(record.title, about.names) > 0;
  });
}

/** A passage explains the concept, and the text or a heading above the passage bears its name: no mere side note. */
function explainsUnderItsName(
  { grounds, headings }: TextCandidate,
  names: readonly string[],
  share: number,
): boolean {
  const isStated = grounds.some(({ type, bases }) => type === 'EXPLAINS' && bases.includes('stated'));
  return isStated && (share > 0 || headings.some((heading) => namedShare(heading, names) > 0));
}

/**
 * The texts on a concept that are worth a reader's time, best first: a passage explains it, or its title names it and
 * its form teaches. What is said to be dead, or needs what `reached` does not hold, is left out.
 */
export function goodTexts(
  concept: { readonly id: string; readonly title: string; readonly aliases: readonly string[] },
  candidates: readonly TextCandidate[],
  reached: ReadonlySet<string>,
  topics: ReadonlyMap<string, TopicNames>,
  newestYear: number | null,
): readonly GoodText[] {
  const byId = new Map(candidates.map((candidate) => [candidate.record.id, candidate]));
  const names = [concept.title, ...concept.aliases];
  return rankForTopic(concept, candidates, { newestYear })
    .flatMap(({ record, score, sentence }): readonly GoodText[] => {
      const candidate = byId.get(record.id);
      if (candidate === undefined || record.url === null) return [];
      const share = namedShare(record.title, names);
      const explains = explainsUnderItsName(candidate, names, share);
      if (!explains && !(TEACHING.has(record.form) && share > 0)) return [];
      if (isSaidDead([record.title, record.description])) return [];
      if (!explains && needsMore(candidate, concept.id, new Set([...reached, concept.id]), topics)) return [];
      const worth = (explains ? EXPLAINS_WORTH : 0) - (record.kind === 'CaseStudy' ? CASE_STUDY_COSTS : 0);
      const mayLead = explains || (LEADING.has(record.form) && share >= NAMED_SHARE);
      return [{ ...candidate, explains, mayLead, score: score + worth + share, why: sentence }];
    })
    .sort((a, b) => b.score - a.score || compareCodePoints(a.record.id, b.record.id));
}

const HOST = /^https?:\/\/(?:www\.)?([^/?#:]+)/i;

/** True when an address lies on a host that asks for money, or on one under it. */
export function isPaidAddress(url: string | null, paidHosts: readonly string[]): boolean {
  const host = HOST.exec(url ?? '')?.[1]?.toLowerCase();
  return host !== undefined && paidHosts.some((paid) => host === paid || host.endsWith(`.${paid}`));
}

/** Bytes of text that a minute of reading takes: 200 words of six letters with markup between. */
const BYTES_A_MINUTE = 1_500;

/** Minutes for a text of which so many bytes were read; null for none. */
export function minutesFor(bytes: number | null): number | null {
  return bytes === null ? null : Math.max(1, Math.round(bytes / BYTES_A_MINUTE));
}

/** The section or page of a place, as a reader would look for it. */
export function sectionOf(evidence: BriefEvidence | null, title: string): string | null {
  if (evidence === null) return null;
  const heading = evidence.headings.at(-1) ?? null;
  const section = heading === null || heading === title ? null : heading;
  const page = evidence.page === null ? null : `page ${evidence.page}`;
  return [section, page].filter((part) => part !== null).join(', ') || null;
}
