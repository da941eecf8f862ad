import type { JSX } from 'preact';
import type { PageEntity } from '../client/page-answer.ts';
import { Quotes } from '../panels/Evidence.tsx';
import { ProofList } from '../panels/Proofs.tsx';
import { Disagreements } from './Disagreements.tsx';
import { LinkRows } from './Links.tsx';
import { type SectionEntry, Sections } from './Section.tsx';

/** What is known of a case study or another work: who lists it, what it is about, where lists disagree. */
export function WorkSections({ entity }: { readonly entity: PageEntity }): JSX.Element {
  const { mentions, connected } = entity;
  const entries: (SectionEntry | null)[] = [
    connected.total === 0
      ? null
      : {
          id: 'around',
          title: 'What it is about',
          draw: () => <LinkRows id={entity.id} edges={connected.edges} />,
        },
    mentions === undefined || mentions.total === 0
      ? null
      : {
          id: 'listed',
          title: 'Where lists name it',
          total: mentions.total,
          draw: () => (
            <>
              <Disagreements claims={entity.claims ?? []} />
              <Quotes list={mentions} terms={[]} />
            </>
          ),
        },
    {
      id: 'evidence',
      title: 'Evidence',
      draw: () => <ProofList id={entity.id} terms={[entity.title]} first={entity.relations} />,
    },
  ];
  return <Sections entries={entries.filter((entry) => entry !== null)} />;
}
