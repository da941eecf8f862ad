import { compareCodePoints, createDecisions, type Decision } from '../../schema/index.ts';
import type { GraphReader, GraphWriter } from '../../store/port.ts';
import type { KnownAddress } from './addresses.ts';

export interface Wanted {
  /** Ids of sources; all when absent. */
  readonly sources?: readonly string[];
  /** The resource after which to go on, in id order. */
  readonly after?: string;
  readonly limit: number;
}

export interface KnownAddresses {
  /** One for each resource, in id order. */
  readonly addresses: readonly KnownAddress[];
  /** How many there are beyond these. */
  readonly left: number;
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** The addresses that entries name, each where it is named first; those that became others by decision left out. */
export async function knownAddresses(
  store: Pick<GraphReader, 'sources'> & Pick<GraphWriter, 'entriesOf'>,
  decided: readonly Decision[],
  { sources, after = '', limit }: Wanted,
): Promise<KnownAddresses> {
  const { resolve } = createDecisions(decided);
  const known = new Map<string, KnownAddress>();
  for (const { source } of await store.sources()) {
    if (source.kind === 'pack' || sources?.includes(source.id) === false) continue;
    for (const { entity, url, path, lines } of await store.entriesOf(source.id)) {
      if (known.has(entity) || !isWeb(url) || resolve(entity) !== entity) continue;
      known.set(entity, { entity, url, source: source.id, path, line: lines[0] });
    }
  }
  const beyond = [...known.values()]
    .filter(({ entity }) => compareCodePoints(entity, after) > 0)
    .sort((a, b) => compareCodePoints(a.entity, b.entity));
  return { addresses: beyond.slice(0, limit), left: Math.max(0, beyond.length - limit) };
}
