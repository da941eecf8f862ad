import { CairnError } from '../schema/index.ts';
import type { EntityRecord, GraphReader } from '../store/port.ts';

/** What ids of entities with a name begin with, in the order in which a bare name is tried. */
const NAMED = ['concept', 'problem', 'pattern', 'org', 'step', 'question'] as const;
const TOPICS: readonly string[] = ['concept', 'problem', 'pattern'];
/** Names tried when no id fits. */
const SUGGESTED = 5;

type Reader = Pick<GraphReader, 'entities' | 'suggest'>;

async function named(
  reader: Reader,
  name: string,
  kinds: readonly string[],
  word: string,
): Promise<EntityRecord> {
  const ids = name.includes('/') ? [name] : kinds.map((kind) => `${kind}/${name}`);
  const byId = (await reader.entities(ids)).find((entity) => entity !== null);
  if (byId) return byId;
  const folded = name.toLowerCase();
  const suggested = await reader.suggest(folded, SUGGESTED);
  const near = suggested.filter(({ id }) => kinds.some((kind) => id.startsWith(`${kind}/`)));
  const found = near.find(({ title, aliases }) =>
    [title, ...aliases].some((each) => each.toLowerCase() === folded),
  );
  if (found) return found;
  const hint = near[0] ? `did you mean ${near[0].id}?` : 'find ids with "cairn search <words>".';
  throw new CairnError('NOT_FOUND', `There is no ${word}"${name}" in this graph; ${hint}`);
}

/** What a person means: any entity by its id, or one with a name by that. Throws `NOT_FOUND`. */
export function namedEntity(reader: Reader, name: string): Promise<EntityRecord> {
  return named(reader, name, NAMED, '');
}

/** The concept, problem or pattern a person means: by id, by its last part, or by name. Throws `NOT_FOUND`. */
export function namedTopic(reader: Reader, name: string): Promise<EntityRecord> {
  return named(reader, name, TOPICS, 'topic ');
}
