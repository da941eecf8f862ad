import { treeObjects, type TreeNode } from './tree-objects.ts';
import type { Version, VersionFile } from './version.ts';

/** A commit with its root tree. */
export interface Commit {
  readonly version: Version;
  readonly tree: string;
}

/** A repository of the fake: its commits so far and where its branches stand. */
export interface Repository {
  readonly id: number;
  owner: string;
  name: string;
  defaultBranch: string;
  archived: boolean;
  isPrivate: boolean;
  readonly branches: Map<string, string>;
  readonly commits: Map<string, Commit>;
  readonly trees: Map<string, readonly TreeNode[]>;
  readonly blobs: Map<string, VersionFile>;
}

export function createRepository(id: number, owner: string, name: string, branch: string): Repository {
  return {
    id,
    owner,
    name,
    defaultBranch: branch,
    archived: false,
    isPrivate: false,
    branches: new Map(),
    commits: new Map(),
    trees: new Map(),
    blobs: new Map(),
  };
}

/** Pushes a version: its branch now ends there; what was there before can still be asked for. */
export function pushVersion(repository: Repository, version: Version): void {
  const { root, trees } = treeObjects(version);
  for (const [id, nodes] of trees) repository.trees.set(id, nodes);
  for (const file of version.files) {
    const known = repository.blobs.get(file.sha);
    if (file.mode !== '160000' && (known === undefined || known.bytes === null)) {
      repository.blobs.set(file.sha, file);
    }
  }
  repository.commits.set(version.commit, { version, tree: root });
  repository.branches.set(version.branch, version.commit);
}

/** The version that describes the repository as a whole: the end of its default branch. */
export function latest(repository: Repository): Version | null {
  const commit = repository.branches.get(repository.defaultBranch);
  return commit === undefined ? null : (repository.commits.get(commit)?.version ?? null);
}

/** The commit that `HEAD`, a branch, `heads/<branch>` or a commit id means. */
export function commitAt(repository: Repository, ref: string): Commit | null {
  const branch = ref === 'HEAD' ? repository.defaultBranch : ref.replace(/^(?:refs\/)?heads\//, '');
  return repository.commits.get(repository.branches.get(branch) ?? ref) ?? null;
}
