import { compareCodePoints } from '../../schema/index.ts';
import type { EntityRecord, GraphReader } from '../../store/port.ts';

type Reader = Pick<GraphReader, 'entities' | 'relations'>;

const MOST = 200;

/** What a problem needs first: what it is built of, then what is measured, then what goes wrong. */
const ROLE_ORDER: readonly string[] = [
  ...['architecture', 'constraint', 'label', 'metric', 'explicit-signal'],
  ...['implicit-signal', 'pitfall', 'baseline'],
];

async function used(reader: Reader, patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0) return [];
  const pages = await reader.relations(patterns, { types: ['USES'], direction: 'out', limit: MOST });
  return pages.flatMap(({ relations }) => relations.map(({ to }) => to));
}

/** The concepts that a goal is made of, the most important and most particular first. */
export async function targetsOf(reader: Reader, goal: EntityRecord): Promise<readonly string[]> {
  if (goal.kind === 'Concept') return [goal.id];
  if (goal.kind === 'Pattern') return [...new Set(await used(reader, [goal.id]))];
  const [page] = await reader.relations([goal.id], { types: ['NEEDS'], direction: 'out', limit: MOST });
  const needs = page?.relations ?? [];
  const concepts = needs.filter(({ to }) => to.startsWith('concept/'));
  const records = await reader.entities(concepts.map(({ to }) => to));
  const ordered = concepts
    .map(({ to, role }, i) => ({ to, rank: ROLE_ORDER.indexOf(role), degree: records[i]?.degree ?? 0 }))
    .sort((a, b) => a.rank - b.rank || a.degree - b.degree || compareCodePoints(a.to, b.to))
    .map(({ to }) => to);
  const patterns = needs.filter(({ to }) => !to.startsWith('concept/')).map(({ to }) => to);
  return [...new Set([...ordered, ...(await used(reader, patterns))])];
}
