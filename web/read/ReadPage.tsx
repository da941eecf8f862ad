import type { JSX } from 'preact';
import { freshnessOf, hasFreshness, pageOf } from '../app/first-questions.ts';
import { useHead } from '../app/head.ts';
import type { PageProps } from '../app/page-entry.ts';
import { PAGE } from '../client/operations.ts';
import type { PageEntity, Readable } from '../client/page-answer.ts';
import { useAnswer } from '../client/use-answer.ts';
import { FreshnessOperation } from '../generated/operations.ts';
import { Notes } from '../panels/Notes.tsx';
import { Follow } from '../panels/Follow.tsx';
import { ProofList } from '../panels/Proofs.tsx';
import { Empty, Failure, Skeleton } from '../panels/States.tsx';
import { hasFeed } from '../state/feeds.ts';
import { notesOf } from '../state/notes.ts';
import { clip, plain } from '../state/text.ts';
import { LinkRows } from './Links.tsx';
import { OrganizationSections } from './OrganizationSections.tsx';
import { ReadHead } from './ReadHead.tsx';
import { Sections } from './Section.tsx';
import { SourceSections } from './SourceSections.tsx';
import { TopicSections } from './TopicSections.tsx';
import { WorkSections } from './WorkSections.tsx';

/** A step or a question: the pack's words, what belongs to it, and why. */
function PackSections({ entity }: { readonly entity: PageEntity }): JSX.Element {
  return (
    <Sections
      entries={[
        ...(notesOf(entity).length === 0
          ? []
          : [{ id: 'notes', title: 'Notes', draw: () => <Notes entity={entity} /> }]),
        ...(entity.connected.total === 0
          ? []
          : [
              {
                id: 'around',
                title: 'Around it',
                draw: () => <LinkRows id={entity.id} edges={entity.connected.edges} />,
              },
            ]),
        {
          id: 'evidence',
          title: 'Evidence',
          draw: () => <ProofList id={entity.id} terms={[entity.title]} first={entity.relations} />,
        },
      ]}
    />
  );
}

function SectionsOf({ entity }: { readonly entity: PageEntity }): JSX.Element {
  switch (entity.kind) {
    case 'Concept':
    case 'Pattern':
    case 'Problem':
      return <TopicSections entity={entity} />;
    case 'Organization':
      return <OrganizationSections entity={entity} />;
    case 'Step':
    case 'Question':
      return <PackSections entity={entity} />;
    default:
      return <WorkSections entity={entity} />;
  }
}

/** The whole page of one entity. */
export function ReadPage({ at, goTo, showOnMap, offersFor }: PageProps): JSX.Element {
  const answer = useAnswer(PAGE, at === null ? null : pageOf(at));
  const fresh = useAnswer(FreshnessOperation, at === null || !hasFreshness(at) ? null : freshnessOf(at));
  const page = answer.state === 'ready' ? answer.data : null;
  const freshness = fresh.state === 'ready' ? fresh.data : null;
  const coverage = freshness?.entity && 'coverage' in freshness.entity ? freshness.entity.coverage : null;
  // A source that lists nothing yet is no entity of the graph, and still has a page.
  const entity: Readable | null = page?.entity ?? page?.source ?? null;
  const isGone = answer.state === 'ready' && entity === null;
  useHead(isGone ? 'Not here any more' : (entity?.title ?? null), entity?.description ?? null);
  if (answer.state === 'failed') return <Failure message={answer.error.message} retry={answer.retry} />;
  if (answer.state !== 'ready' || at === null) {
    return (
      <div class="page">
        <Skeleton lines={12} />
      </div>
    );
  }
  if (entity === null) {
    return (
      <div class="page">
        <h1 class="page-title" id="pane-title" tabIndex={-1}>
          Not here any more
        </h1>
        <Empty title={`${clip(at, 120)} is not in this graph any more`}>
          It was renamed, or the lists that spoke of it no longer do. Ask for it by name, or go to the map.
        </Empty>
        <button type="button" class="button" onClick={() => goTo('map')}>
          To the map
        </button>
      </div>
    );
  }
  return (
    <article class="page read-page">
      <ReadHead
        entity={entity}
        lastRead={coverage?.lastRead ?? null}
        goTo={goTo}
        showOnMap={showOnMap}
        offersFor={offersFor}
      />
      {entity.kind === 'Source' && page !== null ? (
        <>
          {fresh.state === 'failed' && <Failure message={fresh.error.message} retry={fresh.retry} />}
          {fresh.state === 'waiting' && <Skeleton lines={8} />}
          {freshness !== null && (
            <SourceSections key={entity.id} entity={entity} facts={page} upkeep={freshness} />
          )}
        </>
      ) : (
        page?.entity && <SectionsOf key={entity.id} entity={page.entity} />
      )}
      {hasFeed(entity.id) && (
        <Follow of={{ kind: 'entity', id: entity.id }} what={`changes of ${clip(plain(entity.title), 80)}`} />
      )}
    </article>
  );
}
