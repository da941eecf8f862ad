import { sortedBy, type SourceRecord } from '../../schema/index.ts';
import type { GraphReader, SourceSettings } from '../../store/port.ts';
import { parseGithubAddress, type RepositoryAddress } from '../source/github/index.ts';

/** A source that may be refreshed: stored, or added and not read yet. */
export interface Candidate {
  readonly id: string;
  readonly stored: SourceRecord | null;
  readonly settings: SourceSettings | null;
  /** Where it is on GitHub; null for every other kind. */
  readonly repository: RepositoryAddress | null;
}

/**
 * The repository that a source is: under the name it had when it was last read, at the branch that was asked for,
 * or else the one it was read from, which a renamed default branch takes the place of.
 */
export function repositoryOf(
  stored: SourceRecord | null,
  settings: SourceSettings | null,
): RepositoryAddress | null {
  const given = settings && parseGithubAddress(settings.address);
  const named = stored?.kind === 'github' ? parseGithubAddress(stored.title) : null;
  const repository = named ?? given;
  if (!repository) return null;
  const { owner, name } = repository;
  const asked = settings?.branch ?? given?.branch ?? null;
  const path = given?.path ?? null;
  if (asked !== null || !stored?.branch) return { owner, name, branch: asked, path };
  return { owner, name, branch: stored.branch, path, orDefault: true };
}

/**
 * The sources to ask about, by id.
 * @param only ids wanted; without them all repositories and all that were added and are not paused
 */
export async function candidateSources(
  store: GraphReader,
  only: readonly string[] | undefined,
): Promise<{ readonly candidates: readonly Candidate[]; readonly unknown: readonly string[] }> {
  const settings = new Map((await store.settings()).map((each) => [each.source, each]));
  const stored = new Map((await store.sources()).map(({ source }) => [source.id, source]));
  const ids = only ?? [...new Set([...stored.keys(), ...settings.keys()])];
  const candidates = ids.flatMap((id): readonly Candidate[] => {
    const [known, record] = [settings.get(id) ?? null, stored.get(id) ?? null];
    const repository = repositoryOf(record, known);
    const isReadable = repository !== null || known !== null;
    const isWanted = only !== undefined || known?.paused !== true;
    return isReadable && isWanted ? [{ id, stored: record, settings: known, repository }] : [];
  });
  return {
    candidates: sortedBy(candidates, ({ id }) => id),
    unknown: (only ?? []).filter((id) => !candidates.some((candidate) => candidate.id === id)),
  };
}
