import { Command } from 'commander';
import { paths, tellingRelation, type Path } from '../../store/graph/paths.ts';
import type { EntityRecord, EvidenceRecord, GraphReader, RelationRecord } from '../../store/port.ts';
import { namedEntity } from '../named-entity.ts';
import { bold, count, dim, print, printJson, safe, teal } from '../output.ts';
import { evidencePlace, relationInWords } from '../relation-text.ts';
import { withCommonFlags } from '../settings.ts';
import { asWhole } from '../whole-number.ts';
import { withGraph } from '../with-store.ts';

/** From one entity of a way to the next, and where it is said that they belong together. */
interface Step {
  readonly relation: RelationRecord;
  readonly evidence: EvidenceRecord | null;
}

interface Way {
  readonly entities: readonly EntityRecord[];
  readonly steps: readonly Step[];
}

async function wayOf(store: GraphReader, { entities, hops }: Path): Promise<Way> {
  const ids = hops.flatMap(tellingRelation).map(({ id }) => id);
  const [records, relations, evidence] = await Promise.all([
    store.entities(entities),
    store.relationsById(ids),
    store.evidence(ids, 1),
  ]);
  return {
    entities: records.filter((record) => record !== null),
    steps: relations.flatMap((relation, index) =>
      relation ? [{ relation, evidence: evidence[index]?.evidence[0] ?? null }] : [],
    ),
  };
}

function printWay({ entities, steps }: Way): void {
  print();
  print(`${bold(safe(entities[0]?.title ?? ''))} ${dim(count(steps.length, 'step'))}`);
  for (const [index, { relation, evidence }] of steps.entries()) {
    const next = entities[index + 1];
    if (!next) continue;
    const words = relationInWords(relation.type, relation.to === next.id ? 'out' : 'in');
    print(`  ${teal(words)} ${bold(safe(next.title))} ${dim(next.id)}`);
    if (evidence) print(dim(`    ${safe(evidencePlace(evidence))}`));
  }
}

const named = ({ id, kind, title }: EntityRecord): object => ({ id, kind, title });

interface Flags {
  readonly limit: number;
  readonly length: number;
  readonly hubs?: boolean;
}

/** `cairn path <a> <b>` */
export function pathCommand(): Command {
  return withCommonFlags(
    new Command('path')
      .description('how two things are connected, and where each step is said')
      .argument('<from>', 'such as concept/feature-store; a name will do where it has one')
      .argument('<to>', 'likewise')
      .option('--limit <n>', 'at most so many ways', asWhole(1, 20), 3)
      .option('--length <n>', 'of at most so many steps', asWhole(1, 6), 4)
      .option('--hubs', 'also through what is joined to very much'),
  ).action((from: string, to: string, { limit, length, hubs = false, ...flags }: Flags) =>
    withGraph(flags, async (store, settings) => {
      const [start, end] = [await namedEntity(store, from), await namedEntity(store, to)];
      const found = await paths(store, {
        ...{ from: start.id, to: end.id, maxLength: length, limit, hubs },
      });
      const ways = await Promise.all(found.paths.map((path) => wayOf(store, path)));
      const left = (await store.entities(found.hubsLeftOut)).filter((record) => record !== null);
      if (settings.json) {
        printJson({
          paths: ways.map(({ entities, steps }) => ({ entities: entities.map(named), steps })),
          hubsLeftOut: left.map(named),
          isCut: found.isCut,
        });
        return;
      }
      ways.forEach(printWay);
      if (ways.length === 0) {
        print(
          `No way of at most ${count(length, 'step')} joins ${safe(start.title)} and ${safe(end.title)}.`,
        );
      }
      if (found.isCut) print(dim('The search grew too large and was ended; longer ways may be missing.'));
      if (left.length > 0) {
        const names = left.slice(0, 5).map(({ title }) => safe(title));
        const more = left.length > 5 ? ` and ${left.length - 5} more` : '';
        print();
        print(dim(`Not passed through: ${names.join(', ')}${more}; --hubs does so.`));
      }
    }),
  );
}
