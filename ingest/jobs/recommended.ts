import { githubSourceId } from '../../schema/id.ts';
import type { PackSource } from '../../schema/pack.ts';
import type { GraphReader, GraphWriter } from '../../store/port.ts';
import { newSettings } from './source-settings.ts';

function idOf({ repository }: PackSource): string {
  const [owner = '', name = ''] = repository.split('/');
  return githubSourceId(owner, name);
}

/** Ids of the sources that a pack recommends. */
export function recommendedSources(sources: readonly PackSource[]): ReadonlySet<string> {
  return new Set(sources.map(idOf));
}

/** Makes the sources that a pack recommends due at once; those that have settings already are left alone. */
export async function seedRecommended(
  store: Pick<GraphReader, 'settings'> & Pick<GraphWriter, 'saveSettings'>,
  sources: readonly PackSource[],
  now: Date,
): Promise<void> {
  const known = new Set((await store.settings()).map(({ source }) => source));
  for (const source of sources) {
    const id = idOf(source);
    if (known.has(id)) continue;
    const { repository, schedule, include, exclude } = source;
    await store.saveSettings(newSettings(id, { address: repository, schedule, include, exclude }, now));
  }
}
