import type { ComponentChildren, JSX } from 'preact';
import type { Details, RankedRows } from '../client/shapes.ts';
import { KINDS } from '../kinds.ts';
import { notesOf } from '../state/notes.ts';
import { clip } from '../state/text.ts';
import { count } from '../words.ts';
import { Chips } from './Chips.tsx';
import { Connected } from './Connected.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { Notes } from './Notes.tsx';
import { Quotes } from './Evidence.tsx';
import { Glyph } from './Glyph.tsx';
import { Title } from './Links.tsx';
import { Proofs } from './Proofs.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { Whereabouts } from './Whereabouts.tsx';
import { Works } from './WorkRows.tsx';

function useTabs(entity: Details): readonly Tab[] {
  const terms = [entity.title, ...entity.aliases];
  const works = (field: 'resources' | 'caseStudies', label: string, rows?: RankedRows): Tab[] =>
    rows === undefined || rows.total === 0
      ? []
      : [
          {
            id: field,
            label,
            count: count(rows.total),
            draw: () => (
              <Works key={`${entity.id} ${field}`} id={entity.id} field={field} first={rows} terms={terms} />
            ),
          },
        ];
  const tab = (isThere: boolean, id: string, label: string, draw: () => ComponentChildren): Tab[] =>
    isThere ? [{ id, label, draw }] : [];
  const { connected, mentions, diagnostics, listing } = entity;
  const isOrganization = entity.kind === 'Organization';
  return [
    ...(mentions !== undefined && mentions.total > 0
      ? [
          {
            id: 'mentions',
            label: 'Listed in',
            count: count(mentions.total),
            draw: () => <Quotes list={mentions} terms={[]} />,
          },
        ]
      : []),
    ...works('resources', isOrganization ? 'Wrote' : 'Read first', entity.resources),
    ...works('caseStudies', 'Case studies', entity.caseStudies),
    ...tab(notesOf(entity).length > 0, 'notes', 'Notes', () => <Notes entity={entity} />),
    ...(listing !== undefined && listing.total > 0
      ? [
          {
            id: 'listing',
            label: 'Lists',
            count: count(listing.total),
            draw: () => <Connected id={entity.id} edges={listing.edges} total={listing.total} />,
          },
        ]
      : []),
    ...tab(connected.total > 0, 'connected', 'Around', () => (
      <Connected id={entity.id} edges={connected.edges} total={connected.total} />
    )),
    ...tab(diagnostics !== undefined && diagnostics.total > 0, 'problems', 'Faults found', () => (
      <Diagnostics list={diagnostics} />
    )),
    ...tab(entity.degree > 0, 'proofs', 'Evidence', () => (
      <Proofs key={entity.id} id={entity.id} terms={terms} />
    )),
  ];
}

export interface DetailsProps {
  readonly entity: Details;
  /** Buttons that belong to the selection. */
  readonly actions: ComponentChildren;
}

/** One entity of any kind: what it is, facts, and tabs for what there is. */
export function DetailsPane({ entity, actions }: DetailsProps): JSX.Element {
  const tabs = useTabs(entity);
  return (
    <article class="details">
      <p class={`kind kind-${entity.kind}`}>
        <Glyph kind={entity.kind} /> {KINDS[entity.kind].one}
      </p>
      <h1 class="name" id="pane-title" tabIndex={-1}>
        <Title text={entity.title} />
      </h1>
      {entity.description !== null && <p class="definition">{clip(entity.description, 900)}</p>}
      <Whereabouts entity={entity} names={4} />
      <Chips entity={entity} />
      {actions}
      {tabs.length === 0 ? (
        <p class="meta">Nothing that was read speaks of it yet.</p>
      ) : (
        <Tabs owner={entity.id} tabs={tabs} label={`About ${clip(entity.title, 80)}`} />
      )}
    </article>
  );
}
