import type { JSX } from 'preact';
import type { PageEntity } from '../client/page-answer.ts';
import { Works } from '../panels/WorkRows.tsx';
import { CaseTable } from './CaseTable.tsx';
import { type SectionEntry, Sections } from './Section.tsx';

/** What an organization built and wrote. */
export function OrganizationSections({ entity }: { readonly entity: PageEntity }): JSX.Element {
  const terms = [entity.title, ...entity.aliases];
  const { resources, caseStudies } = entity;
  const entries: (SectionEntry | null)[] = [
    caseStudies === undefined || caseStudies.total === 0
      ? null
      : {
          id: 'case-studies',
          title: 'Systems it built',
          total: caseStudies.total,
          draw: () => <CaseTable id={entity.id} title={entity.title} terms={terms} first={caseStudies} />,
        },
    resources === undefined || resources.total === 0
      ? null
      : {
          id: 'wrote',
          title: 'Also wrote or made',
          total: resources.total,
          draw: () => (
            <Works key={entity.id} id={entity.id} field="resources" first={resources} terms={terms} />
          ),
        },
  ];
  return <Sections entries={entries.filter((entry) => entry !== null)} />;
}
