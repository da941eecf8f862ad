import type { ComponentChildren, JSX } from 'preact';
import { MORE_WORKS } from '../client/operations.ts';
import type { Details, RankedRows } from '../client/shapes.ts';
import { useClient } from '../client/use-answer.ts';
import { KINDS } from '../kinds.ts';
import { readNotes } from '../state/notes.ts';
import { clip, hostOf } from '../state/text.ts';
import { count, counted, shortDate } from '../words.ts';
import { Connected } from './Connected.tsx';
import { Quotes } from './Evidence.tsx';
import { Glyph } from './Glyph.tsx';
import { EntityLink, OutLink, Title } from './Links.tsx';
import { Proofs } from './Proofs.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { WorkList } from './WorkRows.tsx';

/** Rows of works asked at once. */
export const ROWS = 20;

function Chips({ entity }: { entity: Details }): JSX.Element | null {
  const links = [
    ...(entity.steps ?? []).map((step) => ({ ...step, kind: 'Step' as const })),
    ...(entity.organizations ?? []).map((org) => ({ ...org, kind: 'Organization' as const })),
  ];
  const facts = [
    entity.level === null || entity.level === undefined ? null : `${entity.level} level`,
    entity.year === null || entity.year === undefined ? null : String(entity.year),
    entity.form ?? null,
    (entity.voices ?? 0) >= 2 ? `in ${entity.voices} lists that do not copy each other` : null,
    entity.license === undefined ? null : (entity.license ?? 'no licence found'),
    entity.entries === undefined ? null : counted(entity.entries, 'entry', 'entries'),
    entity.documents === undefined ? null : counted(entity.documents, 'document', 'documents'),
    entity.onlyHere === undefined || entity.onlyHere === 0 ? null : `${count(entity.onlyHere)} only here`,
    shortDate(entity.revisionDate ?? null),
  ].filter((fact) => fact !== null);
  const watched = entity.connected.edges
    .filter(({ node }) => node.role === 'constraint' && node.from.id === entity.id)
    .slice(0, 4)
    .map(({ other }) => other);
  if (links.length + facts.length + watched.length === 0) return null;
  return (
    <ul class="chips" aria-label="Facts">
      {facts.map((fact) => (
        <li key={fact} class="chip">
          {fact}
        </li>
      ))}
      {[...links, ...watched].map((link) => (
        <li key={link.id} class="chip chip-link">
          <EntityLink {...link} />
        </li>
      ))}
    </ul>
  );
}

function Notes({ entity }: { entity: Details }): JSX.Element {
  return (
    <div class="notes">
      {readNotes(entity.details, entity.description).map(({ heading, lines }) => (
        <section key={heading} class="group">
          <h2>{heading}</h2>
          {lines.length === 1 ? (
            <p>{lines[0]}</p>
          ) : (
            <ul class="points">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p class="meta">Cairn’s own words, from its pack.</p>
    </div>
  );
}

function Problems({ entity }: { entity: Details }): JSX.Element {
  const list = entity.diagnostics;
  return (
    <ul class="points">
      {list?.nodes.map(({ message, path, line }, index) => (
        <li key={index}>
          <bdi>{clip(message, 300)}</bdi>
          {path !== null && (
            <span class="meta">
              {' '}
              {clip(path, 120)}
              {line === null ? '' : ` line ${line}`}
            </span>
          )}
        </li>
      ))}
      {list !== undefined && list.total > list.nodes.length && (
        <li class="meta">and {count(list.total - list.nodes.length)} more</li>
      )}
    </ul>
  );
}

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
      <Problems entity={entity} />
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
