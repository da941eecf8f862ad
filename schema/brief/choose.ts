import { compareCodePoints } from '../order.ts';
import { rankForTopic } from '../rank/topic.ts';
import type { Ranked } from '../rank/why.ts';
import { readDetails, textsIn } from './json.ts';
import { contentStems } from './stem.ts';
import type { BriefMaterial, CaseCandidate, CaseFit } from './material.ts';

/** What nearness to the problem is worth beside the signals of ranking. */
const FIT_WORTH: Readonly<Record<CaseFit, number>> = {
  problem: 6,
  narrower: 4.5,
  field: 4,
  broader: 2.5,
  pattern: 1,
  needs: 0,
};
/** What a work that speaks of a thing the problem needs adds, when nothing else in the graph is joined to it. */
const TOPIC_WORTH = 1.2;
/** The most that such topics add. */
const TOPICS_MOST = 4;
/** A topic with this many relations is worth half. */
const HALF_DEGREE = 40;
/** What an organization or a year costs each further time it appears. */
const SAME_ORGANIZATION = 3;
const SAME_YEAR = 0.4;
const MOST_PER_ORGANIZATION = 2;
/** What each word of the title that also stands in a name of the problem adds, and the most they add. */
const WORD_WORTH = 0.8;
const WORDS_MOST = 2.4;
/** Cases in a brief. */
export const MOST_CASES = 8;
/** Accounts that are not about the problem itself only fill up to this many. */
const FILLED_TO = 5;
const NEAR: ReadonlySet<CaseFit> = new Set(['problem', 'narrower', 'field']);

/** A candidate with what it is worth, before it is weighed against the others. */
export interface WeighedCase extends CaseCandidate {
  readonly ranked: Ranked<CaseCandidate['record']>;
  readonly score: number;
  /** Ids of the topics it speaks of that the problem needs, the rarest first. */
  readonly shared: readonly string[];
}

/** The words that name the problem or with which people ask for it, as stems. */
function wordsOfNames({ title, aliases, details }: BriefMaterial['problem']): ReadonlySet<string> {
  const asked = textsIn(readDetails(details), 'asked');
  return new Set([title, ...aliases, ...asked].flatMap(contentStems));
}

function weighed(material: BriefMaterial): readonly WeighedCase[] {
  const worth = new Map(
    material.needs.map(({ entity, degree }) => [entity.id, TOPIC_WORTH / (1 + degree / HALF_DEGREE)]),
  );
  const names = wordsOfNames(material.problem);
  const byId = new Map(material.candidates.map((candidate) => [candidate.record.id, candidate]));
  const ranked = rankForTopic(material.problem, material.candidates, { newestYear: material.newestYear });
  return ranked
    .flatMap((each): readonly WeighedCase[] => {
      const candidate = byId.get(each.record.id);
      if (candidate === undefined || isFrontPage(candidate.record.url)) return [];
      const shared = each.record.topics.filter((topic) => worth.has(topic));
      const named = Math.min(
        TOPICS_MOST,
        shared.reduce((sum, topic) => sum + (worth.get(topic) ?? 0), 0),
      );
      const own = new Set(contentStems(each.record.title).filter((word) => names.has(word)));
      const said = NEAR.has(candidate.fit) ? 0 : Math.min(WORDS_MOST, own.size * WORD_WORTH);
      const byWorth = shared.toSorted(
        (a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || compareCodePoints(a, b),
      );
      return [
        {
          ...candidate,
          ranked: each,
          shared: byWorth,
          score: each.score + FIT_WORTH[candidate.fit] + named + said,
        },
      ];
    })
    .sort((a, b) => b.score - a.score || compareCodePoints(a.record.id, b.record.id));
}

/** True for the front page of a site or blog: it stands for its owner, not for one account. */
function isFrontPage(url: string | null): boolean {
  const path = url === null ? '' : url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  const only = parts[0] ?? '';
  return parts.length < 2 && !/\d/.test(only) && only.split('-').length < 4;
}

/** Titles that say the same with the same letters: one account read twice under two addresses. */
const titleKey = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whoever is named first built it; works by nobody named stand for themselves. */
const makerOf = ({ record }: WeighedCase): string => record.organizations[0]?.id ?? record.id;

/**
 * The cases to show, best first: each time the one that adds most, where a further account by the same organization
 * or of the same year adds less.
 */
export function chooseCases(material: BriefMaterial): {
  readonly chosen: readonly WeighedCase[];
  readonly all: readonly WeighedCase[];
} {
  const all = weighed(material);
  const left = new Set(all);
  const chosen: WeighedCase[] = [];
  const makers = new Map<string, number>();
  const years = new Map<number, number>();
  const titles = new Set<string>();
  while (chosen.length < MOST_CASES) {
    let best: { readonly one: WeighedCase; readonly worth: number } | null = null;
    for (const one of left) {
      if (!NEAR.has(one.fit) && chosen.length >= FILLED_TO) continue;
      const times = makers.get(makerOf(one)) ?? 0;
      if (times >= MOST_PER_ORGANIZATION || titles.has(titleKey(one.record.title))) continue;
      const sameYear = one.record.year === null ? 0 : (years.get(one.record.year) ?? 0);
      const worth = one.score - SAME_ORGANIZATION * times - SAME_YEAR * sameYear;
      if (best === null || worth > best.worth) best = { one, worth };
    }
    if (best === null) break;
    const { one } = best;
    left.delete(one);
    chosen.push(one);
    titles.add(titleKey(one.record.title));
    makers.set(makerOf(one), (makers.get(makerOf(one)) ?? 0) + 1);
    if (one.record.year !== null) years.set(one.record.year, (years.get(one.record.year) ?? 0) + 1);
  }
  return { chosen, all };
}
