import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useReachable } from '../client/use-answer.ts';
import type { MapController } from '../graph/drawing.ts';
import { KINDS } from '../kinds.ts';
import { Decided, DecidedContext, type JustDecided } from '../panels/Decided.tsx';
import { Keys } from '../panels/Keys.tsx';
import { PathsContext } from '../panels/Links.tsx';
import { SearchPage } from '../panels/SearchPage.tsx';
import { DownNotice, Failure } from '../panels/States.tsx';
import { TokenDialog } from '../panels/TokenDialog.tsx';
import { writeAddress } from '../state/address.ts';
import * as canvases from '../state/canvas.ts';
import { isOnMap, showsPane } from '../state/pages.ts';
import { type Place, neighborsOf } from '../state/scene.ts';
import type { Stop } from '../state/sheet.ts';
import type { Point } from '../state/territory.ts';
import { clip } from '../state/text.ts';
import { visit } from '../state/trail.ts';
import * as views from '../state/view.ts';
import { walk } from '../state/walk.ts';
import { counted } from '../words.ts';
import { Header } from './Header.tsx';
import { LazyPage } from './LazyPage.tsx';
import { MapStage } from './MapStage.tsx';
import { Pane } from './Pane.tsx';
import { Sheet } from './Sheet.tsx';
import { headOf, useHead } from './head.ts';
import { useKeptFocus } from './kept-focus.ts';
import { useKeys } from './keys.ts';
import { useNavigation } from './navigation.ts';
import type { PageProps } from './page-entry.ts';
import { PAGES, offersFor } from './pages.ts';
import { useTheme } from './theme.ts';
import { useCanvasHistory } from './use-canvas.ts';
import { useExplorer } from './use-explorer.ts';
import { useNarrow } from './use-narrow.ts';
import { useTakeAlong } from './use-take-along.ts';

/** The whole page. Holds what the address does not: menus, the sheet, what is drawn right now. */
export function App(): JSX.Element {
  const { view, go, mend } = useNavigation();
  const theme = useTheme();
  const reachable = useReachable();
  const isNarrow = useNarrow();
  const map = useRef<MapController>(null);
  const [shown, setShown] = useState<readonly Place[]>([]);
  const [menu, setMenu] = useState<{ readonly point: Point | null } | null>(null);
  const [hasKeys, setKeys] = useState(false);
  const [decided, setDecided] = useState<JustDecided | null>(null);
  const [isFilterOpen, setFilterOpen] = useState(false);
  const [stop, setStop] = useState<Stop>('half');
  const [trail, setTrail] = useState<Parameters<typeof visit>[0]>([]);
  const isMap = isOnMap(view.page);
  // Once drawn the map stays as it was left, under whatever page is read meanwhile.
  const hadMap = useRef(false);
  hadMap.current ||= isMap;
  const explorer = useExplorer(view, isFilterOpen);
  const { drawing, selected, overview } = explorer;
  const history = useCanvasHistory(view.canvas, (canvas) => go((before) => ({ ...before, canvas })));
  const takeAlong = useTakeAlong(shown, drawing, map);
  const entry = PAGES.find(({ id }) => id === view.page);
  const isCovered = !isMap || view.table;
  const isWide = !showsPane(view.page, view.at);

  useEffect(() => setMenu(null), [view.at, view.page]);
  useEffect(() => {
    // On a phone the sheet makes room for a page that is read by itself.
    setStop(view.at === null && isCovered ? 'low' : 'half');
  }, [view.at, isCovered]);
  useEffect(() => {
    if (selected === null) return;
    // An id that was merged into another answers with that other.
    if (selected.id !== view.at) mend((before) => ({ ...before, at: selected.id }));
    setTrail((before) => visit(before, selected));
    // A link that was followed is gone from the page: the focus goes on where its answer stands.
    if (document.activeElement === document.body) {
      document.querySelector<HTMLElement>('#pane-title')?.focus({ preventScroll: true });
    }
  }, [selected]);
  const name = view.at === null ? '' : (selected?.title ?? drawing?.scene.byId.get(view.at)?.title ?? '');
  useKeptFocus(`${view.page} ${view.at ?? ''}`);
  const head = headOf(view, name, explorer.path);
  useHead(entry === undefined ? head.title : entry.title, selected?.description ?? head.description);

  const paths = useMemo(
    () => ({
      hrefOf: (id: string) => writeAddress(views.follow(view, id)),
      show: (id: string) => go((before) => views.follow(before, id)),
    }),
    [view],
  );
  const touch = (change: (canvas: canvases.Canvas) => canvases.Canvas): void =>
    go((before) => views.touch(before, change));
  const openMenu = (): void => {
    if (selected === null || explorer.openings.length === 0) return;
    const isInPane = isCovered || isNarrow;
    setMenu(menu === null ? { point: isInPane ? null : (map.current?.pointOf(selected.id) ?? null) } : null);
  };
  const startPath = (): void =>
    go((before) => views.goTo(before, 'path', null, before.at === null ? {} : { from: before.at }));
  const whenSelected = (act: (ids: readonly string[]) => void): void => {
    const ids = views.selection(view);
    if (ids.length > 0 && isMap) act(ids);
  };
  useKeys({
    ask: () => document.querySelector<HTMLInputElement>('.bar .ask input')?.focus(),
    help: () => setKeys(true),
    back: () => {
      if (menu !== null) setMenu(null);
      else if (isFilterOpen) setFilterOpen(false);
      else go(views.stepBack);
    },
    walk: (arrow, isAlso) => {
      if (drawing === null || !isMap) return;
      const last = view.also.at(-1) ?? view.at;
      const from = last === null ? null : drawing.scene.byId.get(last);
      const near = neighborsOf(drawing.scene, last);
      const ends = shown.filter(({ id }) => near.has(id));
      const next = from === null || from === undefined ? shown[0] : walk(from, arrow, ends);
      if (next === null || next === undefined) return;
      go((before) => (isAlso ? views.selectAlso(before, next.id) : views.select(before, next.id)));
    },
    more: openMenu,
    table: () => go((before) => ({ ...(isOnMap(before.page) ? before : views.START), table: !before.table })),
    zoom: (factor) => map.current?.zoomBy(factor),
    whole: () => map.current?.fit(),
    undo: history.undo,
    redo: history.redo,
    pin: () => whenSelected((ids) => touch((canvas) => canvases.togglePinned(canvas, ids))),
    hide: () => whenSelected(() => go(views.hideSelection)),
    focus: () =>
      whenSelected(([id = null]) =>
        touch((canvas) => canvases.focusOn(canvas, canvas.focus === id ? null : id)),
      ),
    path: startPath,
    filter: () => isMap && setFilterOpen(!isFilterOpen),
  });

  const pageProps: PageProps = {
    at: view.at,
    params: view.params,
    setParams: (changes, isStep = true) =>
      (isStep ? go : mend)((before: views.View) => views.setParams(before, changes)),
    goTo: (page, at, params) => go((before) => views.goTo(before, page, at, params)),
    showOnMap: (id) => go((before) => views.showOnMap(before, id)),
    offersFor,
  };

  return (
    <PathsContext.Provider value={paths}>
      <DecidedContext.Provider value={setDecided}>
        <div
          class={`app sheet-${stop} ${isCovered ? 'is-covered' : ''} ${isWide ? 'is-wide' : ''} ${view.at === null ? '' : 'has-selection'}`}
        >
          <Header
            canGoBack={JSON.stringify(view) !== JSON.stringify(views.stepBack(view))}
            page={view.page}
            at={view.at}
            question={view.page === 'search' ? view.question : ''}
            theme={theme.seen}
            onHome={() => go(views.START)}
            onBack={() => go(views.stepBack)}
            onShow={(id) => go((before) => views.showOnMap(before, id))}
            onAsk={(question) => go((before) => views.ask(before, question))}
            onPage={(page) => go((before) => views.goTo(before, page))}
            onTheme={theme.press}
            onKeys={() => setKeys(true)}
          />
          <main class="main" id="main">
            {overview.state === 'failed' && isMap && (
              <div class="cover">
                <Failure message={overview.error.message} retry={overview.retry} />
              </div>
            )}
            {hadMap.current && (
              <MapStage
                isHidden={!isMap}
                view={view}
                go={go}
                explorer={explorer}
                history={history}
                controller={map}
                zoomBy={(factor) => map.current?.zoomBy(factor)}
                fit={() => map.current?.fit()}
                theme={theme.seen}
                isNarrow={isNarrow}
                shown={shown}
                onShown={setShown}
                menuAt={menu?.point ?? null}
                onMenuAt={(point) => setMenu(point === null ? null : { point })}
                isFilterOpen={isFilterOpen}
                onFilter={setFilterOpen}
                shareWord={takeAlong.word}
                takeAlong={takeAlong.items}
              />
            )}
            {!isMap && (
              <div class="cover">
                {view.page === 'search' && (
                  <SearchPage
                    question={view.question}
                    ticks={view.ticks}
                    at={view.at}
                    isNarrow={isNarrow}
                    onTick={(tick) => go((before) => views.toggleTick(before, tick))}
                    onPage={(page) => go((before) => views.goTo(before, page))}
                  />
                )}
                {entry !== undefined && <LazyPage key={entry.id} entry={entry} {...pageProps} />}
              </div>
            )}
          </main>
          {!isWide && (
            <Sheet stop={stop} onStop={setStop} about={view.at ?? view.page}>
              <Pane
                view={view}
                go={go}
                explorer={explorer}
                trail={trail}
                isMenuOpen={menu !== null && menu.point === null}
                onMenu={() => setMenu(menu === null ? { point: null } : null)}
                onPath={startPath}
              />
            </Sheet>
          )}
          {reachable.state !== 'up' && <DownNotice why={reachable.state} />}
          {decided !== null && (
            <Decided key={decided.id} decided={decided} onClose={() => setDecided(null)} />
          )}
          <TokenDialog />
          <Keys isOpen={hasKeys} onClose={() => setKeys(false)} />
          <p class="hidden" role="status" aria-live="polite">
            {selected === null
              ? isMap
                ? ''
                : (entry?.title ?? '')
              : `${clip(selected.title, 120)}, ${KINDS[selected.kind].one.toLowerCase()}, ${counted(selected.degree, 'relation', 'relations')}`}
          </p>
        </div>
      </DecidedContext.Provider>
    </PathsContext.Provider>
  );
}
