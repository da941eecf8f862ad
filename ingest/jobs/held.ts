import { compareCodePoints } from '../../schema/index.ts';
import type { ContentCache } from '../../store/content-cache.ts';
import type { RunRecord } from '../../store/port.ts';
import type { Reading } from '../changeset.ts';
import { openGithub, type GithubClient, type RepositoryAddress } from '../source/github/index.ts';
import { openKept, type KeptSource } from '../source/kept.ts';
import type { DocumentSource } from '../source/port.ts';

/** The key under which the content cache keeps what a held run was made of. */
export const heldKey = (run: string): string => `held/${run}`;

/** Keeps which files a held reading was made of; their bytes are kept already. */
export function keepHeld(cache: ContentCache, run: string, { before, changeSet }: Reading): void {
  const gone = new Set([...changeSet.drop, ...changeSet.put.map(({ document }) => document.path)]);
  const documents = [
    ...(before?.documents ?? []).filter(({ path }) => !gone.has(path)),
    ...changeSet.put.map(({ document }) => document),
  ];
  const asked = new Set<string>();
  for (const document of documents) {
    for (const [path, existed] of Object.entries(document.asked)) if (existed) asked.add(path);
  }
  const kept: KeptSource = {
    record: changeSet.source,
    files: Object.fromEntries(documents.map(({ path, contentHash }) => [path, contentHash])),
    asked: [...asked].sort(compareCodePoints),
  };
  cache.put(heldKey(run), new TextEncoder().encode(JSON.stringify(kept)));
}

/** What a held run was made of, or null when this machine did not read it. */
export function heldSource(cache: ContentCache, run: string): KeptSource | null {
  const bytes = cache.get(heldKey(run));
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as KeptSource);
}

/**
 * Opens what a held run stands for: from kept bytes, or where another machine read it, from GitHub as long as the
 * branch still ends there. Null when neither has it.
 * @param address of the repository, where it is one
 */
export async function openHeld(
  run: RunRecord,
  address: RepositoryAddress | null,
  { cache, client }: { readonly cache: ContentCache; readonly client: GithubClient },
): Promise<DocumentSource | null> {
  const kept = heldSource(cache, run.id);
  if (kept) return openKept(kept, cache);
  if (address === null) return null;
  const opened = await openGithub(address, { client, cache });
  return opened.record.revision === run.revision ? opened : null;
}
