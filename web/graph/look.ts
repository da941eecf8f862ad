import type { StylesheetJson } from 'cytoscape';

/** The colours of the page as the canvases need them. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly second: string;
  readonly line: string;
  readonly here: string;
  readonly hues: readonly string[];
  /** How much of a community's colour fills its territory, 0 to 1. */
  readonly fill: number;
  readonly isStill: boolean;
}

/** Reads the tokens of the page, which are the only place where colours are written down. */
export function readLook(element: Element): Look {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper'),
    ink: token('ink'),
    second: token('second'),
    line: token('line'),
    here: token('here'),
    hues: Array.from({ length: 8 }, (_, index) => token(`hue-${index + 1}`)),
    fill: Number.parseFloat(token('territory-fill')) || 0.07,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** Places and lit relations; sizes come with each place, in map units. */
export function stylesheet(look: Look): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(color)',
        'border-width': 'data(rim)',
        'border-color': look.paper,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.dim', style: { opacity: 0.33 } },
    {
      selector: 'node.here',
      style: {
        'background-color': look.here,
        'border-color': look.paper,
        'outline-width': 'data(ring)' as unknown as number,
        'outline-color': look.here,
        'outline-offset': 'data(rim)' as unknown as number,
        'z-index': 10,
      },
    },
    { selector: 'node.pinned', style: { 'border-color': look.ink } },
    { selector: 'node.near', style: { 'z-index': 5 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': look.here,
        opacity: 0.75,
        'curve-style': 'straight',
        events: 'no',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.plain',
      style: { 'line-color': look.second, opacity: 0.45, 'line-style': 'solid' },
    },
    { selector: 'edge.faint', style: { 'line-color': look.second, opacity: 0.1 } },
  ];
}
