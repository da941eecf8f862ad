import { Command } from 'commander';
import { CairnError } from '../../schema/index.ts';
import type { EntityRecord, EvidenceRecord, GraphReader, RelationRecord } from '../../store/port.ts';
import { bold, dim, number, print, printJson, safe, teal } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { withStore } from '../with-store.ts';

/** Words for a relation as seen from the entity shown. */
const WORDS: Readonly<Record<string, string>> = {
  'LISTS in': 'Listed by',
  'LISTS out': 'Lists',
  'ABOUT out': 'About',
  'ABOUT in': 'Read about it',
  'APPLIES out': 'Applies',
  'APPLIES in': 'Applied in',
  'SOLVES out': 'Solves',
  'SOLVES in': 'Solved by',
  'BY out': 'By',
  'BY in': 'Wrote or built',
  'EXPLAINS out': 'Explains',
  'EXPLAINS in': 'Explained in',
  'CITES out': 'Cites',
  'CITES in': 'Cited by',
  'BROADER out': 'Part or kind of',
  'BROADER in': 'Parts and kinds',
  'PREREQUISITE out': 'Understand first',
  'PREREQUISITE in': 'Leads to',
  'RELATED out': 'Related',
  'RELATED in': 'Related',
  'NEEDS out': 'Needs',
  'NEEDS in': 'Needed by',
  'USES out': 'Uses',
  'USES in': 'Used by',
  'BELONGS_TO out': 'Step',
  'BELONGS_TO in': 'Belongs here',
  'PART_OF out': 'Part of',
  'PART_OF in': 'Parts',
};

interface ShownRelation {
  readonly relation: RelationRecord;
  readonly other: EntityRecord;
  readonly evidence: EvidenceRecord | null;
}

interface Group {
  readonly heading: string;
  readonly total: number;
  readonly relations: readonly ShownRelation[];
}

async function collect(store: GraphReader, id: string, limit: number): Promise<readonly Group[]> {
  const [counts = []] = await store.relationCounts([id]);
  const groups: Group[] = [];
  for (const { type, direction, total } of counts) {
    const [page] = await store.relations([id], { types: [type], direction, limit });
    const relations = page?.relations ?? [];
    const others = await store.entities(relations.map((each) => (direction === 'out' ? each.to : each.from)));
    const evidence = await store.evidence(
      relations.map((each) => each.id),
      1,
    );
    groups.push({
      heading: WORDS[`${type} ${direction}`] ?? type,
      total,
      relations: relations.flatMap((relation, index) => {
        const other = others[index];
        return other ? [{ relation, other, evidence: evidence[index]?.evidence[0] ?? null }] : [];
      }),
    });
  }
  return groups;
}

function placeOf({ sourceRecord, place, contentHash, basis }: EvidenceRecord): string {
  const where = place.lines ? `line ${place.lines[0]}` : place.page === null ? '' : `page ${place.page}`;
  const revision = sourceRecord.kind === 'github' ? sourceRecord.revision : contentHash;
  return [
    `${sourceRecord.title} ${place.path}${where === '' ? '' : ` ${where}`}`,
    place.headings.join(' › '),
    revision.slice(0, 7),
    basis,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function printEntity(entity: EntityRecord, groups: readonly Group[]): void {
  const { kind, title, url, description, form, year, level, organizations, aliases } = entity;
  print(`${dim(kind)} ${bold(safe(title))}`);
  const facts = [form, year, level, ...organizations.map((each) => each.title)].filter(
    (fact) => fact !== null,
  );
  if (facts.length > 0) print(safe(facts.join(' · ')));
  if (url !== null) print(teal(safe(url)));
  if (description !== null) print(safe(description));
  if (aliases.length > 0) print(dim(`Also: ${safe(aliases.slice(0, 8).join(', '))}`));
  for (const { heading, total, relations } of groups) {
    print();
    print(
      `${bold(heading)} ${dim(relations.length < total ? `${relations.length} of ${number(total)}` : number(total))}`,
    );
    for (const { relation, other, evidence } of relations) {
      const role = relation.role === '' ? '' : ` ${dim(`(${relation.role})`)}`;
      print(`  ${safe(other.title)}${role} ${dim(other.id)}`);
      if (evidence) print(dim(`    ${safe(placeOf(evidence))}`));
    }
  }
}

/** `cairn show <id>` */
export function showCommand(): Command {
  return withCommonFlags(
    new Command('show')
      .description('an entity, what it is joined to, and where that is said')
      .argument('<id>', 'such as concept/feature-store')
      .option('--limit <n>', 'relations of each type', '5'),
  ).action((id: string, flags: { limit: string }) =>
    withStore(flags, async (store, settings) => {
      const [entity] = await store.entities([id]);
      if (!entity) {
        throw new CairnError(
          'NOT_FOUND',
          `There is no "${id}" in this graph; find ids with "cairn search <words>".`,
        );
      }
      const groups = await collect(store, id, Math.max(1, Math.min(100, Number(flags.limit) || 5)));
      if (settings.json) printJson({ entity, relations: groups });
      else printEntity(entity, groups);
    }),
  );
}
