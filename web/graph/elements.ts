import type { Core, ElementDefinition } from 'cytoscape';
import { KINDS } from '../kinds.ts';
import { type PathLine, type Place, type Scene, neighborsOf } from '../state/scene.ts';
import type { Look } from './look.ts';

/** Half the size of a place in pixels: grows slower than the map, so that a closer look frees room. */
export function radiusAt(place: Place, closeness: number, isHere: boolean): number {
  const grown = Math.min(1.7, Math.max(0.72, closeness ** 0.45));
  return (2.6 + 5.6 * place.weight) * grown * (isHere ? 1.25 : 1);
}

export interface ElementsWish {
  readonly scene: Scene;
  readonly at: string | null;
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
  const diameter = (2 * radiusAt(place, wish.closeness, place.id === wish.at)) / zoom;
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

/** The relations that are lit: those of the selection and of what was opened. */
function litLines({ scene, at, shown }: ElementsWish): ReadonlyMap<string, PathLine> {
  const { guests } = scene;
  const lit = scene.relations.filter(
    ({ from, to }) =>
      shown.has(from) && shown.has(to) && (from === at || to === at || guests.has(from) || guests.has(to)),
  );
  return new Map(lit.map((line) => [`line:${line.id}`, line]));
}

/** Makes Cytoscape's elements equal to what is wished; what is there already stays. */
export function syncElements(cy: Core, wish: ElementsWish): void {
  const { scene, at, shown } = wish;
  const near = neighborsOf(scene, at);
  const lines = litLines(wish);
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
    for (const [id, { from, to }] of lines) {
      const isPath = from !== at && to !== at;
      const width = (isPath ? 1 : 1.5) / zoom;
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
}
