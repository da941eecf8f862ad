import cytoscape, { type Core } from 'cytoscape';
import { KINDS } from '../kinds.ts';
import type { Box } from '../state/labels.ts';
import {
  type Place,
  type Scene,
  type Window,
  capacityOf,
  neighborsOf,
  placesInView,
} from '../state/scene.ts';
import type { Point, Territory } from '../state/territory.ts';
import { type Insets, type Viewport, stepIntoView, viewportOver } from './camera.ts';
import { radiusAt, syncElements } from './elements.ts';
import { drawGround } from './ground.ts';
import { type Look, readLook, stylesheet } from './look.ts';
import { type Names, drawNames, forgetWidths, layNames } from './names.ts';
import { type Camera, createSurface } from './surface.ts';

/** What the map shows; the same object twice changes nothing. */
export interface Drawing {
  readonly scene: Scene;
  readonly territories: readonly Territory[];
  readonly nameOf: ReadonlyMap<string, string>;
  readonly hueOf: ReadonlyMap<string, number>;
  readonly at: string | null;
}

export interface MapEvents {
  /** A place was pressed; null for the ground. */
  onSelect(id: string | null): void;
  /** A place was pressed twice; the point is in pixels from the map's corner. */
  onOpen(id: string, point: Point): void;
  /** A person moved the map: what was placed by its pixels is no longer beside its place. */
  onMoved(): void;
  /** What is drawn now, most important first. */
  onShown(places: readonly Place[]): void;
}

/** The element carries where the selection stands (`data-here="x,y"`, pixels from its corner). */
export interface MapController {
  draw(drawing: Drawing): void;
  /** Reads the colours again. */
  restyle(): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** Where a place stands, in pixels from the map's corner; null when it is not drawn. */
  pointOf(id: string): Point | null;
  close(): void;
}

const CLOSEST = 6;
/** A map lower than this is on a phone. */
const SMALL = 480;

/** Cytoscape writes a style element unless one of this id is there; a strict content security policy forbids it. */
function keepStylesOut(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) !== null) return;
  const marker = document.createElement('meta');
  marker.id = id;
  document.head.append(marker);
}

/** Binds Cytoscape to the page: places and lit relations are its elements, ground and names are layers around it. */
export function createMap(container: HTMLElement, insets: () => Insets, events: MapEvents): MapController {
  const ground = createSurface(container, 'map-ground');
  const stage = document.createElement('div');
  stage.className = 'map-stage';
  container.append(stage);
  const names = createSurface(container, 'map-names');
  let look: Look = readLook(container);
  let drawing: Drawing | null = null;
  let hovered: string | null = null;
  let home = 1;
  /** Whether a person moved the map, or a selection did. */
  let isMoved = false;
  let isPanned = false;
  let laid: { readonly key: string; readonly names: Names } | null = null;
  let shown: ReadonlyMap<string, Place> = new Map();

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
    const { scene, at, hueOf } = drawing;
    const wanted = placesInView(scene, windowNow(), at, capacityOf(cy.width(), cy.height()));
    shown = new Map(wanted.map((place) => [place.id, place]));
    syncElements(cy, { scene, at, shown, hueOf, look, closeness: closeness() });
    laid = null;
    events.onShown(wanted);
    paint();
  }

  function paint(): void {
    if (drawing === null) return;
    const { scene, territories, hueOf, nameOf, at } = drawing;
    const view = camera();
    const near = neighborsOf(scene, at);
    drawGround(ground, view, look, {
      territories,
      hueOf,
      paths: scene.relations,
      shown,
      isQuiet: at !== null,
    });
    const isHome = !isMoved && !isPanned;
    const key = `${view.zoom.toFixed(4)} ${hovered ?? ''} ${isHome}`;
    if (laid?.key !== key) {
      laid = {
        key,
        names: layNames(names, view.zoom, {
          places: [...shown.values()],
          territories,
          nameOf,
          hueOf,
          at,
          near: new Set([...near].filter((id) => shown.has(id))),
          hovered,
          isSmall: view.width < SMALL,
          frame: isHome ? frameOf(view) : null,
          radiusOf: (place) =>
            radiusAt(place, closeness(), place.id === at) * Math.max(...KINDS[place.kind].stretch),
        }),
      };
    }
    drawNames(names, view, look, laid.names);
    const here = at === null ? null : pointOf(at);
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

  let timer = 0;
  function settle(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(update, 90);
  }

  cy.on('render', paint);
  cy.on('zoom', settle);
  cy.on('pan', settle);
  const moved = (): void => {
    isMoved = true;
    events.onMoved();
  };
  cy.on('scrollzoom pinchzoom dragpan', moved);
  cy.on('tap', (event) => events.onSelect(event.target === cy ? null : String(event.target.id())));
  cy.on('dbltap', 'node', (event) => {
    const id = String(event.target.id());
    const point = pointOf(id);
    if (point !== null) events.onOpen(id, point);
  });
  cy.on('mouseover', 'node', (event) => {
    hovered = String(event.target.id());
    stage.style.cursor = 'pointer';
    paint();
  });
  cy.on('mouseout', 'node', () => {
    hovered = null;
    stage.style.cursor = '';
    paint();
  });
  const observer = new ResizeObserver(() => {
    cy.resize();
    if (!isMoved) goHome(false);
    update();
  });
  observer.observe(container);
  void document.fonts.ready.then(() => {
    forgetWidths();
    laid = null;
    paint();
  });

  return {
    draw(next) {
      const isFirst = drawing === null;
      const isOther = drawing?.at !== next.at;
      drawing = next;
      if (isFirst) goHome(false);
      update();
      if (isOther && next.at !== null) reveal(next.at);
    },
    restyle() {
      look = readLook(container);
      cy.style(stylesheet(look));
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
    close() {
      window.clearTimeout(timer);
      observer.disconnect();
      cy.destroy();
      container.replaceChildren();
    },
  };
}
