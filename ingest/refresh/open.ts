import type { ContentCache } from '../../store/content-cache.ts';
import type { SourceState } from '../../store/port.ts';
import { RELEASED } from '../release/format.ts';
import {
  cachedListing,
  headOfRecord,
  openGithub,
  readBlob,
  type GithubClient,
  type RepositoryHead,
} from '../source/github/index.ts';
import { openKept, type KeptSource } from '../source/kept.ts';
import { openSource } from '../source/open.ts';
import type { DocumentSource } from '../source/port.ts';
import type { Selection } from '../source/select.ts';
import type { Candidate } from './candidates.ts';

interface Openers {
  readonly client: GithubClient;
  readonly cache: ContentCache;
}

function selectionOf({ settings }: Pick<Candidate, 'settings'>): Selection {
  return {
    ...(settings?.include ? { include: settings.include } : {}),
    ...(settings?.exclude ? { exclude: settings.exclude } : {}),
  };
}

/** The same source under the id it is stored with. */
function under(id: string, source: DocumentSource): DocumentSource {
  return source.record.id === id ? source : { ...source, record: { ...source.record, id } };
}

/** Opens a repository at its head; only what the store does not hold is fetched. */
export async function openAtHead(
  candidate: Candidate,
  head: RepositoryHead,
  state: SourceState | null,
  { client, cache }: Openers,
): Promise<DocumentSource> {
  const { owner, name } = head;
  const address = candidate.repository ?? { owner, name, branch: head.branch, path: null };
  const known = new Map(state?.documents.map(({ path, contentHash }) => [path, contentHash]));
  const options = { client, cache, head, known: async () => known, selection: selectionOf(candidate) };
  return under(candidate.id, await openGithub(address, options));
}

/** Opens a source that is no repository at the address it was added with. */
export async function openElsewhere(candidate: Candidate): Promise<DocumentSource> {
  const address = candidate.settings?.address ?? '';
  return under(candidate.id, await openSource(address, selectionOf(candidate)));
}

/** Opens a revision that was read before, from kept bytes; what is no longer kept is fetched where it can be. */
export function openEarlier(kept: KeptSource, { client, cache }: Openers): DocumentSource {
  const head = headOfRecord(kept.record);
  const listing = head && cachedListing(cache, head.revision);
  const paths = listing ? [...listing.files.map(({ path }) => path), ...listing.links] : kept.asked;
  return openKept(
    { ...kept, asked: paths },
    cache,
    head ? (hash) => readBlob(client, head, hash) : undefined,
  );
}

/** Opens what the store holds, to be linked anew; null for what came with a release, which was never read here. */
export function openStored(state: SourceState | null, openers: Openers): DocumentSource | null {
  if (!state || state.documents.some(({ fingerprint }) => fingerprint.startsWith(RELEASED))) return null;
  const asked = state.documents.flatMap((document) =>
    Object.entries(document.asked).flatMap(([path, existed]) => (existed ? [path] : [])),
  );
  const files = Object.fromEntries(state.documents.map(({ path, contentHash }) => [path, contentHash]));
  return openEarlier({ record: state.source, files, asked }, openers);
}
