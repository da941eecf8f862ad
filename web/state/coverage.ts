import type { Coverage, YearSpan } from '../client/page-shapes.ts';
import { counted, shortDate } from '../words.ts';

const spanWords = ({ from, to }: YearSpan): string => (from === to ? String(from) : `${from}–${to}`);

/**
 * `31 works from 6 lists · 25 case studies 2014–2024 · thin after 2022 · read 21 Nov 2025`: how old what is shown is,
 * and what it leans to. `lastRead` is ISO 8601, null while that is not known.
 */
export function coverageWords(coverage: Coverage, lastRead: string | null): string {
  const read = shortDate(lastRead);
  const newest = shortDate(coverage.newestRevision);
  const studies = counted(coverage.caseStudies, 'case study', 'case studies');
  const parts = [
    coverage.works === 0
      ? 'nothing that was read speaks of it yet'
      : `${counted(coverage.works, 'work', 'works')} on this subject from ${counted(coverage.sources, 'source', 'sources')}`,
    coverage.caseStudies === 0
      ? null
      : coverage.caseStudyYears === null
        ? `${studies}, none dated`
        : `${studies} ${spanWords(coverage.caseStudyYears)}`,
    coverage.thinAfter === null ? null : `thin after ${coverage.thinAfter}`,
    coverage.undated === 0 || coverage.works === 0
      ? null
      : `${coverage.undated} of ${coverage.works} without a year`,
    newest === null || newest === read ? null : `newest list from ${newest}`,
    read === null ? null : `read ${read}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
