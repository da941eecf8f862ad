import {
  CHANGE_KINDS,
  compareCodePoints,
  sortedBy,
  type ChangeKind,
  type SourceRecord,
} from '../../schema/index.ts';
import type { RunRecord } from '../../store/port.ts';
import { markdownLink, markdownText } from './markdown.ts';
import type { ShownChange, ShownField } from './shown.ts';

/** Everything that happened to lists in a span of time. */
export interface DigestFacts {
  /** ISO 8601. */
  readonly since: string;
  readonly until: string;
  /** Newest first. */
  readonly changes: readonly ShownChange[];
  /** Titles of topics by id. */
  readonly topics: ReadonlyMap<string, string>;
  /** Sources that were read for the first time in this span, with the run that did; they log no changes. */
  readonly begun: readonly { readonly source: SourceRecord; readonly entries: number }[];
  /** Runs of this span that wrote nothing. */
  readonly unfinished: readonly { readonly title: string; readonly run: RunRecord }[];
}

const MOST_TOPICS = 20;
const MOST_PER_TOPIC = 5;
/** Changes that differ in the same way are told together from this many on. */
const ALIKE = 3;
/** What comes and goes is told before what only stands elsewhere. */
const TELLING: readonly ChangeKind[] = ['added', 'removed', 'edited', 'renamed', 'moved'];

function counted(changes: readonly ShownChange[]): string {
  const of = (kind: ChangeKind): number => changes.filter(({ change }) => change.kind === kind).length;
  return CHANGE_KINDS.filter((kind) => of(kind) > 0)
    .map((kind) => `${of(kind)} ${kind}`)
    .join(', ');
}

function groups<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = found.get(key);
      if (group) group.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

/** Many first, then by key. */
function largestFirst<T>(found: ReadonlyMap<string, T[]>): readonly (readonly [string, T[]])[] {
  return [...found].sort(([a, left], [b, right]) => right.length - left.length || compareCodePoints(a, b));
}

const sourceTitle = ({ source, change }: ShownChange): string => source?.title ?? change.source;

function differences(fields: readonly ShownField[]): readonly string[] {
  return fields.map(({ name, before, after, isWithheld }) => {
    if (isWithheld) return `${name} changed`;
    const [from, to] = [before, after].map((text) => (text === null ? 'nothing' : markdownText(text)));
    return `${name}: ${from ?? ''} → ${to ?? ''}`;
  });
}

/** `applied-ml, Papers › Talks`, each part only where it says something. */
function standing({ change, fields }: ShownChange): string {
  const facts = fields.filter(({ name }) => ['section', 'by', 'year', 'form'].includes(name));
  return facts
    .map(({ before, after }) => markdownText((change.kind === 'removed' ? before : after) ?? ''))
    .join(' · ');
}

function places({ change, placeUrl, formerUrl }: ShownChange): string {
  const now = `${change.path}:${change.line}`;
  const { was } = change;
  if (change.kind === 'added' || was === null) return markdownLink(now, placeUrl);
  const before = markdownLink(`${was.path}:${was.line}`, formerUrl);
  return change.kind === 'removed' ? before : `${before} → ${markdownLink(now, placeUrl)}`;
}

function headOf(shown: ShownChange): string {
  const { change, address, formerAddress } = shown;
  return `- ${markdownLink(change.title, address ?? formerAddress)} (${places(shown)})`;
}

function lineOf(shown: ShownChange): readonly string[] {
  const { change, fields } = shown;
  const head = headOf(shown);
  if (change.kind === 'added' || change.kind === 'removed') {
    const facts = standing(shown);
    return facts === '' ? [head] : [`${head}: ${facts}`];
  }
  return [head, ...differences(fields).map((text) => `  - ${text}`)];
}

/** Changes of one kind: those that differ in the very same way, such as a section with a new name, told together. */
function linesOf(kind: ChangeKind, changes: readonly ShownChange[]): readonly string[] {
  if (kind === 'added' || kind === 'removed') return changes.flatMap(lineOf);
  const alike = groups(changes, ({ fields }) => [differences(fields).join('; ')]);
  return [...alike].flatMap(([difference, all]) =>
    all.length < ALIKE
      ? all.flatMap(lineOf)
      : [`- ${all.length} entries, ${difference}`, ...all.map((each) => `  ${headOf(each)}`)],
  );
}

function bySource(changes: readonly ShownChange[]): readonly string[] {
  const sources = largestFirst(groups(changes, ({ change }) => [change.source]));
  return sources.flatMap(([, all]) => {
    const first = all[0];
    const license = first?.source?.license ?? 'no licence found';
    const lines = first ? ['', `### ${markdownLink(sourceTitle(first), first.source?.address ?? null)}`] : [];
    lines.push('', `${counted(all)} (${markdownText(license)})`);
    for (const kind of CHANGE_KINDS) {
      const these = sortedBy(
        all.filter(({ change }) => change.kind === kind),
        ({ change }) => change.title,
      );
      if (these.length > 0) lines.push('', `**${kind}**`, '', ...linesOf(kind, these));
    }
    return lines;
  });
}

function byTopic({ changes, topics }: DigestFacts): readonly string[] {
  const found = largestFirst(groups(changes, ({ change }) => change.topics));
  if (found.length === 0) return [];
  const lines = found.slice(0, MOST_TOPICS).flatMap(([id, all]) => {
    const telling = TELLING.flatMap((kind) => all.filter(({ change }) => change.kind === kind));
    const shown = telling.slice(0, MOST_PER_TOPIC).map((each) => {
      const { change, address } = each;
      return `- ${change.kind}: ${markdownLink(change.title, address)} (${markdownText(sourceTitle(each))})`;
    });
    const more = all.length - shown.length;
    const rest = more > 0 ? [`- and ${more} more`] : [];
    return ['', `### ${markdownText(topics.get(id) ?? id)}: ${counted(all)}`, '', ...shown, ...rest];
  });
  const others = found.length - MOST_TOPICS;
  const last = others > 0 ? ['', `And ${others} topics with fewer changes.`] : [];
  return ['', '## By topic', '', 'An entry stands under each topic it is about.', ...lines, ...last];
}

function notCounted({ begun, unfinished }: DigestFacts): readonly string[] {
  if (begun.length + unfinished.length === 0) return [];
  return [
    '',
    '## Not counted',
    '',
    ...begun.map(
      ({ source, entries }) =>
        `- ${markdownLink(source.title, source.address)} was read for the first time: ${entries} entries`,
    ),
    ...unfinished.map(
      ({ title, run }) =>
        `- ${markdownText(title)} ${run.state} on ${run.finishedAt.slice(0, 10)}, nothing of that was written` +
        (run.message === null ? '' : `: ${markdownText(run.message)}`),
    ),
  ];
}

/**
 * A digest to read or to send: counts, then by topic, then by source with every change once, before and after, and
 * links pinned to commits. What could not be read, and what was read for the first time, is said and not counted.
 */
export function changeDigest(facts: DigestFacts): string {
  const { since, until, changes } = facts;
  const sources = new Set(changes.map(({ change }) => change.source)).size;
  const lists = sources === 1 ? '1 list' : `${sources} lists`;
  const lines = [
    `# What changed, ${since.slice(0, 10)} to ${until.slice(0, 10)}`,
    '',
    changes.length === 0 ? 'Nothing changed.' : `${counted(changes)}, in ${lists}.`,
    ...byTopic(facts),
    ...(changes.length === 0 ? [] : ['', '## By source', ...bySource(changes)]),
    ...notCounted(facts),
  ];
  return `${lines.join('\n')}\n`;
}
