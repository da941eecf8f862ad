import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { KINDS } from '../kinds.ts';
import { capacityOf, isStrip, placesInView } from '../state/in-view.ts';
import type { Place } from '../state/scene.ts';
import { type StandOut, standOut } from '../state/stand-out.ts';
import type { Point } from '../state/territory.ts';
import type { Insets } from './camera.ts';
import { syncElements } from './elements.ts';
import type { Drawing, MapController, MapEvents } from './drawing.ts';
import { bindGestures } from './gestures.ts';
import { createLayers } from './layers.ts';
import { type Look, readLook } from './look.ts';
import { radiusAt } from './marks.ts';
import { takePicture } from './picture.ts';
import { calmRenderer } from './renderer.ts';
import { createSight } from './sight.ts';
import { createSurface, keepStylesOut } from './surface.ts';

/** Milliseconds without a movement after which the map stands still. */
const SETTLED = 90;
/** A map lower than this is on a phone. */
const SMALL = 480;

/** All that Cytoscape has to know of a place: where a press means it. Sizes are in map units. */
const SIZES: StylesheetJson = [
  {
    selector: 'node',
    style: { shape: 'data(shape)' as 'ellipse', width: 'data(width)', height: 'data(height)' },
  },
];

/** Binds Cytoscape to the page: it tells where a person looks and points, two layers of our own show what is there. */
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
  /** What was put on the canvas last. */
  let done: { readonly drawing: Drawing; readonly key: string } | null = null;
  /** The place that was pressed last: it stays under the finger, which may press again. */
  let pressed: string | null = null;
  let timer = 0;
  let frame = 0;
  let shown: ReadonlyMap<string, Place> = new Map();
  let outstanding: StandOut = { near: new Set(), lines: [], fades: false };

  keepStylesOut();
  calmRenderer();
  const cy: Core = cytoscape({
    container: stage,
    style: SIZES,
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

  const sight = createSight(cy, insets, () => look.isStill);

  /** Makes Cytoscape's elements equal to what the drawing and the window ask for. */
  function update(): void {
    if (drawing === null) return;
    const { scene, selected, pinned, lit } = drawing;
    const key = sight.key();
    if (done?.drawing === drawing && done.key === key) return;
    done = { drawing, key };
    const wanted = placesInView(
      scene,
      sight.window(),
      [...selected, ...(lit?.places ?? [])],
      capacityOf(cy.width(), cy.height()),
      pinned,
    );
    shown = new Map(wanted.map((place) => [place.id, place]));
    syncElements(cy, { shown, selected: new Set(selected), closeness: sight.closeness() });
    light();
    paintSoon();
    events.onShown(wanted);
  }

  /** With Cytoscape's next frame, or at the end of this one where it has nothing to draw. */
  function paintSoon(): void {
    if (frame !== 0) return;
    frame = window.requestAnimationFrame(paint);
  }

  /** Lights what stands out now: after a selection, and whenever the pointer meets a place. */
  function light(): void {
    if (drawing === null) return;
    const { scene, selected, lit } = drawing;
    outstanding = standOut({ scene, selected, lit, hovered });
    layers.forget();
  }

  function paint(): void {
    window.cancelAnimationFrame(frame);
    frame = 0;
    if (drawing === null) return;
    const { scene, territories, hueOf, nameOf } = drawing;
    const [selected, pinned] = [new Set(drawing.selected), new Set(drawing.pinned)];
    const closeness = sight.closeness();
    const view = sight.camera();
    const isHome = sight.isHome();
    layers.paint({
      camera: view,
      look,
      isZooming: timer !== 0,
      key: `${hovered ?? ''} ${isHome}`,
      ground: {
        territories,
        hueOf,
        paths: scene.relations,
        marks: { shown, standOut: outstanding, selected, pinned, hueOf, closeness },
      },
      names: {
        places: [...shown.values()],
        territories,
        nameOf,
        hueOf,
        selected,
        near: new Set([...outstanding.near].filter((id) => shown.has(id))),
        pinned,
        fades: outstanding.fades,
        hovered,
        isSmall: view.width < SMALL || isStrip(view.width, view.height),
        frame: isHome ? sight.frame() : null,
        radiusOf: (place) =>
          radiusAt(place, closeness, selected.has(place.id)) * Math.max(...KINDS[place.kind].stretch),
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

  function pointOf(id: string): Point | null {
    const place = drawing?.scene.byId.get(id);
    return place === undefined ? null : sight.pointOn(place);
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
    if (frame !== 0 || !layers.slide(sight.camera())) paint();
    else tellHere();
  });
  cy.on('zoom', settle);
  cy.on('pan', settle);
  bindGestures(cy, stage, {
    moved() {
      sight.moved();
      events.onMoved();
    },
    pressed(id, isAlso) {
      pressed = id;
      events.onSelect(id, isAlso);
    },
    pressedTwice(id) {
      const point = pointOf(id);
      if (point !== null) events.onOpen(id, point);
    },
    met(id) {
      hovered = id;
      light();
      paintSoon();
    },
  });
  const observer = new ResizeObserver(() => {
    cy.resize();
    if (!sight.isMoved()) sight.goHome(drawing, false);
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
      if (isFirst || isArrangedAnew) sight.goHome(next, !isFirst);
      update();
      const place = at === undefined ? undefined : next.scene.byId.get(at);
      if (isOther && place !== undefined && at !== pressed) sight.reveal(place, !isFirst);
      if (isOther) pressed = null;
    },
    restyle() {
      look = readLook(container);
      layers.forget();
      paintSoon();
    },
    zoomBy(factor) {
      sight.zoomBy(factor);
      events.onMoved();
    },
    fit: () => sight.goHome(drawing, true),
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
