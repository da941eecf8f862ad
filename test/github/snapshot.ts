import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileMode, Version, VersionFile } from './version.ts';

interface SnapshotFile {
  readonly path: string;
  readonly size: number | null;
  readonly sha: string;
  readonly mode?: FileMode;
}

interface Snapshot {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly commit: string;
  readonly commit_date: string;
  readonly license: string | null;
  readonly stars: number | null;
  readonly files: readonly SnapshotFile[];
  readonly other_files: readonly SnapshotFile[];
}

/** A size that a snapshot leaves out is above four megabytes. */
const LARGE = 4 * 1024 * 1024 + 1;

/**
 * The version that a folder with `snapshot.json` holds. Its other files are listed as GitHub would, but there
 * are no bytes of them to hand out.
 */
export async function snapshotVersion(folder: string): Promise<Version> {
  const snapshot = JSON.parse(await readFile(join(folder, 'snapshot.json'), 'utf8')) as Snapshot;
  const file =
    (isCopied: boolean) =>
    ({ path, size, sha, mode = '100644' }: SnapshotFile): VersionFile => ({
      path,
      sha,
      mode,
      size: size ?? LARGE,
      bytes: isCopied ? () => readFile(join(folder, path)) : null,
    });
  return {
    owner: snapshot.owner,
    name: snapshot.repo,
    branch: snapshot.branch,
    commit: snapshot.commit,
    date: snapshot.commit_date,
    license: snapshot.license,
    stars: snapshot.stars ?? 0,
    files: [...snapshot.files.map(file(true)), ...snapshot.other_files.map(file(false))],
  };
}
