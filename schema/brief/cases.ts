import { canonicalAddress } from '../canonical.ts';
import type { BriefCase, BriefTopic, Replacement } from './brief.ts';
import type { WeighedCase } from './choose.ts';
import { numberIn, readDetails, recordsIn, textIn } from './json.ts';
import type { BriefMaterial, CaseEvidence, CaseFit } from './material.ts';

/** From this many years on, an account says how old it is. */
const OLD = 5;
const MOST_TOPICS = 4;

const FIT_WORDS: Readonly<Record<CaseFit, (through: string) => string>> = {
  problem: () => 'about this problem',
  narrower: (through) => `about ${through}, a kind of this`,
  field: (through) => `about ${through}, the field of this`,
  pattern: (through) => `builds ${through}, which solves this`,
  broader: (through) => `about ${through}, which this is a kind of`,
  needs: (through) => `speaks of ${through}, which this needs`,
};

const same = (address: string): string => canonicalAddress(address) ?? address;

/** What replaced the systems of certain addresses, as the pack says under `replaced`. */
function replacementsIn(details: string | null): ReadonlyMap<string, Replacement> {
  const said = recordsIn(readDetails(details), 'replaced').map((each): readonly [string, Replacement] => {
    const url = textIn(each, 'url');
    const replacement = {
      by: textIn(each, 'by'),
      year: numberIn(each, 'year'),
      url: url === '' ? null : url,
    };
    return [same(textIn(each, 'address')), replacement];
  });
  return new Map(said.filter(([address, { by }]) => address !== '' && by !== ''));
}

const topicOf = ({ id, title }: { id: string; title: string }, kind: BriefTopic['kind']): BriefTopic => ({
  ...{ id, kind, title },
});

/** The newest account of the same problem by an organization of this one, when it is younger. */
function laterOf(one: WeighedCase, all: readonly WeighedCase[]): BriefCase['later'] {
  const { record } = one;
  const { year } = record;
  if (year === null || one.fit !== 'problem') return null;
  const makers = new Set(record.organizations.map(({ id }) => id));
  let later: BriefCase['later'] = null;
  for (const { record: other, fit } of all) {
    if (fit !== 'problem' || other.year === null || other.year <= Math.max(year, later?.year ?? year))
      continue;
    if (!other.organizations.some(({ id }) => makers.has(id))) continue;
    later = { id: other.id, title: other.title, year: other.year };
  }
  return later;
}

/** Cases as a reader sees them. @param all every candidate, to tell later accounts */
export function casesOf(
  chosen: readonly WeighedCase[],
  all: readonly WeighedCase[],
  material: BriefMaterial,
  evidence: CaseEvidence,
): readonly BriefCase[] {
  const replacements = replacementsIn(material.problem.details);
  const needed = new Map(material.needs.map(({ entity }) => [entity.id, entity]));
  return chosen.map((one): BriefCase => {
    const { record, fit, through, ranked, shared } = one;
    const age = record.year === null || material.newestYear === null ? 0 : material.newestYear - record.year;
    return {
      ...{ id: record.id, title: record.title, url: record.url, year: record.year, form: record.form },
      age: age >= OLD ? age : null,
      organizations: record.organizations.map((each) => topicOf(each, 'Organization')),
      fit: FIT_WORDS[fit](through.title),
      why: ranked.sentence,
      topics: shared.slice(0, MOST_TOPICS).flatMap((id) => {
        const entity = needed.get(id);
        return entity === undefined ? [] : [topicOf(entity, entity.kind)];
      }),
      evidence: evidence.get(record.id) ?? null,
      later: laterOf(one, all),
      replaced: record.url === null ? null : (replacements.get(same(record.url)) ?? null),
    };
  });
}
