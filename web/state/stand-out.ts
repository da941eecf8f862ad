import { type PathLine, type Scene, neighborsOf } from './scene.ts';

/** Places and relations that are shown to a person as one thing, such as a way from one place to another. */
export interface Lit {
  readonly places: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** A relation drawn as a line: strong where it belongs to the selection or to what is lit, faint in a crowd. */
export interface StandingLine {
  readonly line: PathLine;
  readonly manner: 'strong' | 'plain' | 'faint';
}

/** With more added places than this their lines would hide the map. */
const CROWD = 60;

/** What stands out from the quiet map. */
export interface StandOut {
  /** Places with their names: joined to what is selected or pointed at, or part of what is lit. */
  readonly near: ReadonlySet<string>;
  /** Relations that are drawn as lines. */
  readonly lines: readonly StandingLine[];
  /** Whether everything else steps back. */
  readonly fades: boolean;
}

export interface StandOutWish {
  readonly scene: Scene;
  readonly selected: readonly string[];
  readonly lit: Lit | null;
  /** The place under the pointer. */
  readonly hovered: string | null;
}

/** Decides what stands out: what is lit, else the surroundings of the selection; what is pointed at always too. */
export function standOut({ scene, selected, lit, hovered }: StandOutWish): StandOut {
  const near = new Set<string>(lit?.places ?? []);
  const chosen = lit === null ? new Set(selected) : new Set<string>();
  for (const id of chosen) for (const other of neighborsOf(scene, id)) near.add(other);
  for (const id of neighborsOf(scene, hovered)) near.add(id);
  const lines = scene.relations.flatMap((line): readonly StandingLine[] => {
    const { id, from, to } = line;
    const isStrong = lit?.relations.has(id) === true || chosen.has(from) || chosen.has(to);
    if (isStrong) return [{ line, manner: 'strong' }];
    if (from === hovered || to === hovered) return [{ line, manner: 'plain' }];
    if (lit !== null || (!scene.guests.has(from) && !scene.guests.has(to))) return [];
    return [{ line, manner: scene.guests.size > CROWD ? 'faint' : 'plain' }];
  });
  return { near, lines, fades: lit !== null || selected.length > 0 };
}
