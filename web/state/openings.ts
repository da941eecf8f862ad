import { compareCodePoints } from '../../schema/order.ts';
import type { RelationCount } from '../client/shapes.ts';
import { headingOf } from '../words.ts';
import { OPEN_STEP, type Opened, type View, openCount } from './view.ts';

/** One line of the menu that opens relations around an entity. */
export interface Opening extends Omit<Opened, 'count'> {
  readonly heading: string;
  readonly total: number;
  readonly shown: number;
  /** How many the next press adds; 0 when all are there. */
  readonly next: number;
}

/** What can be opened around an entity, the types with most relations first. */
export function openingsOf(view: View, entity: string, counts: readonly RelationCount[]): readonly Opening[] {
  return counts
    .filter(({ total }) => total > 0)
    .map(({ type, direction, total }) => {
      const shown = Math.min(total, openCount(view, { entity, type, direction }));
      const next = Math.min(OPEN_STEP, total - shown);
      return { entity, type, direction, heading: headingOf(type, direction), total, shown, next };
    })
    .sort((a, b) => b.total - a.total || compareCodePoints(a.heading, b.heading));
}
