import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CairnError, sortedBy } from '../../schema/index.ts';
import { githubSourceId } from '../../schema/id.ts';
import { insideOf } from './folder.ts';
import { withFolders, type DocumentSource, type SourceFile } from './port.ts';
import { selectPaths, type Selection } from './select.ts';
import { spdx } from './spdx.ts';

export const SNAPSHOT_FILE = 'snapshot.json';

interface SnapshotFile {
  readonly path: string;
  readonly size: number | null;
  readonly sha: string;
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

function isFileList(value: unknown): value is SnapshotFile[] {
  return (
    Array.isArray(value) &&
    value.every(
      (file: unknown) =>
        typeof file === 'object' &&
        file !== null &&
        typeof (file as SnapshotFile).path === 'string' &&
        typeof (file as SnapshotFile).sha === 'string',
    )
  );
}

const NAME = /^[\w.-]{1,100}$/;

/** Throws `UNREADABLE` naming the first field that is missing or wrong. */
function checkSnapshot(value: unknown, file: string): Snapshot {
  const wrong = (field: string): never => {
    throw new CairnError(
      'UNREADABLE',
      `${file}: the field "${field}" is missing or wrong; write the snapshot again.`,
    );
  };
  if (typeof value !== 'object' || value === null) return wrong('owner');
  const snapshot = value as Record<string, unknown>;
  for (const field of ['owner', 'repo'] as const) {
    const name = snapshot[field];
    if (typeof name !== 'string' || !NAME.test(name)) wrong(field);
  }
  for (const field of ['branch', 'commit', 'commit_date'] as const) {
    if (typeof snapshot[field] !== 'string') wrong(field);
  }
  if (Number.isNaN(Date.parse(String(snapshot.commit_date)))) wrong('commit_date');
  for (const field of ['files', 'other_files'] as const) if (!isFileList(snapshot[field])) wrong(field);
  return snapshot as unknown as Snapshot;
}

/**
 * A folder with `snapshot.json`: a GitHub repository at one commit. It is that repository, so that a later crawl
 * goes on from it. Files that the snapshot names but the folder lacks are reported when they are read.
 */
export async function openSnapshot(folder: string, selection: Selection = {}): Promise<DocumentSource> {
  const root = resolve(folder);
  const file = join(folder, SNAPSHOT_FILE);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(join(root, SNAPSHOT_FILE), 'utf8'));
  } catch (cause) {
    throw new CairnError('UNREADABLE', `${file} is not readable JSON; write the snapshot again.`, cause);
  }
  const snapshot = checkSnapshot(parsed, file);
  const selected = selectPaths(
    selection,
    [...snapshot.files, ...snapshot.other_files].map(({ path }) => path),
  );
  const files: SourceFile[] = snapshot.files
    .filter(({ path }) => selected(path))
    .map(({ path, sha, size }) => ({ path, hash: sha, bytes: size ?? 0 }));
  const all = withFolders([...snapshot.files, ...snapshot.other_files].map(({ path }) => path));
  return {
    record: {
      id: githubSourceId(snapshot.owner, snapshot.repo),
      kind: 'github',
      title: `${snapshot.owner}/${snapshot.repo}`,
      address: `https://github.com/${snapshot.owner}/${snapshot.repo}`,
      revision: snapshot.commit,
      revisionDate: new Date(snapshot.commit_date).toISOString(),
      branch: snapshot.branch,
      license: spdx(snapshot.license),
      stars: typeof snapshot.stars === 'number' ? snapshot.stars : null,
    },
    files: sortedBy(files, ({ path }) => path),
    exists: (path) => all.has(path),
    read: (path) => readFile(insideOf(root, path)),
  };
}
