import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { KINDS, type PlaceShape } from '../kinds.ts';
import type { Place } from '../state/scene.ts';
import { radiusAt } from './marks.ts';

export interface ElementsWish {
  readonly selected: ReadonlySet<string>;
  readonly shown: ReadonlyMap<string, Place>;
  /** The zoom against that of the whole map. */
  readonly closeness: number;
}

interface NodeData {
  readonly id: string;
  readonly shape: PlaceShape;
  readonly width: number;
  readonly height: number;
}

function dataOf(place: Place, zoom: number, { closeness, selected }: ElementsWish): NodeData {
  const { shape, stretch } = KINDS[place.kind];
  const diameter = (2 * radiusAt(place, closeness, selected.has(place.id))) / zoom;
  return { id: place.id, shape, width: diameter * stretch[0], height: diameter * stretch[1] };
}

/** Changes what differs, and nothing else: Cytoscape restyles whatever it is told of. */
function mend(node: NodeSingular, place: Place, wanted: NodeData): void {
  if ((node.data() as NodeData).width !== wanted.width) node.data(wanted);
  const { x, y } = node.position();
  if (x !== place.x || y !== place.y) node.position({ x: place.x, y: place.y });
}

/**
 * Makes Cytoscape's elements equal to what is wished; what is there already stays. They are places only, with where
 * they stand and how large they are: Cytoscape tells which one is pointed at, `marks.ts` draws them.
 */
export function syncElements(cy: Core, wish: ElementsWish): void {
  const { shown } = wish;
  const zoom = cy.zoom();
  cy.batch(() => {
    const known = new Set<string>();
    const gone = cy.nodes().filter((node) => {
      const place = shown.get(node.id());
      if (place === undefined) return true;
      known.add(place.id);
      mend(node, place, dataOf(place, zoom, wish));
      return false;
    });
    if (gone.nonempty()) gone.remove();
    const fresh: ElementDefinition[] = [...shown.values()]
      .filter(({ id }) => !known.has(id))
      .map((place) => ({
        group: 'nodes',
        data: { ...dataOf(place, zoom, wish) },
        position: { x: place.x, y: place.y },
      }));
    if (fresh.length > 0) cy.add(fresh);
  });
}
