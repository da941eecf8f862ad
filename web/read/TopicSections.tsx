import type { JSX } from 'preact';
import type { Details } from '../client/shapes.ts';
import { MORE_WORKS } from '../client/operations.ts';
import { useClient } from '../client/use-answer.ts';
import { EntityLink } from '../panels/Links.tsx';
import { Notes } from '../panels/Notes.tsx';
import { Proofs } from '../panels/Proofs.tsx';
import { WorkList } from '../panels/WorkRows.tsx';
import { readNotes } from '../state/notes.ts';
import { CaseTable } from './CaseTable.tsx';
import { LinkCards } from './Links.tsx';
import { type SectionEntry, Sections } from './Section.tsx';

const ROWS = 20;

/** What there is on a concept, a pattern or a problem, in reading order. */
export function TopicSections({ entity }: { readonly entity: Details }): JSX.Element {
  const client = useClient();
  const terms = [entity.title, ...entity.aliases];
  const { resources, caseStudies, connected } = entity;
  const more = async (after: string | null): Promise<NonNullable<typeof resources> | null> => {
    const { entity: found } = await client.ask(
      MORE_WORKS,
      { id: entity.id, first: ROWS, after, resources: true, caseStudies: false },
      new AbortController().signal,
    );
    return found?.resources ?? null;
  };
  const entries: (SectionEntry | null)[] = [
    connected.total === 0
      ? null
      : {
          id: 'around',
          title: 'Around it',
          draw: () => <LinkCards id={entity.id} edges={connected.edges} />,
        },
    resources === undefined || resources.total === 0
      ? null
      : {
          id: 'read-first',
          title: 'Read first',
          total: resources.total,
          draw: () => <WorkList key={entity.id} first={resources} terms={terms} step={ROWS} more={more} />,
        },
    caseStudies === undefined || caseStudies.total === 0
      ? null
      : {
          id: 'case-studies',
          title: 'Case studies',
          total: caseStudies.total,
          draw: () => (
            <CaseTable
              id={entity.id}
              title={entity.title}
              terms={terms}
              topics={entity.kind === 'Pattern' ? 'Problem' : 'Pattern'}
            />
          ),
        },
    entity.questions === undefined || entity.questions.length === 0
      ? null
      : {
          id: 'questions',
          title: 'Practice questions',
          total: entity.questions.length,
          draw: () => (
            <ul class="link-list">
              {entity.questions?.map(({ id, kind, title, level }) => (
                <li key={id}>
                  <EntityLink id={id} kind={kind} title={title} />
                  {level !== null && <span class="meta"> {level}</span>}
                </li>
              ))}
            </ul>
          ),
        },
    readNotes(entity.details, entity.description).length === 0
      ? null
      : { id: 'notes', title: 'Notes', draw: () => <Notes entity={entity} /> },
    {
      id: 'evidence',
      title: 'Evidence',
      draw: () => <Proofs key={entity.id} id={entity.id} terms={terms} />,
    },
  ];
  return <Sections entries={entries.filter((entry) => entry !== null)} />;
}
