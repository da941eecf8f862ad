import type { PathAnswer, Way } from '../client/page-shapes.ts';
import type { Extra } from './scene.ts';
import type { Lit } from './stand-out.ts';

/** What the map needs for some ways: their entities and relations, each once. */
export function extraOf(ways: readonly Way[]): Extra {
  const entities = new Map(ways.flatMap((way) => way.entities.map((entity) => [entity.id, entity])));
  const relations = new Map(ways.flatMap((way) => way.relations.map((hop) => [hop.id, hop])));
  return {
    entities: [...entities.values()],
    relations: [...relations.values()].map(({ id, type, from, to }) => ({
      id,
      type,
      from: from.id,
      to: to.id,
    })),
  };
}

/** What stands out: one way, or all of them where none is chosen. */
export function litOf({ paths }: PathAnswer, chosen: number | null): Lit {
  const ways = chosen === null ? paths : paths.slice(chosen, chosen + 1);
  return {
    places: new Set(ways.flatMap((way) => way.entities.map(({ id }) => id))),
    relations: new Set(ways.flatMap((way) => way.relations.map(({ id }) => id))),
  };
}

/** The chosen way of an address's `n` (from 1); null for all of them. */
export function chosenOf(text: string | undefined, count: number): number | null {
  const n = Number.parseInt(text ?? '', 10);
  return Number.isInteger(n) && n >= 1 && n <= count ? n - 1 : null;
}
