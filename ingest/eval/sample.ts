import { compareCodePoints, type RelationType } from '../../schema/index.ts';
import { sha256 } from '../../schema/id.ts';
import type { EvidenceRecord, RelationRecord, StreamedRecord } from '../../store/port.ts';

/** A piece of evidence drawn at random, with what a person needs to judge it. */
export interface Sample {
  readonly evidence: string;
  readonly source: string;
  readonly path: string;
  readonly line: number | null;
  readonly page: number | null;
  readonly headings: readonly string[];
  /** Title of what the relation starts from. */
  readonly title: string;
  readonly relation: RelationType;
  readonly to: string;
  readonly rule: string;
  readonly basis: string;
  readonly quote: string | null;
}

export interface SampleOptions {
  /** Another seed draws other samples; the same one the same, and mostly the same after small changes. */
  readonly seed: string;
  /** How many of each type of relation, or, with `byRule`, of each rule. */
  readonly count: number;
  readonly types: readonly RelationType[];
  readonly byRule: boolean;
}

const PACK = 'source/pack/';

/**
 * Draws relations at random, each with one of its pieces of evidence. What a pack says itself is left out: it is
 * nobody's reading. The order of drawing is that of a hash over seed and id, so that no state is kept.
 */
export async function drawSamples(
  records: AsyncIterable<StreamedRecord>,
  { seed, count, types, byRule }: SampleOptions,
): Promise<readonly Sample[]> {
  const titles = new Map<string, string>();
  const relations = new Map<string, RelationRecord>();
  const evidence = new Map<string, EvidenceRecord[]>();
  for await (const record of records) {
    if (record.type === 'entity') titles.set(record.value.id, record.value.title);
    else if (record.type === 'relation' && types.includes(record.value.type)) {
      relations.set(record.value.id, record.value);
    } else if (record.type === 'evidence' && !record.value.source.startsWith(PACK)) {
      const known = evidence.get(record.value.relation);
      if (known) known.push(record.value);
      else evidence.set(record.value.relation, [record.value]);
    }
  }
  const drawn = (id: string): string => sha256(`${seed} ${id}`);
  const order = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    all
      .map((each) => ({ each, key: drawn(each.id) }))
      .toSorted((a, b) => compareCodePoints(a.key, b.key))
      .map(({ each }) => each);
  const taken = new Map<string, number>();
  return order([...relations.values()]).flatMap((relation): readonly Sample[] => {
    const [one] = order(evidence.get(relation.id) ?? []);
    if (one === undefined) return [];
    const part = byRule ? `${one.rule} ${one.basis}` : relation.type;
    const before = taken.get(part) ?? 0;
    if (before >= count) return [];
    taken.set(part, before + 1);
    const { place, source, rule, basis, quote } = one;
    return [
      {
        ...{ evidence: one.id, source, path: place.path, line: place.lines?.[0] ?? null, page: place.page },
        ...{ headings: place.headings, title: titles.get(relation.from) ?? relation.from },
        ...{ relation: relation.type, to: relation.to, rule, basis, quote },
      },
    ];
  });
}
