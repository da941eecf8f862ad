import type { ComponentChildren, JSX } from 'preact';
import { MORE_WORKS } from '../client/operations.ts';
import type { Details, RankedRows } from '../client/shapes.ts';
import { useClient } from '../client/use-answer.ts';
import { KINDS } from '../kinds.ts';
import { readNotes } from '../state/notes.ts';
import { clip, hostOf } from '../state/text.ts';
import { count } from '../words.ts';
import { Chips } from './Chips.tsx';
import { Connected } from './Connected.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { Notes } from './Notes.tsx';
import { Quotes } from './Evidence.tsx';
import { Glyph } from './Glyph.tsx';
import { OutLink, Title } from './Links.tsx';
import { Proofs } from './Proofs.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { WorkList } from './WorkRows.tsx';

/** Rows of works asked at once. */
export const ROWS = 20;

function useTabs(entity: Details): readonly Tab[] {
  const client = useClient();
  const terms = [entity.title, ...entity.aliases];
  const ask = async (
    field: 'resources' | 'caseStudies',
    after: string | null,
  ): Promise<RankedRows | null> => {
    const { entity: found } = await client.ask(
      MORE_WORKS,
      {
        id: entity.id,
        first: ROWS,
        after,
        resources: field === 'resources',
        caseStudies: field === 'caseStudies',
      },
      new AbortController().signal,
    );
    return found?.[field] ?? null;
  };
  const works = (field: 'resources' | 'caseStudies', label: string, rows?: RankedRows): Tab[] =>
    rows === undefined || rows.total === 0
      ? []
      : [
          {
            id: field,
            label,
            count: count(rows.total),
            draw: () => (
              <WorkList
                key={`${entity.id} ${field}`}
                first={rows}
                terms={terms}
                step={ROWS}
                more={(after) => ask(field, after)}
              />
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
    ...tab(readNotes(entity.details, entity.description).length > 0, 'notes', 'Notes', () => (
      <Notes entity={entity} />
    )),
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
    ...tab(connected.total > 0, 'connected', 'Connected', () => (
      <Connected id={entity.id} edges={connected.edges} total={connected.total} />
    )),
    ...tab(diagnostics !== undefined && diagnostics.total > 0, 'problems', 'Problems found', () => (
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
  const host = hostOf(entity.url);
  const others = entity.aliases.slice(0, 4).map((alias) => clip(alias, 60));
  return (
    <article class="details">
      <p class={`kind kind-${entity.kind}`}>
        <Glyph kind={entity.kind} /> {KINDS[entity.kind].one}
      </p>
      <h1 class="name" id="pane-title" tabIndex={-1}>
        <Title text={entity.title} />
      </h1>
      {entity.description !== null && <p class="definition">{clip(entity.description, 900)}</p>}
      {others.length > 0 && (
        <p class="meta">
          also <bdi>{others.join(', ')}</bdi>
        </p>
      )}
      {host !== '' && (
        <p>
          <OutLink href={entity.url} class="open-link">
            Open at {host} ↗
          </OutLink>
        </p>
      )}
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
