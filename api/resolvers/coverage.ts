import type { EntityRecord, Facet } from '../../store/port.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { CoverageParent, YearFigure } from '../parents.ts';

function yearsIn(facets: readonly Facet[]): YearFigure[] {
  const values = facets.find(({ field }) => field === 'year')?.values ?? [];
  return values.map(({ value, count }) => ({ year: Number(value), count })).sort((a, b) => a.year - b.year);
}

function spanOf(years: readonly YearFigure[]): { from: number; to: number } | null {
  const [from, to] = [years[0]?.year, years.at(-1)?.year];
  return from === undefined || to === undefined ? null : { from, to };
}

const sum = (years: readonly YearFigure[]): number => years.reduce((total, { count }) => total + count, 0);

/** Fewer dated works than this say nothing about when it grew thin. */
const LEAST_DATED = 10;

/** The first year after which less than a tenth of the works appeared, if anything newer could have been read. */
function thinAfter(years: readonly YearFigure[], newestYear: number | null): number | null {
  const dated = sum(years);
  if (dated < LEAST_DATED || newestYear === null) return null;
  let after = dated;
  for (const { year, count } of years) {
    after -= count;
    if (after * 10 < dated) return year < newestYear ? year : null;
  }
  return null;
}

async function coverage(
  { id }: EntityRecord,
  _arguments: object,
  { reader }: ApiContext,
): Promise<CoverageParent> {
  const count = (kinds: readonly ('Resource' | 'CaseStudy')[]) =>
    reader.search({ groups: [], filter: { topics: [id], kinds }, limit: 0 });
  const [works, studies] = [await count(['Resource', 'CaseStudy']), await count(['CaseStudy'])];
  return {
    works: works.total,
    caseStudies: studies.total,
    years: yearsIn(works.facets),
    caseStudyYears: yearsIn(studies.facets),
    sources: works.facets.find(({ field }) => field === 'source')?.values.map(({ value }) => value) ?? [],
  };
}

function latest(dates: readonly (string | null | undefined)[]): string | null {
  return dates.reduce<string | null>(
    (best, date) => (date && (best === null || date > best) ? date : best),
    null,
  );
}

/** How much is written about a topic, and how old that is. */
export const coverages: Pick<Resolvers, 'Concept' | 'Pattern' | 'Problem' | 'Coverage'> = {
  Concept: { coverage },
  Pattern: { coverage },
  Problem: { coverage },
  Coverage: {
    undated: ({ works, years }) => works - sum(years),
    caseStudyYears: ({ caseStudyYears }) => spanOf(caseStudyYears),
    workYears: ({ years }) => spanOf(years),
    thinAfter: async ({ years }, _arguments, context) =>
      thinAfter(years, (await context.vocabulary()).newestYear),
    sources: ({ sources }) => sources.length,
    lastRead: async ({ sources }, _arguments, { loaders }) => {
      const summaries = await loaders.sources();
      return latest(sources.map((id) => summaries.get(id)?.lastRun?.finishedAt));
    },
    newestRevision: async ({ sources }, _arguments, { loaders }) => {
      const summaries = await loaders.sources();
      return latest(sources.map((id) => summaries.get(id)?.source.revisionDate));
    },
  },
};
