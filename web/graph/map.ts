import cytoscape, { type Core } from 'cytoscape';
import { KINDS } from '../kinds.ts';
import type { Box } from '../state/labels.ts';
import { type Place, type Window, capacityOf, placesInView } from '../state/scene.ts';
import { type StandOut, standOut } from '../state/stand-out.ts';
import type { Point } from '../state/territory.ts';
import { type Insets, type Viewport, stepIntoView, viewportOver } from './camera.ts';
import { radiusAt, syncElements } from './elements.ts';
import type { Drawing, MapController, MapEvents } from './drawing.ts';
import { bindGestures } from './gestures.ts';
import { createLayers } from './layers.ts';
import { type Look, readLook, stylesheet } from './look.ts';
import { takePicture } from './picture.ts';
import { type Camera, createSurface, keepStylesOut } from './surface.ts';

const CLOSEST = 6;
/** Milliseconds without a movement after which the map stands still. */
const SETTLED = 90;
/** A map lower than this is on a phone. */
const SMALL = 480;

/** Binds Cytoscape to the page: places and lit relations are its elements, ground and names are layers around it. */
export function createMap(container: HTMLElement, insets: () => Insets, events: MapEvents): MapController {
  const ground = createSurface(container, 'map-ground');
  const stage = document.createElement('div');
  stage.className = 'map-stage';
  container.append(stage);
  const names = createSurface(container, 'map-names');
  const layers = createLayers(ground, names);
  let look: Look = readLook(container);
  let drawing: Drawing | null = null;
  let hovered: string | null = null;
  let home = 1;
  /** Whether a person moved the map, or a selection did. */
  let isMoved = false;
  let isPanned = false;
  /** What was put on the canvas last. */
  let done: { readonly drawing: Drawing; readonly key: string } | null = null;
  let timer = 0;
  let frame = 0;
  let shown: ReadonlyMap<string, Place> = new Map();
  let outstanding: StandOut = { near: new Set(), lines: [], fades: false };

  keepStylesOut();
  const cy: Core = cytoscape({
    container: stage,
    style: stylesheet(look),
    elements: [],
    layout: { name: 'preset' },
    minZoom: 0.2,
    maxZoom: 8,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    textureOnViewport: true,
    pixelRatio: Math.min(2, window.devicePixelRatio || 1),
  });

  const closeness = (): number => cy.zoom() / home;

  function camera(): Camera {
    const pan = cy.pan();
    return { zoom: cy.zoom(), panX: pan.x, panY: pan.y, width: cy.width(), height: cy.height() };
  }

  function windowNow(): Window | null {
    if (!isMoved || closeness() < 1.1) return null;
    const { x1, y1, x2, y2 } = cy.extent();
    return { left: x1, top: y1, right: x2, bottom: y2 };
  }

  /** Makes Cytoscape's elements equal to what the drawing and the window ask for. */
  function update(): void {
    if (drawing === null) return;
    const { scene, selected, pinned, lit } = drawing;
    const view = windowNow();
    const key = JSON.stringify([view, cy.zoom(), cy.width(), cy.height(), home]);
    if (done?.drawing === drawing && done.key === key) return;
    done = { drawing, key };
    const wanted = placesInView(
      scene,
      view,
      [...selected, ...(lit?.places ?? [])],
      capacityOf(cy.width(), cy.height()),
      pinned,
    );
    shown = new Map(wanted.map((place) => [place.id, place]));
    sync();
    paintSoon();
    events.onShown(wanted);
  }

  /** With Cytoscape's next frame, or at the end of this one where it has nothing to draw. */
  function paintSoon(): void {
    if (frame !== 0) return;
    frame = window.requestAnimationFrame(paint);
  }

  /** Lights what stands out now: after a selection, and whenever the pointer meets a place. */
  function sync(): void {
    if (drawing === null) return;
    const { scene, selected, pinned, lit, hueOf } = drawing;
    outstanding = standOut({ scene, selected, lit, hovered });
    syncElements(cy, {
      standOut: outstanding,
      selected,
      pinned: new Set(pinned),
      shown,
      hueOf,
      look,
      closeness: closeness(),
    });
    layers.forget();
  }

  function paint(): void {
    window.cancelAnimationFrame(frame);
    frame = 0;
    if (drawing === null) return;
    const { scene, territories, hueOf, nameOf, selected, pinned } = drawing;
    const view = camera();
    const isHome = !isMoved && !isPanned;
    layers.paint({
      camera: view,
      look,
      isZooming: timer !== 0,
      key: `${hovered ?? ''} ${isHome}`,
      ground: { territories, hueOf, paths: scene.relations, shown, isQuiet: outstanding.fades },
      names: {
        places: [...shown.values()],
        territories,
        nameOf,
        hueOf,
        selected: new Set(selected),
        near: new Set([...outstanding.near].filter((id) => shown.has(id))),
        pinned: new Set(pinned),
        fades: outstanding.fades,
        hovered,
        isSmall: view.width < SMALL,
        frame: isHome ? frameOf(view) : null,
        radiusOf: (place) =>
          radiusAt(place, closeness(), selected.includes(place.id)) * Math.max(...KINDS[place.kind].stretch),
      },
    });
    container.dataset['painted'] = '';
    tellHere();
  }

  /** Says on the element where the selection stands. */
  function tellHere(): void {
    const [at] = drawing?.selected ?? [];
    const here = at === undefined ? null : pointOf(at);
    if (here === null) delete container.dataset['here'];
    else container.dataset['here'] = `${Math.round(here.x)},${Math.round(here.y)}`;
  }

  /** What can be seen, relative to the map's origin. */
  function frameOf({ panX, panY, width, height }: Camera): Box {
    const { top, bottom } = insets();
    return { left: 4 - panX, top: top - 24 - panY, right: width - 4 - panX, bottom: height - bottom - panY };
  }

  function homeViewport(): Viewport | null {
    const rings = drawing?.territories.flatMap(({ rings: [outer = []] }) => outer) ?? [];
    const points: readonly Point[] = rings.length > 0 ? rings : (drawing?.scene.places ?? []);
    return viewportOver(points, { width: cy.width(), height: cy.height() }, insets());
  }

  function goHome(isSmooth: boolean): void {
    const target = homeViewport();
    if (target === null) return;
    home = target.zoom;
    cy.minZoom(home * 0.7);
    cy.maxZoom(home * CLOSEST);
    isMoved = false;
    isPanned = false;
    if (isSmooth && !look.isStill)
      cy.animate({ zoom: target.zoom, pan: { ...target.pan } }, { duration: 220 });
    else cy.viewport({ zoom: target.zoom, pan: { ...target.pan } });
  }

  /** Brings a place into sight with the least movement that leaves room for its names. */
  function reveal(id: string): void {
    const point = pointOf(id);
    if (point === null) return;
    const by = stepIntoView(point, { width: cy.width(), height: cy.height() }, insets());
    if (Math.hypot(by.x, by.y) < 1) return;
    isPanned = true;
    if (look.isStill) cy.panBy(by);
    else cy.animate({ panBy: by }, { duration: 220 });
  }

  function pointOf(id: string): Point | null {
    const place = drawing?.scene.byId.get(id);
    if (place === undefined) return null;
    const { zoom, panX, panY } = camera();
    return { x: place.x * zoom + panX, y: place.y * zoom + panY };
  }

  function settle(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = 0;
      update();
      paintSoon();
    }, SETTLED);
  }

  cy.on('render', () => {
    if (frame !== 0 || !layers.slide(camera())) paint();
    else tellHere();
  });
  cy.on('zoom', settle);
  cy.on('pan', settle);
  const moved = (): void => {
    isMoved = true;
    events.onMoved();
  };
  bindGestures(cy, stage, {
    moved,
    pressed: (id, isAlso) => events.onSelect(id, isAlso),
    pressedTwice(id) {
      const point = pointOf(id);
      if (point !== null) events.onOpen(id, point);
    },
    met(id) {
      hovered = id;
      sync();
      paintSoon();
    },
  });
  const observer = new ResizeObserver(() => {
    cy.resize();
    if (!isMoved) goHome(false);
    update();
  });
  observer.observe(container);
  void document.fonts.ready.then(() => {
    layers.forget(true);
    paintSoon();
  });

  return {
    draw(next) {
      const isFirst = drawing === null;
      const [at] = next.selected;
      const isOther = drawing?.selected[0] !== at;
      const isArrangedAnew = drawing !== null && drawing.arrangement !== next.arrangement;
      drawing = next;
      if (isFirst || isArrangedAnew) goHome(!isFirst);
      update();
      if (isOther && at !== undefined) reveal(at);
    },
    restyle() {
      look = readLook(container);
      cy.style(stylesheet(look));
      done = null;
      update();
    },
    zoomBy(factor) {
      moved();
      const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const center = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level, renderedPosition: center });
    },
    fit: () => goHome(true),
    pointOf,
    picture: () => takePicture(container, look.paper),
    close() {
      window.clearTimeout(timer);
      window.cancelAnimationFrame(frame);
      observer.disconnect();
      cy.destroy();
      container.replaceChildren();
    },
  };
}
