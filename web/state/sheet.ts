/** Where the pane stands on a phone: a strip, half the screen, nearly all of it. */
export const STOPS = ['low', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Pixels a finger must move for the next stop; three times that goes two stops. */
const ONE_STOP = 40;

/** The stop after a drag of `distance` pixels, upwards positive. */
export function settleSheet(stop: Stop, distance: number): Stop {
  const steps = Math.trunc(distance / ONE_STOP);
  const move = Math.sign(steps) * (Math.abs(steps) >= 6 ? 2 : Math.abs(steps) >= 1 ? 1 : 0);
  const index = Math.min(STOPS.length - 1, Math.max(0, STOPS.indexOf(stop) + move));
  return STOPS[index] ?? stop;
}

/** The stop after a press on the handle: up until it is full, then half. */
export function pressSheet(stop: Stop): Stop {
  return stop === 'full' ? 'half' : settleSheet(stop, ONE_STOP);
}
