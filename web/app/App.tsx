import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DETAILS, OVERVIEW } from '../client/operations.ts';
import { useAnswer, useReachable } from '../client/use-answer.ts';
import { MapCanvas } from '../graph/MapCanvas.tsx';
import type { MapController } from '../graph/map.ts';
import { KINDS } from '../kinds.ts';
import { ROWS } from '../panels/Details.tsx';
import { Foot, Tools } from '../panels/Foot.tsx';
import { Keys } from '../panels/Keys.tsx';
import { PathsContext } from '../panels/Links.tsx';
import { OpenMenu } from '../panels/OpenMenu.tsx';
import { Opening } from '../panels/Opening.tsx';
import { SearchPage } from '../panels/SearchPage.tsx';
import { SourcesPage } from '../panels/SourcesPage.tsx';
import { DownNotice, Failure } from '../panels/States.tsx';
import { Table } from '../panels/Table.tsx';
import { openingsOf } from '../state/openings.ts';
import type { Row } from '../state/rows.ts';
import { type Place, neighborsOf } from '../state/scene.ts';
import type { Stop } from '../state/sheet.ts';
import type { Point } from '../state/territory.ts';
import { clip } from '../state/text.ts';
import * as views from '../state/view.ts';
import { walk } from '../state/walk.ts';
import { counted } from '../words.ts';
import { Header } from './Header.tsx';
import { useKeys } from './keys.ts';
import { useNavigation } from './navigation.ts';
import { SelectionPane } from './SelectionPane.tsx';
import { Sheet } from './Sheet.tsx';
import { useTheme } from './theme.ts';
import { useDrawing } from './use-drawing.ts';
import { useOpenings } from './use-openings.ts';

/** All places with their positions, and the relations among the most important ones: one question. */
const OVERVIEW_SIZE = { places: 2000, paths: 400 };
const CONNECTED = 60;
const WIDE = { top: 84, bottom: 64 };
const NARROW = { top: 60, bottom: 44 };

const isNarrow = (): boolean => matchMedia('(max-width: 760px)').matches;

function titleOf(view: views.View, selected: string | null): string {
  if (selected !== null) return `${clip(selected, 100)} · Cairn`;
  if (view.page === 'search') return `${clip(view.question, 100)} · Cairn`;
  return view.page === 'sources' ? 'Sources · Cairn' : 'Cairn';
}

/** The whole page. Holds what the address does not: menus, the sheet, what is drawn right now. */
export function App(): JSX.Element {
  const { view, go, mend } = useNavigation();
  const theme = useTheme();
  const reachable = useReachable();
  const overview = useAnswer(OVERVIEW, OVERVIEW_SIZE);
  const details = useAnswer(
    DETAILS,
    view.at === null ? null : { id: view.at, rows: ROWS, connected: CONNECTED },
  );
  const openings = useOpenings(view.opened);
  const map = useRef<MapController>(null);
  const [shown, setShown] = useState<readonly Place[]>([]);
  const [menu, setMenu] = useState<{ readonly point: Point | null } | null>(null);
  const [hasKeys, setKeys] = useState(false);
  const [stop, setStop] = useState<Stop>('half');
  const [shareWord, setShareWord] = useState('Share');

  const selected = details.state === 'ready' ? (details.data.entity ?? details.data.source) : null;
  const drawing = useDrawing(overview.state === 'ready' ? overview.data : null, openings, selected, view.at);
  const lines =
    selected === null
      ? []
      : openingsOf(view, selected.id, selected.relationCounts, drawing?.scene ?? null, openings);
  const isCovered = view.page !== 'map' || view.table;

  useEffect(() => setMenu(null), [view.at, view.page]);
  useEffect(() => {
    // On a phone the sheet makes room for a page that is read by itself.
    setStop(view.at === null && isCovered ? 'low' : 'half');
  }, [view.at, isCovered]);
  useEffect(() => {
    // An id that was merged into another answers with that other.
    if (selected !== null && selected.id !== view.at) mend((before) => views.select(before, selected.id));
  }, [selected]);
  const name = view.at === null ? null : (selected?.title ?? drawing?.scene.byId.get(view.at)?.title ?? null);
  useEffect(() => {
    document.title = titleOf(view, name);
  }, [name, view]);
  useEffect(() => {
    // A link that was followed is gone from the page: the focus goes on where its answer stands.
    if (document.activeElement === document.body && selected !== null) {
      document.querySelector<HTMLElement>('#pane-title')?.focus({ preventScroll: true });
    }
  }, [selected]);

  const paths = useMemo(
    () => ({
      hrefOf: (id: string) => views.writeAddress(views.select(view, id)),
      show: (id: string) => go((before) => views.select(before, id)),
    }),
    [view],
  );
  const openMenu = (): void => {
    if (selected === null || lines.length === 0) return;
    setMenu(
      menu === null
        ? { point: isCovered || isNarrow() ? null : (map.current?.pointOf(selected.id) ?? null) }
        : null,
    );
  };
  const focusAsk = (): void => document.querySelector<HTMLInputElement>('.ask input')?.focus();
  useKeys({
    ask: focusAsk,
    help: () => setKeys(true),
    back: () => (menu === null ? go(views.stepBack) : setMenu(null)),
    walk: (arrow) => {
      if (drawing === null) return;
      const from = drawing.at === null ? null : drawing.scene.byId.get(drawing.at);
      const near = neighborsOf(drawing.scene, drawing.at);
      const ends = shown.filter(({ id }) => near.has(id));
      const next = from === null || from === undefined ? shown[0] : walk(from, arrow, ends);
      if (next !== null && next !== undefined) go((before) => views.select(before, next.id));
    },
    more: openMenu,
    table: () => go((before) => ({ ...before, page: 'map', table: !before.table })),
    zoom: (factor) => map.current?.zoomBy(factor),
    whole: () => map.current?.fit(),
  });

  const areaOf = (place: Place): string =>
    place.community === null ? 'added here' : (drawing?.nameOf.get(place.community) ?? '');
  const rows: readonly Row[] = view.table ? shown.map((place) => ({ ...place, area: areaOf(place) })) : [];
  const guests = drawing?.scene.guests;
  const shownCount = shown.filter(({ id }) => guests?.has(id) !== true).length;
  const share = (): void => {
    const done = (word: string): void => {
      setShareWord(word);
      window.setTimeout(() => setShareWord('Share'), 2_000);
    };
    const copied = navigator.clipboard?.writeText(window.location.href);
    if (copied === undefined) done('Copy the address above');
    else copied.then(() => done('Address copied')).catch(() => done('Copy the address above'));
  };

  return (
    <PathsContext.Provider value={paths}>
      <div
        class={`app sheet-${stop} ${isCovered ? 'is-covered' : ''} ${view.at === null ? '' : 'has-selection'}`}
      >
        <Header
          canGoBack={JSON.stringify(view) !== JSON.stringify(views.stepBack(view))}
          isSources={view.page === 'sources'}
          theme={theme.seen}
          onHome={() => go(views.START)}
          onBack={() => go(views.stepBack)}
          onShow={(id) => go((before) => views.showOnMap(before, id))}
          onAsk={(question) => go((before) => views.ask(before, question))}
          onSources={() => go({ ...views.START, page: 'sources' })}
          onTheme={theme.press}
          onKeys={() => setKeys(true)}
        />
        <main class="main" id="main">
          <div class="map-holder" inert={isCovered}>
            <MapCanvas
              controller={map}
              drawing={drawing}
              theme={theme.seen}
              insets={isNarrow() ? NARROW : WIDE}
              label="Map of concepts, problems and patterns. Arrow keys walk along relations; t shows the same as a table."
              onSelect={(id) => {
                setMenu(null);
                go((before) => views.select(before, id));
              }}
              onOpen={(id, point) => {
                go((before) => views.select(before, id));
                window.setTimeout(() => setMenu({ point }), 0);
              }}
              onMoved={() => setMenu((open) => (open?.point ? null : open))}
              onShown={setShown}
            />
            {menu !== null && menu.point !== null && selected !== null && (
              <div
                class="floating"
                style={{ left: `${Math.round(menu.point.x)}px`, top: `${Math.round(menu.point.y)}px` }}
              >
                <OpenMenu
                  openings={lines}
                  takesFocus
                  onOpen={(opening) => go((before) => views.open(before, opening))}
                  onClose={(opening) => go((before) => views.close(before, opening))}
                />
              </div>
            )}
          </div>
          {overview.state === 'failed' && (
            <div class="cover">
              <Failure message={overview.error.message} retry={overview.retry} />
            </div>
          )}
          {view.page === 'map' && view.table && (
            <div class="cover cover-table">
              <Table rows={rows} at={view.at} />
            </div>
          )}
          {view.page === 'search' && (
            <div class="cover">
              <SearchPage
                question={view.question}
                ticks={view.ticks}
                at={view.at}
                onTick={(tick) => go((before) => views.toggleTick(before, tick))}
              />
            </div>
          )}
          {view.page === 'sources' && (
            <div class="cover">
              <SourcesPage at={view.at} />
            </div>
          )}
          {view.page === 'map' && (
            <div class="base">
              {overview.state === 'ready' ? (
                <Foot shown={shownCount} total={overview.data.map.total} />
              ) : (
                <p class="foot">Reading the map …</p>
              )}
              <Tools
                isTable={view.table}
                shareWord={shareWord}
                onTable={() => go((before) => ({ ...before, table: !before.table }))}
                onShare={share}
                onZoom={(factor) => map.current?.zoomBy(factor)}
                onFit={() => map.current?.fit()}
              />
            </div>
          )}
        </main>
        <Sheet stop={stop} onStop={setStop} about={view.at ?? view.page}>
          {view.at === null ? (
            <Opening
              places={overview.state === 'ready' ? overview.data.map.places : null}
              stats={overview.state === 'ready' ? overview.data.stats : null}
            />
          ) : (
            <SelectionPane
              at={view.at}
              answer={details}
              openings={lines}
              isMenuOpen={menu !== null && menu.point === null}
              isOnMap={view.page === 'map'}
              onMenu={() => setMenu(menu === null ? { point: null } : null)}
              onOpen={(opening) => go((before) => views.open(before, opening))}
              onClose={(opening) => go((before) => views.close(before, opening))}
              onShowOnMap={() => go((before) => views.showOnMap(before, before.at ?? ''))}
              onHome={() => go(views.START)}
            />
          )}
        </Sheet>
        {reachable.state === 'down' && <DownNotice />}
        <Keys isOpen={hasKeys} onClose={() => setKeys(false)} />
        <p class="hidden" role="status" aria-live="polite">
          {selected === null
            ? ''
            : `${clip(selected.title, 120)}, ${KINDS[selected.kind].one.toLowerCase()}, ${counted(selected.degree, 'relation', 'relations')}`}
        </p>
      </div>
    </PathsContext.Provider>
  );
}
