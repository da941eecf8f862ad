import {
  canonicalAddress,
  foldTitle,
  createDecisions,
  type Claim,
  type Decision,
  type Entity,
} from '../../schema/index.ts';
import { githubSourceId, resourceId } from '../../schema/id.ts';
import type { EvidenceRecord, RelationRecord, StreamedRecord } from '../../store/port.ts';
import type { GoldEntry } from './gold.ts';

/** What the graph says about one labelled entry, by claims and evidence that stand on it. */
export interface Found {
  readonly entity: Entity;
  readonly title: string | null;
  readonly organizations: readonly Entity[];
  readonly year: number | null;
  readonly form: string | null;
  readonly caseStudy: boolean;
  /** Problem ids without `problem/`. */
  readonly problems: readonly string[];
  /** Rules that spoke, by field. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
}

export interface GraphIndex {
  /** Null when no entry with that address stands on the line. */
  find(gold: GoldEntry): Found | null;
  /** Every broader problem of a problem, itself first. */
  broader(problem: string): readonly string[];
  isSameOrganization(entity: Entity, name: string): boolean;
}

const covers = (lines: readonly [number, number] | null, line: number): boolean =>
  lines !== null && lines[0] <= line && line <= lines[1];

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Indexes exported records so that labelled entries can be looked up. */
export async function indexGraph(records: AsyncIterable<StreamedRecord>): Promise<GraphIndex> {
  const entities = new Map<string, Entity>();
  const relations = new Map<string, RelationRecord>();
  const broaderOf = new Map<string, string[]>();
  const evidenceAt = new Map<string, EvidenceRecord[]>();
  const claimsAbout = new Map<string, Claim[]>();
  const decided: Decision[] = [];
  for await (const record of records) {
    if (record.type === 'entity') entities.set(record.value.id, record.value);
    else if (record.type === 'decision') decided.push(record.value);
    else if (record.type === 'claim') pushTo(claimsAbout, record.value.entity, record.value);
    else if (record.type === 'evidence') {
      pushTo(evidenceAt, `${record.value.source}#${record.value.place.path}`, record.value);
    } else if (record.type === 'relation') {
      relations.set(record.value.id, record.value);
      if (record.value.type === 'BROADER') pushTo(broaderOf, record.value.from, record.value.to);
    }
  }
  const decisions = createDecisions(decided);
  return {
    find: (gold) => {
      const canonical = canonicalAddress(gold.url);
      const entity = canonical === null ? undefined : entities.get(decisions.resolve(resourceId(canonical)));
      if (!entity) return null;
      const [owner = '', name = ''] = gold.repo.split('/');
      const source = githubSourceId(owner, name);
      const standing = (evidenceAt.get(`${source}#${gold.path}`) ?? []).flatMap((evidence) => {
        const relation = relations.get(evidence.relation);
        return relation && covers(evidence.place.lines, gold.line) ? [{ evidence, relation }] : [];
      });
      const listed = standing.some(({ relation }) => relation.type === 'LISTS' && relation.to === entity.id);
      if (!listed) return null;
      const own = standing.filter(({ relation }) => relation.from === entity.id);
      const about = [entity.id, ...decisions.membersOf(entity.id)].flatMap((id) => claimsAbout.get(id) ?? []);
      const claims = about.filter(
        (claim) =>
          claim.source === source && claim.place.path === gold.path && covers(claim.place.lines, gold.line),
      );
      const claimed = (field: string): string | null =>
        claims.find((claim) => claim.field === field)?.value ?? null;
      const year = claimed('year');
      const ends = (type: string): readonly string[] => [
        ...new Set(own.filter(({ relation }) => relation.type === type).map(({ relation }) => relation.to)),
      ];
      const rules = new Map<string, string[]>();
      for (const claim of claims) pushTo(rules, claim.field, claim.rule);
      for (const { relation, evidence } of own) pushTo(rules, relation.type, evidence.rule);
      return {
        entity,
        title: claimed('title'),
        organizations: ends('BY').flatMap((id) => entities.get(id) ?? []),
        year: year === null ? null : Number(year),
        form: claimed('form'),
        caseStudy: claims.some((claim) => claim.field === 'kind' && claim.value === 'CaseStudy'),
        problems: ends('SOLVES').map((id) => id.replace(/^problem\//, '')),
        rules,
      };
    },
    broader: (problem) => {
      const all = [`problem/${problem}`];
      for (let at = 0; at < all.length; at += 1) {
        for (const next of broaderOf.get(all[at] ?? '') ?? []) if (!all.includes(next)) all.push(next);
      }
      return all.map((id) => id.replace(/^problem\//, ''));
    },
    isSameOrganization: (entity, name) =>
      [entity.title, ...entity.aliases].some((each) => foldTitle(each) === foldTitle(name)),
  };
}
