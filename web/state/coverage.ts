import type { Coverage, YearSpan } from '../client/page-shapes.ts';
import { counted, shortDate } from '../words.ts';

const spanWords = ({ from, to }: YearSpan): string => (from === to ? String(from) : `${from}–${to}`);

/** `Read 21 Nov 2025 · 25 case studies 2014–2024 · thin after 2022`: how old what is shown is, and what it leans to. */
export function coverageWords(coverage: Coverage): string {
  const read = shortDate(coverage.lastRead);
  const newest = shortDate(coverage.newestRevision);
  const studies = counted(coverage.caseStudies, 'case study', 'case studies');
  const parts = [
    read === null ? null : `Read ${read}`,
    newest === null || newest === read ? null : `newest list of ${newest}`,
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
      : `${coverage.undated} of ${coverage.works} undated`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
