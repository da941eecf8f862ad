import type { DerivedFigures, GraphReader, GraphWriter } from '../../store/port.ts';
import { findCommunities } from './communities.ts';
import { discoverTopics } from './discover.ts';
import { createKnown } from './known.ts';
import { layOut } from './layout.ts';
import { groupVoices, ownerOf } from './voices.ts';

/** More than any pack holds; what lies beyond has no place on the map. */
const MAP_LIMIT = 5_000;

/**
 * Computes what needs all sources at once: voices of lists, communities and positions of the overview, and topics
 * that the lists share but no pack knows.
 * @param areas names of the pack's areas by id, in the pack's order
 */
export async function deriveFigures(
  store: GraphReader & Pick<GraphWriter, 'entriesOf'>,
  areas: ReadonlyMap<string, string>,
): Promise<DerivedFigures> {
  const generation = await store.generation();
  const listings = [];
  for (const { source } of await store.sources()) {
    listings.push({
      source: source.id,
      owner: ownerOf(source.id),
      entries: await store.entriesOf(source.id),
    });
  }
  const { entities, relations } = await store.overview(MAP_LIMIT);
  const { of, communities } = findCommunities(entities, relations, areas);
  const members = new Map<string, string[]>(communities.map(({ id }) => [id, []]));
  for (const { id } of entities) members.get(of.get(id) ?? '')?.push(id);
  const points = layOut(members, relations);
  const voices = groupVoices(listings);
  const isKnown = await createKnown(store);
  const voiced = listings.map((listing) => ({ ...listing, voice: voices[listing.source] ?? listing.source }));
  return {
    generation,
    voices,
    discovered: discoverTopics(voiced, isKnown),
    communities,
    positions: entities.map(({ id }) => {
      const point = points.get(id) ?? { x: 0, y: 0 };
      return { entity: id, x: point.x, y: point.y, community: of.get(id) ?? 'other' };
    }),
  };
}
