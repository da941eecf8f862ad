import type { EntityKind } from '../../schema/index.ts';
import type { EntityRecord, GraphReader } from '../port.ts';

const PAGE = 1_000;

/** The entities of these kinds (of every kind without), by id, a thousand at a time. */
export async function* entityPages(
  reader: Pick<GraphReader, 'entityPage'>,
  kinds?: readonly EntityKind[],
): AsyncGenerator<readonly EntityRecord[]> {
  const filter = kinds === undefined ? {} : { kinds };
  let after: string | undefined;
  for (;;) {
    const query = { filter, limit: PAGE, ...(after === undefined ? {} : { after }) };
    const { entities } = await reader.entityPage(query);
    if (entities.length > 0) yield entities;
    after = entities.at(-1)?.id;
    if (entities.length < PAGE) return;
  }
}

/** The first entities of these kinds by id: whole pages of a thousand, as many as `most` needs. */
export async function entitiesOf(
  reader: Pick<GraphReader, 'entityPage'>,
  kinds: readonly EntityKind[],
  most: number,
): Promise<readonly EntityRecord[]> {
  const found: EntityRecord[] = [];
  for await (const entities of entityPages(reader, kinds)) {
    found.push(...entities);
    if (found.length >= most) break;
  }
  return found;
}
