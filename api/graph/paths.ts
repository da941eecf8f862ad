import { compareCodePoints } from '../../schema/index.ts';
import type { GraphReader, RelationRecord } from '../../store/port.ts';
import type { HopOptions } from './hops.ts';
import { dropHubsBetween, openLayer, sideFrom } from './side.ts';
import type { Side } from './side.ts';

export interface PathQuery extends Omit<HopOptions, 'ends'> {
  readonly from: string;
  readonly to: string;
  /** Most relations on a path. */
  readonly maxLength: number;
  /** Most paths answered. */
  readonly limit: number;
}

export interface FoundPath {
  /** One more than relations; from the start to the end. */
  readonly entities: readonly string[];
  readonly relations: readonly RelationRecord[];
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** Hubs that ways from both ends lead to, by id. */
  readonly hubsLeftOut: readonly string[];
  /** False when the search ended because it had grown too large. */
  readonly isComplete: boolean;
}

/** Most entities whose relations are read, and most steps tried while putting paths together. */
const OPENED_LIMIT = 4_000;
const STEP_LIMIT = 200_000;
const HUBS_NAMED = 20;

type Steps = ReadonlyMap<string, readonly { readonly to: string; readonly relation: RelationRecord }[]>;

/** For each position on a path of this length, the steps that can still reach the end, by id of the next. */
function stepsAt(forward: Side, backward: Side, length: number): readonly Steps[] {
  const open = forward.depth;
  const layers: Map<string, { to: string; relation: RelationRecord }[]>[] = [];
  const add = (at: number, from: string, to: string, relation: RelationRecord): void => {
    const layer = (layers[at] ??= new Map());
    const steps = layer.get(from);
    if (steps) steps.push({ to, relation });
    else layer.set(from, [{ to, relation }]);
  };
  const within = (distance: number | undefined, most: number): boolean =>
    distance !== undefined && distance <= most;
  for (let at = length - 1; at >= 0; at -= 1) {
    if (at >= open) {
      for (const [to, hops] of backward.hops) {
        if (!within(backward.distance.get(to), length - at - 1)) continue;
        for (const hop of hops) {
          const isOpen = backward.distance.has(hop.to) || forward.distance.get(hop.to) === 0;
          if (isOpen) add(at, hop.to, to, hop.relation);
        }
      }
    } else {
      const next = layers[at + 1];
      const canGoOn = (id: string): boolean =>
        at + 1 === length ? backward.distance.get(id) === 0 : (next?.has(id) ?? false);
      for (const [from, hops] of forward.hops) {
        if (!within(forward.distance.get(from), at)) continue;
        for (const hop of hops) {
          const isOpen = forward.distance.has(hop.to) || backward.distance.get(hop.to) === 0;
          if (isOpen && canGoOn(hop.to)) add(at, from, hop.to, hop.relation);
        }
      }
    }
    for (const steps of layers[at]?.values() ?? []) steps.sort((a, b) => compareCodePoints(a.to, b.to));
    layers[at] ??= new Map();
  }
  return layers;
}

interface Budget {
  steps: number;
}

/** Paths of one length in the order of their ids; at most `limit`. */
function pathsOfLength(
  forward: Side,
  backward: Side,
  { from, to, limit }: PathQuery,
  length: number,
  budget: Budget,
): readonly FoundPath[] {
  const steps = stepsAt(forward, backward, length);
  const found: FoundPath[] = [];
  const entities = [from];
  const relations: RelationRecord[] = [];
  const walk = (): void => {
    const at = relations.length;
    const here = entities[at] ?? '';
    for (const { to: next, relation } of steps[at]?.get(here) ?? []) {
      budget.steps -= 1;
      if (found.length >= limit || budget.steps < 0) return;
      if (entities.includes(next) || (next === to) !== (at + 1 === length)) continue;
      entities.push(next);
      relations.push(relation);
      if (at + 1 === length) found.push({ entities: [...entities], relations: [...relations] });
      else walk();
      entities.pop();
      relations.pop();
    }
  };
  walk();
  return found;
}

/**
 * Simple paths between two entities by length, then by ids, whatever the direction of relations: both ends are
 * opened layer by layer, the smaller first, and paths are put together where they meet. Recursion is as deep as a
 * path is long.
 */
export async function findPaths(reader: GraphReader, query: PathQuery): Promise<FoundPaths> {
  const options: HopOptions = { types: query.types, hubs: query.hubs, ends: [query.from, query.to] };
  const forward = sideFrom(query.from);
  const backward = sideFrom(query.to);
  const budget: Budget = { steps: STEP_LIMIT };
  const paths: FoundPath[] = [];
  let opened = 0;
  let isComplete = true;
  for (let length = 1; length <= query.maxLength && query.from !== query.to; length += 1) {
    const side = forward.frontier.length <= backward.frontier.length ? forward : backward;
    if (opened + side.frontier.length > OPENED_LIMIT) {
      isComplete = false;
      break;
    }
    opened += await openLayer(reader, side, options);
    await dropHubsBetween(reader, forward, backward, options);
    const limit = query.limit - paths.length;
    paths.push(...pathsOfLength(forward, backward, { ...query, limit }, length, budget));
    if (budget.steps < 0) isComplete = false;
    if (paths.length >= query.limit || budget.steps < 0) break;
  }
  const reached = new Set([...backward.distance.keys(), ...backward.hubs]);
  const hubsLeftOut = [...forward.hubs].filter((id) => reached.has(id)).sort(compareCodePoints);
  return { paths, hubsLeftOut: hubsLeftOut.slice(0, HUBS_NAMED), isComplete };
}
