import type { EntityKind } from '../schema/entity.ts';

/** Shapes that the map draws and Cytoscape knows by name. */
export type PlaceShape = 'ellipse' | 'diamond' | 'hexagon' | 'round-rectangle' | 'rectangle' | 'pentagon';

/** How a kind is told apart, everywhere: canvas, lists, table, suggestions. */
export interface KindLook {
  readonly one: string;
  readonly many: string;
  readonly shape: PlaceShape;
  /** Width and height of the shape on the map, as factors of the size of its place. */
  readonly stretch: readonly [width: number, height: number];
  /** The same shape as an SVG path in a box of 16 by 16. */
  readonly path: string;
}

const DISC = 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11z';

export const KINDS: Readonly<Record<EntityKind, KindLook>> = {
  Problem: {
    one: 'Problem',
    many: 'Problems',
    shape: 'diamond',
    stretch: [1.3, 1.3],
    path: 'M8 1l7 7-7 7-7-7z',
  },
  Concept: { one: 'Concept', many: 'Concepts', shape: 'ellipse', stretch: [1, 1], path: DISC },
  Pattern: {
    one: 'Pattern',
    many: 'Patterns',
    shape: 'hexagon',
    stretch: [1.22, 1.1],
    path: 'M4.6 2.1h6.8L14.8 8l-3.4 5.9H4.6L1.2 8z',
  },
  CaseStudy: {
    one: 'Case study',
    many: 'Case studies',
    shape: 'round-rectangle',
    stretch: [1.5, 0.9],
    path: 'M4 4.5h8a2.5 2.5 0 0 1 2.5 2.5v2a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 9V7A2.5 2.5 0 0 1 4 4.5z',
  },
  Resource: {
    one: 'Resource',
    many: 'Resources',
    shape: 'ellipse',
    stretch: [0.7, 0.7],
    path: 'M8 5a3 3 0 1 1 0 6 3 3 0 1 1 0-6z',
  },
  Organization: {
    one: 'Organization',
    many: 'Organizations',
    shape: 'rectangle',
    stretch: [0.9, 0.9],
    path: 'M3 3h10v10H3z',
  },
  Source: {
    one: 'Source',
    many: 'Sources',
    shape: 'rectangle',
    stretch: [1.1, 0.9],
    path: 'M2.5 3h11v2.4h-11zM2.5 6.8h11v2.4h-11zM2.5 10.6h11V13h-11z',
  },
  Step: {
    one: 'Step',
    many: 'Steps',
    shape: 'ellipse',
    stretch: [1.1, 1.1],
    path: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13zM8 3.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 1 0 0-9.2zM8 6a2 2 0 1 1 0 4 2 2 0 1 1 0-4z',
  },
  Question: {
    one: 'Question',
    many: 'Questions',
    shape: 'pentagon',
    stretch: [1, 1],
    path: 'M8 1.6l6.6 4.8-2.5 7.8H3.9L1.4 6.4z',
  },
};

/** The kinds in the order in which lists of mixed kinds show them. */
export const KIND_ORDER: readonly EntityKind[] = [
  'Problem',
  'Concept',
  'Pattern',
  'CaseStudy',
  'Resource',
  'Organization',
  'Question',
  'Step',
  'Source',
];
