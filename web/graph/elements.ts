import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';
import { KINDS } from '../kinds.ts';
import type { Place } from '../state/scene.ts';
import type { StandOut, StandingLine } from '../state/stand-out.ts';
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

interface NodeData {
  readonly id: string;
  readonly shape: string;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly rim: number;
  readonly ring: number;
}

function dataOf(place: Place, zoom: number, wish: ElementsWish): NodeData {
  const kind = KINDS[place.kind];
  const diameter = (2 * radiusAt(place, wish.closeness, wish.selected.includes(place.id))) / zoom;
  return {
    id: place.id,
    shape: kind.shape,
    width: diameter * kind.stretch[0],
    height: diameter * kind.stretch[1],
    color: colorOf(place, wish),
    rim: 1.4 / zoom,
    ring: 2 / zoom,
  };
}

function classesOf(id: string, { selected, standOut, pinned }: ElementsWish): string {
  const isHere = selected.includes(id);
  const isNear = standOut.near.has(id);
  const isPinned = pinned.has(id);
  return [
    isHere ? 'here' : '',
    isNear ? 'near' : '',
    isPinned ? 'pinned' : '',
    standOut.fades && !isHere && !isNear && !isPinned ? 'dim' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** Changes what differs, and nothing else: Cytoscape restyles whatever it is told of. */
function mend(node: NodeSingular, place: Place, wanted: NodeData, classes: string): void {
  const { width, color, rim } = node.data() as NodeData;
  if (width !== wanted.width || color !== wanted.color || rim !== wanted.rim) node.data(wanted);
  const { x, y } = node.position();
  if (x !== place.x || y !== place.y) node.position({ x: place.x, y: place.y });
  if (node.scratch(CLASSES) === classes) return;
  node.classes(classes);
  node.scratch(CLASSES, classes);
}

/** Where a node keeps the classes that it was given last. */
const CLASSES = '_cairnClasses';

/** Makes Cytoscape's elements equal to what is wished; what is there already stays. */
export function syncElements(cy: Core, wish: ElementsWish): void {
  const { shown, standOut } = wish;
  const lines = new Map(
    standOut.lines
      .filter(({ line }) => shown.has(line.from) && shown.has(line.to))
      .map((standing) => [`line:${standing.line.id}`, standing]),
  );
  const zoom = cy.zoom();
  cy.batch(() => {
    const known = new Set<string>();
    const gone = cy.elements().filter((element) => {
      const id = element.id();
      if (element.isEdge() ? lines.has(id) : shown.has(id)) known.add(id);
      return !known.has(id);
    });
    if (gone.nonempty()) gone.remove();
    cy.nodes().forEach((node) => {
      const place = shown.get(node.id());
      if (place !== undefined) mend(node, place, dataOf(place, zoom, wish), classesOf(place.id, wish));
    });
    cy.edges().forEach((edge) => {
      const line = lines.get(edge.id());
      if (line !== undefined) mendLine(edge, line.manner, zoom);
    });
    const fresh: ElementDefinition[] = [];
    for (const place of shown.values()) {
      if (known.has(place.id)) continue;
      const classes = classesOf(place.id, wish);
      fresh.push({
        group: 'nodes',
        data: { ...dataOf(place, zoom, wish) },
        position: { x: place.x, y: place.y },
        classes,
        scratch: { [CLASSES]: classes },
      });
    }
    for (const [id, { line, manner }] of lines) {
      if (known.has(id)) continue;
      fresh.push({
        group: 'edges',
        data: { id, source: line.from, target: line.to, width: lineWidth(manner, zoom) },
        classes: manner,
      });
    }
    if (fresh.length > 0) cy.add(fresh);
  });
}

type Manner = StandingLine['manner'];

const lineWidth = (manner: Manner, zoom: number): number => (manner === 'strong' ? 1.5 : 1) / zoom;

function mendLine(edge: EdgeSingular, manner: Manner, zoom: number): void {
  const width = lineWidth(manner, zoom);
  if (edge.data('width') !== width) edge.data('width', width);
  if (!edge.hasClass(manner)) edge.classes(manner);
}
