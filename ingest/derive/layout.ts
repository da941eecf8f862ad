import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Relation } from '../../schema/index.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Radians between neighbours on a sunflower spiral: points fill a disc evenly and never repeat a direction. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Half the distance between neighbouring places, in map units. */
const PLACE_RADIUS = 17;
/** Room between the outlines of communities, in map units. */
const GAP = 26;
/** A map is wider than high, as screens are: pulled together this much harder from above and below. */
const WIDE = 1.7;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  x: number;
  y: number;
}

type Link = SimulationLinkDatum<Body> & { readonly weight: number };

/** Radius of the disc that a community of `size` places fills. */
function communityRadius(size: number): number {
  return PLACE_RADIUS * 1.16 * Math.sqrt(Math.max(size, 4)) + 16;
}

function spiral(index: number): Point {
  const radius = PLACE_RADIUS * 1.1 * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}

/** Centres of communities: those with many relations between them lie side by side, none overlap. */
function placeCommunities(
  sizes: ReadonlyMap<string, number>,
  links: readonly Link[],
): ReadonlyMap<string, Point> {
  const bodies: Body[] = [...sizes].map(([id, size], index) => {
    const angle = (2 * Math.PI * index) / sizes.size - Math.PI / 2;
    return {
      id,
      radius: communityRadius(size) + GAP / 2,
      x: 420 * Math.cos(angle),
      y: 300 * Math.sin(angle),
    };
  });
  const heaviest = Math.max(1, ...links.map((link) => link.weight));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Link>([...links])
        .id((body) => body.id)
        .distance(0)
        .strength((link) => (0.25 * link.weight) / heaviest),
    )
    .force('x', forceX<Body>(0).strength(0.05))
    .force('y', forceY<Body>(0).strength(0.05 * WIDE))
    .force(
      'apart',
      forceCollide<Body>((body) => body.radius)
        .strength(1)
        .iterations(12),
    )
    .stop()
    .tick(400);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

/** Places inside one community: joined ones near each other, the most important near the middle, none on another. */
function placeMembers(members: readonly string[], links: readonly Link[]): ReadonlyMap<string, Point> {
  const bodies: Body[] = members.map((id, index) => ({ id, radius: PLACE_RADIUS, ...spiral(index) }));
  const rim = communityRadius(members.length) - 12;
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Link>([...links])
        .id((body) => body.id)
        .distance(PLACE_RADIUS * 2.2)
        .strength(0.12),
    )
    .force('spread', forceManyBody<Body>().strength(-14).distanceMax(120))
    .force('x', forceX<Body>(0).strength(0.09))
    .force('y', forceY<Body>(0).strength(0.09))
    .force('apart', forceCollide<Body>(PLACE_RADIUS).strength(0.9).iterations(4))
    .stop()
    .tick(220);
  const reach = Math.max(1, ...bodies.map((body) => Math.hypot(body.x, body.y)));
  const scale = Math.min(1, rim / reach);
  return new Map(bodies.map(({ id, x, y }) => [id, { x: x * scale, y: y * scale }]));
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Positions for the overview map, in map units, deterministic (d3-force draws its jiggle from a fixed sequence).
 * @param members ids of each community, most important first
 */
export function layOut(
  members: ReadonlyMap<string, readonly string[]>,
  relations: readonly Relation[],
): ReadonlyMap<string, Point> {
  const community = new Map([...members].flatMap(([id, ids]) => ids.map((member) => [member, id] as const)));
  const between = new Map<string, { source: string; target: string; weight: number }>();
  const inside = new Map<string, Link[]>();
  for (const { from, to } of relations) {
    const [a, b] = [community.get(from), community.get(to)];
    if (a === undefined || b === undefined || from === to) continue;
    if (a === b) {
      const links = inside.get(a) ?? [];
      links.push({ source: from, target: to, weight: 1 });
      inside.set(a, links);
    } else {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const link = between.get(key) ?? { source: a, target: b, weight: 0 };
      link.weight += 1;
      between.set(key, link);
    }
  }
  const sizes = new Map([...members].map(([id, ids]) => [id, ids.length]));
  const centers = placeCommunities(sizes, [...between.values()]);
  const positions = new Map<string, Point>();
  for (const [id, ids] of members) {
    const center = centers.get(id) ?? { x: 0, y: 0 };
    for (const [member, point] of placeMembers(ids, inside.get(id) ?? [])) {
      positions.set(member, { x: round(center.x + point.x), y: round(center.y + point.y) });
    }
  }
  return positions;
}
