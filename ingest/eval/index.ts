import { sortedBy } from '../../schema/index.ts';
import { CLOSED_PROBLEMS } from './closed-problems.ts';
import { EVALUATED_FIELDS } from './fields.ts';
import { indexGraph, type EvaluatedRecord } from './found.ts';
import { parseGold } from './gold.ts';
import { emptyTally, scoreOf, type Score, type Tally } from './score.ts';

export interface FieldReport {
  readonly field: string;
  readonly score: Score;
  readonly bySource: readonly { readonly source: string; readonly score: Score }[];
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

/**
 * Scores a graph against labelled entries. An entity belongs to an entry when its LISTS evidence stands on the
 * entry's line and its canonical address is the entry's; what is scored are the claims and relations whose
 * evidence stands there too.
 * @param goldText JSON lines, see `parseGold`
 */
export async function evaluate(
  records: AsyncIterable<EvaluatedRecord>,
  goldText: string,
  goldFile: string,
): Promise<EvaluationReport> {
  const gold = parseGold(goldText, goldFile);
  const graph = await indexGraph(records);
  const whole = new Map<string, Tally>();
  const bySource = new Map<string, Tally>();
  const byRule = new Map<string, Tally>();
  const misses: Miss[] = [];
  for (const entry of gold) {
    const found = graph.find(entry);
    for (const field of EVALUATED_FIELDS) {
      if (field.needsConfidence && !entry.confident) continue;
      const verdict = field.judge(entry, found, graph, CLOSED_PROBLEMS);
      add(tallyOf(whole, field.name), verdict);
      add(tallyOf(bySource, `${field.name}\0${entry.repo}`), verdict);
      for (const rule of new Set(found?.rules.get(field.spokenBy) ?? [])) {
        add(tallyOf(byRule, `${rule}\0${field.name}`), verdict);
      }
      if (verdict.wrong.length + verdict.missed.length === 0) continue;
      const { id, title, path, line, repo } = entry;
      misses.push({
        id,
        field: field.name,
        place: `${repo}/${path}:${line}`,
        title,
        wrong: verdict.wrong,
        missed: verdict.missed,
      });
    }
  }
  return {
    entries: gold.length,
    fields: EVALUATED_FIELDS.map(({ name }) => ({
      field: name,
      score: scoreOf(whole.get(name) ?? emptyTally()),
      bySource: sortedBy(bySource, ([key]) => key).flatMap(([key, tally]) => {
        const [field, source = ''] = key.split('\0');
        return field === name ? [{ source, score: scoreOf(tally) }] : [];
      }),
    })),
    rules: sortedBy(byRule, ([key]) => key).map(([key, tally]) => {
      const [rule = '', field = ''] = key.split('\0');
      return { rule, field, right: tally.right, seen: tally.right + tally.wrong };
    }),
    misses,
  };
}
