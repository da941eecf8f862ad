import type { EntityKind } from '../../schema/entity.ts';
import { compareCodePoints } from '../../schema/order.ts';
import type { RelationType } from '../../schema/relation.ts';
import type { Around, Details, Guest, MapRelation, OverviewMap } from '../client/shapes.ts';
import { freePlacesAround, middleOf } from './around.ts';
import { type GuestFacts, type Standing, standingOf } from './standing.ts';
import type { Point } from './territory.ts';
import type { Opened } from './canvas.ts';

/** An entity on the map, in map units. */
export interface Place extends Point {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  /** Null for what was added around another place. */
  readonly community: string | null;
  /** From 0 to 1: how large to draw it. */
  readonly weight: number;
  readonly degree: number;
  /** What filters look at; null for what is no work. */
  readonly standing: Standing | null;
}

export interface PathLine {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/** Everything that has a place, most important first, and all relations known between them. */
export interface Scene {
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
  readonly relations: readonly PathLine[];
  /** Ids of places that were added by opening or selecting. */
  readonly guests: ReadonlySet<string>;
  /** Ids of places around which something was opened. */
  readonly hosts: ReadonlySet<string>;
}

/** What else has to be on the map: what is pinned or selected beside others, or a path with its relations. */
export interface Extra {
  readonly entities: readonly Guest[];
  readonly relations: readonly PathLine[];
}

const NOTHING: Extra = { entities: [], relations: [] };

/** An answered opening. */
export interface OpenedAnswer {
  readonly opened: Opened;
  readonly around: Around;
}

interface Typed {
  readonly id: string;
  readonly type: RelationType;
}

const GUEST_WEIGHT = 0.22;
/** With the places at rest, about 600 are drawn at most. */
export const MOST_GUESTS = 420;

function guestOf(entity: GuestFacts, point: Point, degree: number): Place {
  const { id, kind, title } = entity;
  return {
    id,
    kind,
    title,
    x: point.x,
    y: point.y,
    community: null,
    weight: GUEST_WEIGHT,
    degree,
    standing: standingOf(entity),
  };
}

const resting = new WeakMap<OverviewMap, readonly Place[]>();

/** Places of the overview, most important first: the same objects for the same overview. */
function placesOf(map: OverviewMap): readonly Place[] {
  const known = resting.get(map);
  if (known !== undefined) return known;
  const places = map.places
    .map(({ entity, x, y, community, weight }) => ({
      id: entity.id,
      kind: entity.kind,
      title: entity.title,
      degree: entity.degree,
      x,
      y,
      community,
      weight,
      standing: null,
    }))
    .sort((a, b) => b.weight - a.weight || b.degree - a.degree || compareCodePoints(a.id, b.id));
  resting.set(map, places);
  return places;
}

/**
 * The map with what was opened around its places, and with the selected entity where the map has none for it: beside
 * the middle of what it is related to. Nothing that has a place is moved.
 */
export function buildScene(
  map: OverviewMap,
  core: readonly MapRelation[],
  openings: readonly OpenedAnswer[],
  selected: readonly Details[],
  extra: Extra = NOTHING,
): Scene {
  const places: Place[] = [...placesOf(map)];
  const byId = new Map(places.map((place) => [place.id, place]));
  const guests = new Set<string>();
  const hosts = new Set<string>();
  const relations = new Map<string, PathLine>(core.map((relation) => [relation.id, relation]));
  const add = (guest: Place): void => {
    places.push(guest);
    byId.set(guest.id, guest);
    guests.add(guest.id);
  };
  const join = ({ id, type }: Typed, from: string, to: string): void => {
    if (byId.has(from) && byId.has(to) && from !== to) relations.set(id, { id, type, from, to });
  };

  // An opening around an entity that is itself a guest needs that guest first.
  for (const entity of selected) {
    if (byId.has(entity.id)) continue;
    const known = entity.connected.edges.flatMap(({ other }) => byId.get(other.id) ?? []);
    const center = middleOf(known.slice(0, 6)) ?? middleOf(places) ?? { x: 0, y: 0 };
    const [point = center] = freePlacesAround(center, 1, places);
    add(guestOf(entity, point, entity.degree));
  }
  for (const entity of extra.entities) {
    if (byId.has(entity.id)) continue;
    const joined = extra.relations.flatMap(({ from, to }) =>
      from === entity.id ? (byId.get(to) ?? []) : to === entity.id ? (byId.get(from) ?? []) : [],
    );
    const center = middleOf(joined) ?? middleOf(places) ?? { x: 0, y: 0 };
    const [point = center] = freePlacesAround(center, 1, places);
    add(guestOf(entity, point, entity.degree));
  }
  for (const relation of extra.relations) join(relation, relation.from, relation.to);
  for (const { opened, around } of openings) {
    const center = byId.get(opened.entity);
    if (center === undefined) continue;
    hosts.add(opened.entity);
    // What is on the map already is only joined; the best of the others are added.
    const room = Math.min(opened.count, MOST_GUESTS - guests.size);
    const fresh = around.relations.edges
      .filter(({ other }) => !byId.has(other.id))
      .slice(0, Math.max(0, room));
    const points = freePlacesAround(center, fresh.length, places);
    fresh.forEach(({ other }, index) => {
      const point = points[index];
      if (point !== undefined && !byId.has(other.id)) add(guestOf(other, point, other.degree));
    });
    for (const { node, other } of around.relations.edges) join(node, opened.entity, other.id);
  }
  for (const entity of selected) {
    for (const { node, other } of entity.connected.edges) {
      if (node.from.id === entity.id) join(node, entity.id, other.id);
      else join(node, other.id, entity.id);
    }
  }
  return { places, byId, relations: [...relations.values()], guests, hosts };
}

/** Ids joined to `id` by any relation of the scene. */
export function neighborsOf(scene: Scene, id: string | null): ReadonlySet<string> {
  const found = new Set<string>();
  if (id === null) return found;
  for (const { from, to } of scene.relations) {
    if (from === id) found.add(to);
    else if (to === id) found.add(from);
  }
  return found;
}
