import { compareCodePoints } from '../../schema/order.ts';
import type { RelationType } from '../../schema/relation.ts';
import type { RelationCount } from '../client/shapes.ts';
import { type Direction, headingOf } from '../words.ts';
import type { OpenedAnswer, Scene } from './scene.ts';
import { type Canvas, OPEN_STEP, type Opened, openCount } from './canvas.ts';

/** One line of the menu that opens relations around an entity. */
export interface Opening extends Omit<Opened, 'count'> {
  readonly heading: string;
  readonly total: number;
  readonly shown: number;
  /** How many the next press adds; 0 when all are there. */
  readonly next: number;
}

/** How many ends of an opened kind of relation stand on the map; null while the answer is not there. */
function shownOf(
  scene: Scene | null,
  answers: readonly OpenedAnswer[],
  what: Omit<Opened, 'count'>,
): number | null {
  const answer = answers.find(
    ({ opened }) =>
      opened.entity === what.entity && opened.type === what.type && opened.direction === what.direction,
  );
  if (answer === undefined || scene === null) return null;
  return answer.around.relations.edges.filter(({ other }) => scene.byId.has(other.id)).length;
}

/** RELATED says the same from both ends; two lines of a menu must differ. */
function wordsOf(type: RelationType, direction: Direction): string {
  const words = headingOf(type, direction);
  return type === 'RELATED' && direction === 'in' ? `Also ${words.toLowerCase()}` : words;
}

/** What can be opened around an entity, the types with most relations first. */
export function openingsOf(
  canvas: Canvas,
  entity: string,
  counts: readonly RelationCount[],
  scene: Scene | null,
  answers: readonly OpenedAnswer[],
): readonly Opening[] {
  return counts
    .filter(({ total }) => total > 0)
    .map(({ type, direction, total }) => {
      const asked = openCount(canvas, { entity, type, direction });
      const shown =
        asked === 0 ? 0 : Math.min(total, shownOf(scene, answers, { entity, type, direction }) ?? asked);
      const next = Math.min(OPEN_STEP, total - shown);
      return { entity, type, direction, heading: wordsOf(type, direction), total, shown, next };
    })
    .sort((a, b) => b.total - a.total || compareCodePoints(a.heading, b.heading));
}
