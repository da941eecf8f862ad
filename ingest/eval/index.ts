import { sortedBy, type Entry } from '../../schema/index.ts';
import { githubSourceId } from '../../schema/id.ts';
import { EVALUATED_FIELDS } from './fields.ts';
import type { StreamedRecord } from '../../store/port.ts';
import { indexGraph } from './found.ts';
import { parseGold, type GoldEntry } from './gold.ts';
import { emptyTally, scoreOf, type Score, type Tally } from './score.ts';

export interface FieldReport {
  readonly field: string;
  readonly score: Score;
  /** By `owner/name` of the repository. */
  readonly bySource: readonly { readonly source: string; readonly score: Score }[];
  /** By the number of the entry's shape (DESIGN §3); null where no entry was found. */
  readonly byShape: readonly { readonly shape: number | null; readonly score: Score }[];
}

/** What an evaluation needs besides the graph and the labels. */
export interface EvaluationOptions {
  /** The problems that labels choose from, without `problem/`; null: those that occur in the labels. */
  readonly closedProblems: readonly string[] | null;
  /** The entries of a source as stored; they know their shape. */
  readonly entriesOf: (source: string) => Promise<readonly Entry[]>;
}

export interface Miss {
  readonly id: string;
  readonly field: string;
  readonly place: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly title: string;
}

export interface EvaluationReport {
  readonly entries: number;
  readonly fields: readonly FieldReport[];
  /** How often each rule was right, of how often it was seen on labelled entries. */
  readonly rules: readonly {
    readonly rule: string;
    readonly field: string;
    readonly right: number;
    readonly seen: number;
  }[];
  readonly misses: readonly Miss[];
}

function add(
  tally: Tally,
  verdict: { right: readonly string[]; wrong: readonly string[]; missed: readonly string[] },
): void {
  tally.right += verdict.right.length;
  tally.wrong += verdict.wrong.length;
  tally.missed += verdict.missed.length;
}

function tallyOf(map: Map<string, Tally>, key: string): Tally {
  const tally = map.get(key) ?? emptyTally();
  map.set(key, tally);
  return tally;
}

const sourceOf = (entry: GoldEntry): string => {
  const [owner = '', name = ''] = entry.repo.split('/');
  return githubSourceId(owner, name);
};

/** Answers the shape of the entry that stands on a labelled line; null when there is none. */
async function shapesOf(
  gold: readonly GoldEntry[],
  entriesOf: EvaluationOptions['entriesOf'],
): Promise<(entry: GoldEntry, entity: string | undefined) => number | null> {
  const bySource = new Map<string, readonly Entry[]>();
  for (const source of new Set(gold.map(sourceOf))) bySource.set(source, await entriesOf(source));
  return (entry, entity) => {
    const here = (bySource.get(sourceOf(entry)) ?? []).filter(
      ({ path, lines }) => path === entry.path && lines[0] <= entry.line && entry.line <= lines[1],
    );
    return (here.find((each) => each.entity === entity) ?? here[0])?.shape ?? null;
  };
}

/**
 * Scores a graph against labelled entries. An entity belongs to an entry when its LISTS evidence stands on the
 * entry's line and its canonical address is the entry's; what is scored are the claims and relations whose
 * evidence stands there too.
 * @param goldText JSON lines, see `parseGold`
 */
export async function evaluate(
  records: AsyncIterable<StreamedRecord>,
  goldText: string,
  goldFile: string,
  { closedProblems, entriesOf }: EvaluationOptions,
): Promise<EvaluationReport> {
  const gold = parseGold(goldText, goldFile);
  const closed = new Set(closedProblems ?? gold.flatMap((entry) => entry.problems));
  const graph = await indexGraph(records);
  const shapeOf = await shapesOf(gold, entriesOf);
  const whole = new Map<string, Tally>();
  const bySource = new Map<string, Tally>();
  const byShape = new Map<string, Tally>();
  const byRule = new Map<string, Tally>();
  const misses: Miss[] = [];
  for (const entry of gold) {
    const found = graph.find(entry);
    const shape = shapeOf(entry, found?.entity.id);
    for (const field of EVALUATED_FIELDS) {
      if (field.needsConfidence && !entry.confident) continue;
      const verdict = field.judge(entry, found, graph, closed);
      add(tallyOf(whole, field.name), verdict);
      add(tallyOf(bySource, `${field.name}\0${entry.repo}`), verdict);
      add(tallyOf(byShape, `${field.name}\0${shape ?? ''}`), verdict);
      for (const rule of new Set(found?.rules.get(field.spokenBy) ?? [])) {
        add(tallyOf(byRule, `${rule}\0${field.name}`), verdict);
      }
      if (verdict.wrong.length + verdict.missed.length === 0) continue;
      const { id, title, path, line, repo } = entry;
      const { wrong, missed } = verdict;
      misses.push({ id, field: field.name, place: `${repo}/${path}:${line}`, title, wrong, missed });
    }
  }
  const parts = (tallies: ReadonlyMap<string, Tally>, name: string): readonly (readonly [string, Score])[] =>
    sortedBy(tallies, ([key]) => key).flatMap(([key, tally]) => {
      const [field, part = ''] = key.split('\0');
      return field === name ? [[part, scoreOf(tally)] as const] : [];
    });
  return {
    entries: gold.length,
    fields: EVALUATED_FIELDS.map(({ name }) => ({
      field: name,
      score: scoreOf(whole.get(name) ?? emptyTally()),
      bySource: parts(bySource, name).map(([source, score]) => ({ source, score })),
      byShape: parts(byShape, name)
        .map(([shape, score]) => ({ shape: shape === '' ? null : Number(shape), score }))
        .toSorted((a, b) => (a.shape ?? Infinity) - (b.shape ?? Infinity)),
    })),
    rules: sortedBy(byRule, ([key]) => key).map(([key, tally]) => {
      const [rule = '', field = ''] = key.split('\0');
      return { rule, field, right: tally.right, seen: tally.right + tally.wrong };
    }),
    misses,
  };
}
