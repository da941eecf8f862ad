import { CairnError } from '../schema/index.ts';
import type { SourceRecord } from '../schema/index.ts';
import type { EntityRecord } from '../store/port.ts';
import type { ApiContext } from './context.ts';
import type { Loaders } from './loaders.ts';

/** A source that no document has described yet, as an entity with what its own record says. */
function entityOf({ id, kind, title, address }: SourceRecord): EntityRecord {
  return {
    id,
    kind: 'Source',
    title,
    url: address,
    form: null,
    year: null,
    description: null,
    level: null,
    aliases: [],
    origin: kind === 'pack' ? 'pack' : 'source',
    details: null,
    organizations: [],
    lists: [],
    voices: 1,
    topics: [],
    degree: 0,
  };
}

/** The entity of a source; made from its record where the graph has none. */
export function sourceEntity(record: SourceRecord, loaders: Loaders): EntityRecord | Promise<EntityRecord> {
  return (
    loaders.known(record.id) ?? loaders.entity.load(record.id).then((found) => found ?? entityOf(record))
  );
}

/**
 * The entity of a source that is read.
 * @throws CairnError NOT_FOUND
 */
export async function readSource(
  id: string,
  { loaders }: Pick<ApiContext, 'loaders'>,
): Promise<EntityRecord> {
  const found = (await loaders.sources()).get(id);
  if (found === undefined) throw new CairnError('NOT_FOUND', `${id} is not read any more.`);
  return sourceEntity(found.source, loaders);
}
