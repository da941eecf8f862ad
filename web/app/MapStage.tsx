import type { JSX, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Facet } from '../client/shapes.ts';
import { MapCanvas } from '../graph/MapCanvas.tsx';
import type { Drawing, MapController } from '../graph/drawing.ts';
import { KIND_ORDER } from '../kinds.ts';
import { CanvasChips } from '../panels/CanvasChips.tsx';
import { FilterPanel } from '../panels/FilterPanel.tsx';
import { Foot, Rail, Tools } from '../panels/Foot.tsx';
import type { MenuItem } from '../panels/Menu.tsx';
import { OpenMenu } from '../panels/OpenMenu.tsx';
import { Table } from '../panels/Table.tsx';
import * as canvases from '../state/canvas.ts';
import { healthOfWork } from '../state/standing.ts';
import type { Row } from '../state/rows.ts';
import { MOST_GUESTS, type Place } from '../state/scene.ts';
import type { Point } from '../state/territory.ts';
import * as views from '../state/view.ts';
import type { Go } from './navigation.ts';
import type { CanvasHistory } from './use-canvas.ts';
import type { Explorer } from './use-explorer.ts';

const WIDE = { top: 84, bottom: 64 };
const NARROW = { top: 60, bottom: 52 };
const HEALTH = ['fine', 'warned'];

export interface MapStageProps {
  /** Whether another page is read. */
  readonly isHidden: boolean;
  readonly view: views.View;
  readonly go: Go;
  readonly explorer: Explorer;
  readonly history: CanvasHistory;
  readonly controller: Ref<MapController>;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly theme: 'light' | 'dark';
  readonly isNarrow: boolean;
  readonly shown: readonly Place[];
  readonly onShown: (places: readonly Place[]) => void;
  /** Where the menu of relations hangs; null while it is closed or in the pane. */
  readonly menuAt: Point | null;
  readonly onMenuAt: (point: Point | null) => void;
  readonly isFilterOpen: boolean;
  readonly onFilter: (isOpen: boolean) => void;
  readonly shareWord: string;
  readonly takeAlong: readonly MenuItem[];
}

function areaOf(place: Place, drawing: Drawing | null): string {
  return place.community === null ? 'added here' : (drawing?.nameOf.get(place.community) ?? '');
}

/** The map with everything that stands on it: its table twin, filter, buttons, and the words at its foot. */
export function MapStage(props: MapStageProps): JSX.Element {
  const { view, go, explorer, shown } = props;
  const { drawing, selected, openings, overview, fitting } = explorer;
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const touch = (change: (canvas: canvases.Canvas) => canvases.Canvas): void =>
    go((before) => views.touch(before, change));
  const rows: readonly Row[] = view.table
    ? shown.map((place) => ({ ...place, area: areaOf(place, drawing) }))
    : [];
  const guests = drawing?.scene.guests;
  const own = shown.filter(({ id }) => guests?.has(id) !== true).length;
  const facets = fitting.facets.state === 'ready' ? fitting.facets.data.search.facets : [];
  const labelOf = ({ field, value }: canvases.Tick): string =>
    facets.find((facet) => facet.field === field)?.values.find((each) => each.value === value)?.label ??
    labels.get(`${field}:${value}`) ??
    value;
  const all = drawing?.everything.places ?? [];
  const left = fitting.fits === null ? 0 : all.length - all.filter(fitting.fits).length;
  const facet = (field: string, values: readonly string[], of: (place: Place) => string | null): Facet => ({
    field,
    values: values
      .map((value) => ({ value, label: value, count: all.filter((place) => of(place) === value).length }))
      .filter((each) => each.count > 0),
  });
  const kinds = facet('kind', KIND_ORDER, ({ kind }) => kind);
  const health = facet('health', HEALTH, ({ standing }) => standing && healthOfWork(standing));
  const choose = (id: string | null, isAlso: boolean): void => {
    props.onMenuAt(null);
    if (view.page === 'path' && id !== null) {
      const end = view.params['from'] === undefined ? 'from' : 'to';
      go((before) => views.setParams(before, { [end]: id, n: null }));
    } else if (view.page !== 'path') {
      go((before) => (isAlso && id !== null ? views.selectAlso(before, id) : views.select(before, id)));
    }
  };
  return (
    <div class="stage" hidden={props.isHidden}>
      <div class="map-holder" inert={view.table}>
        <MapCanvas
          controller={props.controller}
          drawing={drawing}
          theme={props.theme}
          insets={props.isNarrow ? NARROW : WIDE}
          label="Map of concepts, problems and patterns. Arrow keys walk along relations; t shows the same as a table."
          onSelect={choose}
          onOpen={(id, point) => {
            go((before) => views.select(before, id));
            window.setTimeout(() => props.onMenuAt(point), 0);
          }}
          onMoved={() => props.onMenuAt(null)}
          onShown={props.onShown}
        />
        {props.menuAt !== null && selected !== null && (
          <div
            class="floating"
            style={{ left: `${Math.round(props.menuAt.x)}px`, top: `${Math.round(props.menuAt.y)}px` }}
          >
            <OpenMenu
              openings={openings}
              takesFocus
              onOpen={(opening) => go((before) => views.open(before, opening))}
              onClose={(opening) => go((before) => views.close(before, opening))}
            />
          </div>
        )}
      </div>
      {view.table && (
        <div class="cover cover-table">
          <Table rows={rows} at={view.at} />
        </div>
      )}
      {props.isFilterOpen && (
        <FilterPanel
          kinds={kinds}
          health={health}
          answer={fitting.facets}
          ticks={view.canvas.only}
          onTick={(tick) => {
            setLabels(new Map([...labels, [`${tick.field}:${tick.value}`, labelOf(tick)]]));
            touch((canvas) => canvases.toggleOnly(canvas, tick));
          }}
          onClear={() => touch((canvas) => ({ ...canvas, only: [] }))}
          onClose={() => props.onFilter(false)}
        />
      )}
      {!view.table && (
        <Rail
          canUndo={props.history.canUndo}
          canRedo={props.history.canRedo}
          onUndo={props.history.undo}
          onRedo={props.history.redo}
          onZoom={props.zoomBy}
          onFit={props.fit}
        />
      )}
      <div class="base">
        <div class="base-words">
          <CanvasChips
            canvas={view.canvas}
            titleOf={(id) => drawing?.scene.byId.get(id)?.title ?? id}
            labelOf={labelOf}
            onUnfocus={() => touch((canvas) => canvases.focusOn(canvas, null))}
            onUnhide={() => touch(canvases.showHidden)}
            onMap={() => touch((canvas) => ({ ...canvas, layout: 'map' }))}
            onTick={(tick) => touch((canvas) => canvases.toggleOnly(canvas, tick))}
          />
          {overview.state === 'ready' ? (
            <Foot
              shown={own}
              total={overview.data.map.total}
              left={left}
              added={shown.length - own}
              isFull={(guests?.size ?? 0) >= MOST_GUESTS}
              kinds={new Set(shown.map(({ kind }) => kind))}
            />
          ) : (
            <p class="foot">Reading the map …</p>
          )}
        </div>
        <Tools
          isTable={view.table}
          isFilter={props.isFilterOpen}
          isPath={view.page === 'path'}
          shareWord={props.shareWord}
          takeAlong={props.takeAlong}
          onTable={() => go((before) => ({ ...before, table: !before.table }))}
          onFilter={() => props.onFilter(!props.isFilterOpen)}
          onPath={() =>
            go((before) =>
              before.page === 'path'
                ? views.goTo(before, 'map', before.params['from'] ?? null)
                : views.goTo(before, 'path', null, before.at === null ? {} : { from: before.at }),
            )
          }
        />
      </div>
    </div>
  );
}
