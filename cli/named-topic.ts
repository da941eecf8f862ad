import { CairnError } from '../schema/index.ts';
import type { EntityRecord, GraphReader } from '../store/port.ts';

const TOPICS = ['concept', 'problem', 'pattern'] as const;
/** Names tried when no id fits. */
const SUGGESTED = 5;

/** The concept, problem or pattern a person means: by id, by its last part, or by name. Throws `NOT_FOUND`. */
export async function namedTopic(
  reader: Pick<GraphReader, 'entities' | 'suggest'>,
  name: string,
): Promise<EntityRecord> {
  const isTopic = (entity: EntityRecord): boolean => TOPICS.some((kind) => entity.id.startsWith(`${kind}/`));
  const ids = name.includes('/') ? [name] : TOPICS.map((kind) => `${kind}/${name}`);
  const byId = (await reader.entities(ids)).find((entity) => entity !== null);
  if (byId) return byId;
  const folded = name.toLowerCase();
  const near = (await reader.suggest(folded, SUGGESTED)).filter(isTopic);
  const found = near.find(({ title, aliases }) =>
    [title, ...aliases].some((each) => each.toLowerCase() === folded),
  );
  if (found) return found;
  const hint = near[0] ? `did you mean ${near[0].id}?` : 'cairn search finds its id.';
  throw new CairnError('NOT_FOUND', `There is no topic "${name}" in the graph; ${hint}`);
}
