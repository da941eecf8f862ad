import type { Found, GraphIndex } from './found.ts';
import type { GoldEntry } from './gold.ts';

/** What one field of one entry comes to. `wrong` and `missed` hold the values, for the list of misses. */
export interface Verdict {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** One thing that is scored: the labelled value against what was found. */
export interface EvaluatedField {
  readonly name: string;
  /** Claim field or relation type whose rules speak for it. */
  readonly spokenBy: string;
  /** True where a label counts only when its reader was sure. */
  readonly needsConfidence: boolean;
  judge(gold: GoldEntry, found: Found | null, graph: GraphIndex, closed: ReadonlySet<string>): Verdict;
}

const NOTHING: Verdict = { right: [], wrong: [], missed: [] };

function single(expected: string | null, actual: string | null, same = expected === actual): Verdict {
  if (expected === null) return actual === null ? NOTHING : { ...NOTHING, wrong: [actual] };
  if (actual === null) return { ...NOTHING, missed: [expected] };
  return same ? { ...NOTHING, right: [actual] } : { right: [], wrong: [actual], missed: [expected] };
}

/** Titles compare after NFKC, case and space folding. */
function foldForTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const mainLink: EvaluatedField = {
  name: 'main link',
  spokenBy: 'LISTS',
  needsConfidence: false,
  judge: (gold, found) => single(gold.url, found ? gold.url : null),
};

const title: EvaluatedField = {
  name: 'title',
  spokenBy: 'title',
  needsConfidence: false,
  judge: (gold, found) => {
    const actual = found?.title ?? null;
    return single(gold.title, actual, actual !== null && foldForTitle(actual) === foldForTitle(gold.title));
  },
};

const organization: EvaluatedField = {
  name: 'organization',
  spokenBy: 'BY',
  needsConfidence: false,
  judge: (gold, found, graph) => {
    const actual = found?.organizations ?? [];
    const right = gold.organizations.filter((name) =>
      actual.some((each) => graph.isSameOrganization(each, name)),
    );
    return {
      right,
      missed: gold.organizations.filter((name) => !right.includes(name)),
      wrong: actual
        .filter((each) => !gold.organizations.some((name) => graph.isSameOrganization(each, name)))
        .map((each) => each.title),
    };
  },
};

const year: EvaluatedField = {
  name: 'year',
  spokenBy: 'year',
  needsConfidence: false,
  judge: (gold, found) => single(gold.year?.toString() ?? null, found?.year?.toString() ?? null),
};

const form: EvaluatedField = {
  name: 'form',
  spokenBy: 'form',
  needsConfidence: true,
  judge: (gold, found) => single(gold.form, found?.form ?? null),
};

const caseStudy: EvaluatedField = {
  name: 'case study',
  spokenBy: 'kind',
  needsConfidence: true,
  judge: (gold, found) => single(gold.caseStudy ? 'yes' : null, found?.caseStudy ? 'yes' : null),
};

const problem: EvaluatedField = {
  name: 'problem',
  spokenBy: 'SOLVES',
  needsConfidence: true,
  judge: (gold, found, graph, closed) => {
    // A narrower problem counts as the nearest broader one of the closed list; others are left out.
    const actual = new Set(
      (found?.problems ?? []).flatMap((id) => graph.broader(id).find((each) => closed.has(each)) ?? []),
    );
    return {
      right: gold.problems.filter((id) => actual.has(id)),
      missed: gold.problems.filter((id) => !actual.has(id)),
      wrong: [...actual].filter((id) => !gold.problems.includes(id)),
    };
  },
};

/** Everything that is scored, in the order of the report. */
export const EVALUATED_FIELDS: readonly EvaluatedField[] = [
  mainLink,
  title,
  organization,
  year,
  form,
  caseStudy,
  problem,
];
