import type { Place, Scene } from '../state/scene.ts';
import type { Lit } from '../state/stand-out.ts';
import type { Point, Territory } from '../state/territory.ts';

/** What the map shows; the same object twice changes nothing. */
export interface Drawing {
  readonly scene: Scene;
  /** All that has a place, whether it is drawn or not. */
  readonly everything: Scene;
  readonly territories: readonly Territory[];
  readonly nameOf: ReadonlyMap<string, string>;
  readonly hueOf: ReadonlyMap<string, number>;
  /** The selection, the first one first. */
  readonly selected: readonly string[];
  readonly pinned: readonly string[];
  /** What alone stands out, such as a path; null while the selection does. */
  readonly lit: Lit | null;
  /** Says when places were given other points or other company: the whole is brought into sight anew. */
  readonly arrangement: string;
}

export interface MapEvents {
  /** A place was pressed; null for the ground. `isAlso` asks to add it to the selection. */
  onSelect(id: string | null, isAlso: boolean): void;
  /** A place was pressed twice; the point is in pixels from the map's corner. */
  onOpen(id: string, point: Point): void;
  /** A person moved the map: what was placed by its pixels is no longer beside its place. */
  onMoved(): void;
  /** What is drawn now, most important first. */
  onShown(places: readonly Place[]): void;
}

/** The element carries where the selection stands (`data-here="x,y"`, pixels from its corner). */
export interface MapController {
  draw(drawing: Drawing): void;
  /** Reads the colours again. */
  restyle(): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** Where a place stands, in pixels from the map's corner; null when it is not drawn. */
  pointOf(id: string): Point | null;
  /** The map as it is seen now, as a PNG twice as fine as the screen; null where nothing is drawn. */
  picture(): Promise<Blob | null>;
  close(): void;
}
