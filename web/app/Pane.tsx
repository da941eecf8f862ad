import type { JSX } from 'preact';
import type { Details, NamedKind } from '../client/shapes.ts';
import { Opening } from '../panels/Opening.tsx';
import { PathPanel } from '../panels/PathPanel.tsx';
import { type Offer, SelectionActions } from '../panels/SelectionActions.tsx';
import { SelectionList } from '../panels/SelectionList.tsx';
import { Trail } from '../panels/Trail.tsx';
import * as canvases from '../state/canvas.ts';
import { pairsToJoin } from '../state/starts.ts';
import * as views from '../state/view.ts';
import { SelectionPane } from './SelectionPane.tsx';
import type { Go } from './navigation.ts';
import { offersFor } from './pages.ts';
import { type Explorer, sharedPlaces } from './use-explorer.ts';
import { hasNoTopics } from './use-spoken-of.ts';

export interface PaneProps {
  readonly view: views.View;
  readonly go: Go;
  readonly explorer: Explorer;
  readonly trail: readonly NamedKind[];
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
  readonly onPath: () => void;
}

/** What the pane answers: the question at the start, a path, one thing or several. */
export function Pane(props: PaneProps): JSX.Element {
  const { view, go, explorer } = props;
  const { overview, path, drawing } = explorer;
  const { canvas } = view;
  const touch = (change: (canvas: canvases.Canvas) => canvases.Canvas): void =>
    go((before) => views.touch(before, change));
  if (view.page === 'path') {
    const put = (params: Readonly<Record<string, string | null>>): void =>
      go((before) => views.setParams(before, { n: null, ...params }));
    return (
      <PathPanel
        from={path.from}
        to={path.to}
        hubs={path.hubs}
        chosen={path.chosen}
        answer={path.answer}
        examples={overview.state === 'ready' ? pairsToJoin(overview.data.map.places) : []}
        onEnd={(end, id) => put({ [end]: id })}
        onEnds={(from, to) => put({ from: from.id, to: to.id })}
        onTurn={() => put({ from: view.params['to'] ?? null, to: view.params['from'] ?? null })}
        onHubs={(hubs) => put({ hubs: hubs ? 'yes' : null })}
        onChoose={(n) => put({ n: n === null ? null : String(n + 1) })}
      />
    );
  }
  if (view.at === null) {
    return (
      <Opening
        places={overview.state === 'ready' ? overview.data.map.places : null}
        stats={overview.state === 'ready' ? overview.data.stats : null}
        onPage={(page) => go((before) => views.goTo(before, page))}
      />
    );
  }
  const ids = views.selection(view);
  if (ids.length > 1) {
    const [from, to] = ids;
    const places = ids.flatMap((id) => drawing?.scene.byId.get(id) ?? []);
    return (
      <SelectionList
        places={places}
        shared={sharedPlaces(drawing, view)}
        arePinned={ids.every((id) => canvas.pinned.includes(id))}
        onDrop={(id) => go((before) => views.selectAlso(before, id))}
        onPin={() => touch((before) => canvases.togglePinned(before, ids))}
        onHide={() => go(views.hideSelection)}
        onPath={
          ids.length === 2 && from !== undefined && to !== undefined
            ? () => go((before) => views.goTo(before, 'path', null, { from, to }))
            : null
        }
        onClear={() => go((before) => views.select(before, null))}
      />
    );
  }
  const offersOf = (entity: Details): readonly Offer[] =>
    offersFor(entity.kind).map(({ id, words }) => ({
      id,
      words,
      act: () => go((before) => views.goTo(before, id, entity.id)),
    }));
  return (
    <>
      <Trail steps={props.trail.at(-1)?.id === view.at ? props.trail : []} />
      <SelectionPane
        at={view.at}
        answer={explorer.details}
        onHome={() => go(views.START)}
        actions={(entity) => (
          <>
            {view.page === 'map' && hasNoTopics(entity.kind) && (
              <p class="meta">On the map its lines lead to what its works speak of most.</p>
            )}
            <SelectionActions
              kind={entity.kind}
              openings={explorer.openings}
              isMenuOpen={props.isMenuOpen}
              isOnMap={view.page === 'map'}
              isPinned={canvas.pinned.includes(entity.id)}
              isFocus={canvas.focus === entity.id}
              offers={offersOf(entity)}
              onMenu={props.onMenu}
              onOpen={(opening) => go((before) => views.open(before, opening))}
              onClose={(opening) => go((before) => views.close(before, opening))}
              onShowOnMap={() => go((before) => views.showOnMap(before, entity.id))}
              onPin={() => touch((before) => canvases.togglePinned(before, [entity.id]))}
              onHide={() => go(views.hideSelection)}
              onFocus={() =>
                touch((before) => canvases.focusOn(before, before.focus === entity.id ? null : entity.id))
              }
              onOrder={() => touch((before) => ({ ...before, layout: 'order' }))}
              onPath={props.onPath}
            />
          </>
        )}
      />
    </>
  );
}
