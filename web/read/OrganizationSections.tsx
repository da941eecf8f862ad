import type { JSX } from 'preact';
import { MORE_WORKS } from '../client/operations.ts';
import type { Details, RankedRows } from '../client/shapes.ts';
import { useClient } from '../client/use-answer.ts';
import { WorkList } from '../panels/WorkRows.tsx';
import { CaseTable } from './CaseTable.tsx';
import { type SectionEntry, Sections } from './Section.tsx';

const ROWS = 20;

/** What an organization built and wrote. */
export function OrganizationSections({ entity }: { readonly entity: Details }): JSX.Element {
  const client = useClient();
  const terms = [entity.title, ...entity.aliases];
  const { resources, caseStudies } = entity;
  const more = async (after: string | null): Promise<RankedRows | null> => {
    const { entity: found } = await client.ask(
      MORE_WORKS,
      { id: entity.id, first: ROWS, after, resources: true, caseStudies: false },
      new AbortController().signal,
    );
    return found?.resources ?? null;
  };
  const entries: (SectionEntry | null)[] = [
    caseStudies === undefined || caseStudies.total === 0
      ? null
      : {
          id: 'case-studies',
          title: 'Systems it built',
          total: caseStudies.total,
          draw: () => <CaseTable id={entity.id} title={entity.title} terms={terms} topics="Problem" />,
        },
    resources === undefined || resources.total === 0
      ? null
      : {
          id: 'wrote',
          title: 'Also wrote or made',
          total: resources.total,
          draw: () => <WorkList key={entity.id} first={resources} terms={terms} step={ROWS} more={more} />,
        },
  ];
  return <Sections entries={entries.filter((entry) => entry !== null)} />;
}
