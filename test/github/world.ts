import { createRepository, pushVersion, type Repository } from './repository.ts';
import type { Version } from './version.ts';

/** What the fake holds, and what may happen to it. Repositories are named `owner/name`, letter case aside. */
export interface World {
  /** By its name now or a former one; null for what is not there, or private and asked for without a token. */
  find(name: string, hasToken: boolean): Repository | null;
  byId(id: number, hasToken: boolean): Repository | null;
  /** Makes the repository when it is new and moves its branch to this version; earlier ones stay. */
  publish(version: Version): void;
  /** A repository without a commit. */
  create(name: string): void;
  /** Gives a repository another owner or name; the old address leads to the new one. */
  rename(from: string, to: string): void;
  remove(name: string): void;
  /** Deletes a branch; its commits stay. */
  dropBranch(name: string, branch: string): void;
  change(name: string, facts: Partial<Pick<Repository, 'archived' | 'isPrivate' | 'defaultBranch'>>): void;
  all(): readonly Repository[];
}

export function createWorld(): World {
  const repositories = new Map<string, Repository>();
  const moved = new Map<string, Repository>();
  let ids = 0;
  const make = (name: string, branch: string): Repository => {
    const [owner = '', short = ''] = name.split('/');
    const repository = createRepository((ids += 1), owner, short, branch);
    repositories.set(name.toLowerCase(), repository);
    return repository;
  };
  const named = (name: string): Repository => {
    const found = repositories.get(name.toLowerCase());
    if (!found) throw new Error(`The fake has no repository ${name}.`);
    return found;
  };
  const seen = (repository: Repository | undefined, hasToken: boolean): Repository | null =>
    repository === undefined || (repository.isPrivate && !hasToken) ? null : repository;
  return {
    find: (name, hasToken) =>
      seen(repositories.get(name.toLowerCase()) ?? moved.get(name.toLowerCase()), hasToken),
    byId: (id, hasToken) =>
      seen(
        [...repositories.values()].find((each) => each.id === id),
        hasToken,
      ),
    publish: (version) => {
      const name = `${version.owner}/${version.name}`;
      pushVersion(repositories.get(name.toLowerCase()) ?? make(name, version.branch), version);
    },
    create: (name) => {
      make(name, 'main');
    },
    rename: (from, to) => {
      const repository = named(from);
      const [owner = '', name = ''] = to.split('/');
      repositories.delete(from.toLowerCase());
      moved.set(from.toLowerCase(), repository);
      Object.assign(repository, { owner, name });
      repositories.set(to.toLowerCase(), repository);
    },
    remove: (name) => {
      repositories.delete(name.toLowerCase());
    },
    dropBranch: (name, branch) => {
      named(name).branches.delete(branch);
    },
    change: (name, facts) => {
      Object.assign(named(name), facts);
    },
    all: () => [...repositories.values()],
  };
}
