import type { Core, ElementDefinition } from 'cytoscape';
import { KINDS } from '../kinds.ts';
import type { Place } from '../state/scene.ts';
import type { StandOut } from '../state/stand-out.ts';
import type { Look } from './look.ts';

/** Half the size of a place in pixels: grows slower than the map, so that a closer look frees room. */
export function radiusAt(place: Place, closeness: number, isHere: boolean): number {
  const grown = Math.min(1.7, Math.max(0.72, closeness ** 0.45));
  return (2.6 + 5.6 * place.weight) * grown * (isHere ? 1.25 : 1);
}

export interface ElementsWish {
  readonly standOut: StandOut;
  /** The selection, the first one first. */
  readonly selected: readonly string[];
  readonly pinned: ReadonlySet<string>;
  readonly shown: ReadonlyMap<string, Place>;
  readonly hueOf: ReadonlyMap<string, number>;
  readonly look: Look;
  /** The zoom against that of the whole map. */
  readonly closeness: number;
}

function colorOf(place: Place, { look, hueOf }: ElementsWish): string {
  if (place.kind === 'Problem') return look.ink;
  if (place.community === null) return look.second;
  return look.hues[hueOf.get(place.community) ?? 0] ?? look.second;
}

function elementOf(place: Place, zoom: number, wish: ElementsWish): ElementDefinition {
  const kind = KINDS[place.kind];
  const diameter = (2 * radiusAt(place, wish.closeness, wish.selected.includes(place.id))) / zoom;
  return {
    group: 'nodes',
    data: {
      id: place.id,
      shape: kind.shape,
      width: diameter * kind.stretch[0],
      height: diameter * kind.stretch[1],
      color: colorOf(place, wish),
      rim: 1.4 / zoom,
      ring: 2 / zoom,
    },
    position: { x: place.x, y: place.y },
  };
}

/** Makes Cytoscape's elements equal to what is wished; what is there already stays. */
export function syncElements(cy: Core, wish: ElementsWish): void {
  const { shown, selected, pinned, standOut } = wish;
  const lines = new Map(
    standOut.lines
      .filter(({ line }) => shown.has(line.from) && shown.has(line.to))
      .map(({ line, isStrong }) => [`line:${line.id}`, { line, isStrong }]),
  );
  const zoom = cy.zoom();
  cy.batch(() => {
    cy.edges().forEach((edge) => {
      if (!lines.has(edge.id())) edge.remove();
    });
    cy.nodes().forEach((node) => {
      if (!shown.has(node.id())) node.remove();
    });
    for (const place of shown.values()) {
      const element = elementOf(place, zoom, wish);
      const node = cy.getElementById(place.id);
      if (node.empty()) cy.add(element);
      else {
        node.data(element.data);
        node.position({ x: place.x, y: place.y });
      }
    }
    for (const [id, { line, isStrong }] of lines) {
      const width = (isStrong ? 1.5 : 1) / zoom;
      const edge = cy.getElementById(id);
      if (edge.empty()) cy.add({ group: 'edges', data: { id, source: line.from, target: line.to, width } });
      else edge.data('width', width);
      cy.getElementById(id).toggleClass('path', !isStrong);
    }
    cy.nodes().forEach((node) => {
      const id = node.id();
      const isHere = selected.includes(id);
      node.toggleClass('here', isHere);
      node.toggleClass('near', standOut.near.has(id));
      node.toggleClass('pinned', pinned.has(id));
      node.toggleClass('dim', standOut.fades && !isHere && !standOut.near.has(id) && !pinned.has(id));
    });
  });
}
