import { Command } from 'commander';
import type { EntityRecord, EvidenceRecord, GraphReader, RelationRecord } from '../../store/port.ts';
import { namedEntity } from '../named-entity.ts';
import { bold, dim, number, print, printJson, safe, teal } from '../output.ts';
import { evidencePlace, relationInWords } from '../relation-text.ts';
import { withCommonFlags } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { withGraph } from '../with-store.ts';

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
      heading: relationInWords(type, direction),
      total,
      relations: relations.flatMap((relation, index) => {
        const other = others[index];
        return other ? [{ relation, other, evidence: evidence[index]?.evidence[0] ?? null }] : [];
      }),
    });
  }
  return groups;
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
      if (evidence) print(dim(`    ${safe(evidencePlace(evidence))}`));
    }
  }
}

/** `cairn show <id>` */
export function showCommand(): Command {
  return withCommonFlags(
    new Command('show')
      .description('an entity, what it is joined to, and where that is said')
      .argument('<id>', 'such as concept/feature-store; a name will do where it has one')
      .option('--limit <n>', 'relations of each type', asWhole(1, 100), 5),
  ).action((id: string, { limit, ...flags }: { readonly limit: number }) =>
    withGraph(flags, async (store, settings) => {
      const entity = await namedEntity(store, id);
      const groups = await collect(store, entity.id, limit);
      if (settings.json) printJson({ entity, relations: groups });
      else printEntity(entity, groups);
    }),
  );
}
