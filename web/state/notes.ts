import type { MetricNote, PackWords } from '../client/page-shapes.ts';

/** A heading of a pack's own words with its sentences. */
export interface Note {
  readonly heading: string;
  readonly lines: readonly string[];
}

type Said = string | null | undefined | readonly string[];

const metricLine = ({ name, why, counter }: MetricNote): string =>
  `${name}${why === null ? '' : `: ${why}`}${counter === null ? '' : ` (hides ${counter})`}`;

const metricLines = (metrics: readonly MetricNote[] | undefined): readonly string[] =>
  (metrics ?? []).map(metricLine);

/** What a pack says of a thing, in reading order. */
const NOTES: readonly (readonly [heading: string, said: (words: PackWords) => Said])[] = [
  ['When', ({ context }) => context],
  ['The tension', ({ tension }) => tension],
  ['What is built', ({ solution }) => solution],
  ['From request to decision', ({ architecture }) => architecture],
  ['Ask first', ({ clarifyingQuestions }) => clarifyingQuestions],
  ['What usually bites', ({ constraints }) => constraints],
  ['What behavior tells', ({ implicitSignals }) => implicitSignals],
  ['What people say outright', ({ explicitSignals }) => explicitSignals],
  ['Labels', ({ labels }) => labels],
  ['Start from', ({ baseline }) => baseline],
  ['Measure before release', ({ offlineMetrics }) => metricLines(offlineMetrics)],
  ['Measure in use', ({ onlineMetrics }) => metricLines(onlineMetrics)],
  ['Pitfalls', ({ pitfalls }) => pitfalls],
  ['Trade-offs', ({ tradeoffs }) => tradeoffs],
  ['When not', ({ whenNot }) => whenNot],
  ['No model needed when', ({ noModelWhen }) => noModelWhen],
  ['Privacy', ({ privacy }) => privacy],
  ['Decide', ({ decide }) => decide],
  ['Ask', ({ ask }) => ask],
  ['Say aloud', ({ say }) => say],
  ['Usual mistakes', ({ mistakes }) => mistakes],
  ['A good answer covers', ({ goodAnswer }) => goodAnswer],
];
const MOST_LINES = 14;

const linesOf = (said: Said): readonly string[] => (typeof said === 'string' ? [said] : (said ?? []));

/** The notes of an entity, none for what no pack speaks of; what its `description` says already is left out. */
export function notesOf(entity: PackWords & { readonly description: string | null }): readonly Note[] {
  const known = entity.description?.trim();
  return NOTES.flatMap(([heading, said]) => {
    const lines = linesOf(said(entity))
      .filter((line) => line.trim() !== '' && line.trim() !== known)
      .slice(0, MOST_LINES);
    return lines.length === 0 ? [] : [{ heading, lines }];
  });
}
