import type { RelationType } from '../../schema/index.ts';

/** Other ends that lists, facets and search text need, as `ABOUT concept/drift`; kept with the entity. */
export type Near = Set<string>;

/** Types whose target is near its source. */
export const NEAR_OUTGOING: readonly RelationType[] = ['BY', 'ABOUT', 'SOLVES', 'APPLIES', 'EXPLAINS'];
/** The type whose source is near its target. */
export const NEAR_INCOMING: RelationType = 'LISTS';

export function nearName(type: RelationType, entity: string): string {
  return `${type} ${entity}`;
}

export interface NearIds {
  readonly lists: readonly string[];
  readonly organizations: readonly string[];
  /** Each once, though several types of relation lead there. */
  readonly topics: readonly string[];
}

export function splitNear(near: Iterable<string>): NearIds {
  const lists: string[] = [];
  const organizations: string[] = [];
  const topics = new Set<string>();
  for (const name of near) {
    const space = name.indexOf(' ');
    const type = name.slice(0, space);
    const id = name.slice(space + 1);
    if (type === NEAR_INCOMING) lists.push(id);
    else if (type === 'BY') organizations.push(id);
    else topics.add(id);
  }
  return { lists, organizations, topics: [...topics] };
}
