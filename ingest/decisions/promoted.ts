import { sha256 } from '../../schema/id.ts';
import { createDecisions, foldTitle, sortedBy, type Decision } from '../../schema/index.ts';
import type { Pack, PackConcept } from '../../schema/pack.ts';

function conceptOf(id: string, title: string): PackConcept {
  return {
    ...{ id, name: title, area: '', definition: '', level: 'core', details: {} },
    place: { path: '', lines: [1, 1] },
    ...{ aliases: [], acronyms: [], ambiguous: [], signs: [] },
    ...{ broader: [], prerequisites: [], related: [], steps: [] },
  };
}

/**
 * The pack to read documents with: with the promoted topics as concepts, so that texts that name them are about
 * them. Those whose id or name the pack has already are left out. What the pack itself says is not changed by this.
 */
export function withPromoted(pack: Pack, decisions: readonly Decision[]): Pack {
  const things = [...pack.concepts, ...pack.patterns, ...pack.problems];
  const names = new Set(things.flatMap((thing) => [thing.name, ...thing.aliases].map(foldTitle)));
  const ids = new Set(pack.concepts.map(({ id }) => id));
  const added = [...createDecisions(decisions).promoted].flatMap(([entity, title]) => {
    const id = entity.slice(entity.indexOf('/') + 1);
    return ids.has(id) || names.has(foldTitle(title)) ? [] : [conceptOf(id, title)];
  });
  if (added.length === 0) return pack;
  const said = JSON.stringify(sortedBy(added, ({ id }) => id).map(({ id, name }) => [id, name]));
  return { ...pack, concepts: [...pack.concepts, ...added], hash: sha256(`${pack.hash} ${said}`) };
}
