import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { KINDS } from '../kinds.ts';
import { type Place, type Scene, type Window, neighborsOf, placesInView } from '../state/scene.ts';
import type { Point, Territory } from '../state/territory.ts';
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
  /** What is drawn now, most important first. */
  onShown(places: readonly Place[]): void;
}

/** Pixels at the edges that other things cover. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
}

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
const SIDE = 30;

/** Half the size of a place in pixels: grows slower than the map, so that a closer look frees room. */
function radiusAt(place: Place, closeness: number, isHere: boolean): number {
  const grown = Math.min(1.7, Math.max(0.8, closeness ** 0.45));
  return (2.6 + 5.6 * place.weight) * grown * (isHere ? 1.25 : 1);
}

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
  let isMoved = false;
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

  function elementOf(place: Place): ElementDefinition {
    const kind = KINDS[place.kind];
    const color =
      place.kind === 'Problem'
        ? look.ink
        : place.community === null
          ? look.second
          : (look.hues[drawing?.hueOf.get(place.community) ?? 0] ?? look.second);
    const diameter = (2 * radiusAt(place, closeness(), place.id === drawing?.at)) / cy.zoom();
    return {
      group: 'nodes',
      data: {
        id: place.id,
        shape: kind.shape,
        width: diameter * kind.stretch[0],
        height: diameter * kind.stretch[1],
        color,
        rim: 1.4 / cy.zoom(),
        ring: 2 / cy.zoom(),
      },
      position: { x: place.x, y: place.y },
    };
  }

  /** Makes Cytoscape's elements equal to what the drawing and the window ask for. */
  function update(): void {
    if (drawing === null) return;
    const { scene, at } = drawing;
    const wanted = placesInView(scene, windowNow(), at);
    shown = new Map(wanted.map((place) => [place.id, place]));
    const near = neighborsOf(scene, at);
    const lit = scene.relations.filter(
      ({ from, to }) =>
        shown.has(from) &&
        shown.has(to) &&
        (from === at || to === at || scene.guests.has(from) || scene.guests.has(to)),
    );
    const lines = new Map(lit.map((line) => [`line:${line.id}`, line]));
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        if (!lines.has(edge.id())) edge.remove();
      });
      cy.nodes().forEach((node) => {
        if (!shown.has(node.id())) node.remove();
      });
      for (const place of wanted) {
        const element = elementOf(place);
        const node = cy.getElementById(place.id);
        if (node.empty()) cy.add(element);
        else {
          node.data(element.data);
          node.position({ x: place.x, y: place.y });
        }
      }
      for (const [id, { from, to }] of lines) {
        const isPath = from !== at && to !== at;
        const width = (isPath ? 1 : 1.5) / cy.zoom();
        const edge = cy.getElementById(id);
        if (edge.empty()) cy.add({ group: 'edges', data: { id, source: from, target: to, width } });
        else edge.data('width', width);
        cy.getElementById(id).toggleClass('path', isPath);
      }
      cy.nodes().forEach((node) => {
        const id = node.id();
        node.toggleClass('here', id === at);
        node.toggleClass('near', near.has(id));
        node.toggleClass('dim', at !== null && id !== at && !near.has(id));
      });
    });
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
    const key = `${view.zoom.toFixed(4)} ${hovered ?? ''}`;
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
          radiusOf: (place) =>
            radiusAt(place, closeness(), place.id === at) * Math.max(...KINDS[place.kind].stretch),
        }),
      };
    }
    drawNames(names, view, look, laid.names);
  }

  /** The camera that shows the whole map between the insets. */
  function homeCamera(): { zoom: number; pan: Point } | null {
    const places = drawing?.scene.places.filter(({ community }) => community !== null) ?? [];
    const rings = drawing?.territories.flatMap(({ rings: [outer = []] }) => outer) ?? [];
    const points: readonly Point[] = rings.length > 0 ? rings : places;
    if (points.length === 0 || cy.width() === 0) return null;
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const { top: above, bottom: below } = insets();
    const [width, height] = [cy.width() - 2 * SIDE, cy.height() - above - below];
    const zoom = Math.max(0.05, Math.min(CLOSEST, width / (right - left), height / (bottom - top)));
    return {
      zoom,
      pan: {
        x: cy.width() / 2 - ((left + right) / 2) * zoom,
        y: above + height / 2 - ((top + bottom) / 2) * zoom,
      },
    };
  }

  function goHome(isSmooth: boolean): void {
    const target = homeCamera();
    if (target === null) return;
    home = target.zoom;
    cy.minZoom(home * 0.7);
    cy.maxZoom(home * CLOSEST);
    isMoved = false;
    if (isSmooth && !look.isStill)
      cy.animate({ zoom: target.zoom, pan: { ...target.pan } }, { duration: 220 });
    else cy.viewport({ zoom: target.zoom, pan: { ...target.pan } });
  }

  /** Brings a place into sight with the least movement that leaves room for its names. */
  function reveal(id: string): void {
    const point = pointOf(id);
    if (point === null) return;
    const { top, bottom } = insets();
    const margin = 70;
    const limit = (value: number, low: number, high: number): number =>
      low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
    const x = limit(point.x, margin, cy.width() - margin);
    const y = limit(point.y, top + 24, cy.height() - bottom - 36);
    const by = { x: x - point.x, y: y - point.y };
    if (Math.hypot(by.x, by.y) < 1) return;
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
  cy.on('scrollzoom pinchzoom dragpan', () => {
    isMoved = true;
  });
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
      isMoved = true;
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
