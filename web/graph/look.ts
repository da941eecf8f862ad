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
