import type { JSX } from 'preact';
import type { PageEntity } from '../client/page-answer.ts';
import { EntityLink } from '../panels/Links.tsx';
import { Notes } from '../panels/Notes.tsx';
import { ProofList } from '../panels/Proofs.tsx';
import { Works } from '../panels/WorkRows.tsx';
import { notesOf } from '../state/notes.ts';
import { CaseTable } from './CaseTable.tsx';
import { LinkRows } from './Links.tsx';
import { type SectionEntry, Sections } from './Section.tsx';

/** What there is on a concept, a pattern or a problem, in reading order. */
export function TopicSections({ entity }: { readonly entity: PageEntity }): JSX.Element {
  const terms = [entity.title, ...entity.aliases];
  const { resources, caseStudies, connected } = entity;
  const entries: (SectionEntry | null)[] = [
    resources === undefined || resources.total === 0
      ? null
      : {
          id: 'read-first',
          title: 'Read first',
          total: resources.total,
          draw: () => (
            <Works key={entity.id} id={entity.id} field="resources" first={resources} terms={terms} />
          ),
        },
    connected.total === 0
      ? null
      : {
          id: 'around',
          title: 'Around it',
          draw: () => <LinkRows id={entity.id} edges={connected.edges} />,
        },
    caseStudies === undefined || caseStudies.total === 0
      ? null
      : {
          id: 'case-studies',
          title: 'Case studies',
          total: caseStudies.total,
          draw: () => <CaseTable id={entity.id} title={entity.title} terms={terms} first={caseStudies} />,
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
    notesOf(entity).length === 0
      ? null
      : { id: 'notes', title: 'Notes', draw: () => <Notes entity={entity} /> },
    {
      id: 'evidence',
      title: 'Evidence',
      draw: () => <ProofList id={entity.id} terms={terms} first={entity.relations} />,
    },
  ];
  return <Sections entries={entries.filter((entry) => entry !== null)} />;
}
