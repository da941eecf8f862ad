import type { Core } from 'cytoscape';
import type { Box } from '../state/labels.ts';
import type { Window } from '../state/in-view.ts';
import type { Point } from '../state/territory.ts';
import { type Insets, type Size, stepIntoView, viewportOver } from './camera.ts';
import type { Drawing } from './drawing.ts';
import type { Camera } from './surface.ts';

const CLOSEST = 6;
/** Milliseconds that a movement takes. */
const MOVEMENT = 220;

/** Where a person looks on the map, and what moves that. */
export interface Sight {
  camera(): Camera;
  /** The zoom against that of the whole map. */
  closeness(): number;
  /** The part of the map that is looked at closer; null while that is all of it. */
  window(): Window | null;
  /** Whether nobody and nothing moved the map since it was shown whole. */
  isHome(): boolean;
  /** Whether a person moved it. */
  isMoved(): boolean;
  /** What can be seen, relative to the map's origin. */
  frame(): Box;
  /** Differs when something else is in sight, or in another size. */
  key(): string;
  /** Where a point of the map stands, in pixels from its corner. */
  pointOn(place: Point): Point;
  /** Says that a person moved the map. */
  moved(): void;
  zoomBy(factor: number): void;
  /** Shows the whole of a drawing. */
  goHome(drawing: Drawing | null, isSmooth: boolean): void;
  /** Brings a place into sight with the least movement that leaves room for its names. */
  reveal(place: Point, isSmooth: boolean): void;
}

/** `isStill` says whether no movement is wanted. */
export function createSight(cy: Core, insets: () => Insets, isStill: () => boolean): Sight {
  let home = 1;
  let isMoved = false;
  let isPanned = false;

  const size = (): Size => ({ width: cy.width(), height: cy.height() });
  const closeness = (): number => cy.zoom() / home;

  function camera(): Camera {
    const pan = cy.pan();
    return { zoom: cy.zoom(), panX: pan.x, panY: pan.y, ...size() };
  }

  function windowNow(): Window | null {
    if (!isMoved || closeness() < 1.1) return null;
    const { x1, y1, x2, y2 } = cy.extent();
    return { left: x1, top: y1, right: x2, bottom: y2 };
  }

  function pointOn({ x, y }: Point): Point {
    const { zoom, panX, panY } = camera();
    return { x: x * zoom + panX, y: y * zoom + panY };
  }

  return {
    camera,
    closeness,
    window: windowNow,
    isHome: () => !isMoved && !isPanned,
    isMoved: () => isMoved,
    frame() {
      const { panX, panY, width, height } = camera();
      const { top, bottom } = insets();
      return {
        left: 4 - panX,
        top: top - 24 - panY,
        right: width - 4 - panX,
        bottom: height - bottom - panY,
      };
    },
    key: () => JSON.stringify([windowNow(), cy.zoom(), cy.width(), cy.height(), home]),
    pointOn,
    moved() {
      isMoved = true;
    },
    zoomBy(factor) {
      isMoved = true;
      const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    goHome(drawing, isSmooth) {
      const rings = drawing?.territories.flatMap(({ rings: [outer = []] }) => outer) ?? [];
      const points: readonly Point[] = rings.length > 0 ? rings : (drawing?.scene.places ?? []);
      const target = viewportOver(points, size(), insets());
      if (target === null) return;
      home = target.zoom;
      cy.minZoom(home * 0.7);
      cy.maxZoom(home * CLOSEST);
      isMoved = false;
      isPanned = false;
      const viewport = { zoom: target.zoom, pan: { ...target.pan } };
      if (isSmooth && !isStill()) cy.animate(viewport, { duration: MOVEMENT }).forceRender();
      else cy.viewport(viewport);
    },
    reveal(place, isSmooth) {
      const by = stepIntoView(pointOn(place), size(), insets());
      if (Math.hypot(by.x, by.y) < 1) return;
      isPanned = true;
      if (isStill() || !isSmooth) cy.panBy(by);
      else cy.animate({ panBy: by }, { duration: MOVEMENT }).forceRender();
    },
  };
}
