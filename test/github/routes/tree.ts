import { isEmpty, notFound, ok, type Route, type Schemas } from '../answer.ts';
import { commitAt, type Repository } from '../repository.ts';
import { flatten } from '../tree-objects.ts';

function entryBody(
  node: { path: string; mode: string; type: string; sha: string; size: number | null },
  url: string,
): Schemas['git-tree']['tree'][number] {
  const { path, mode, type, sha, size } = node;
  if (type === 'commit') return { path, mode, type, sha };
  const place = `${url}/git/${type}s/${sha}`;
  return size === null ? { path, mode, type, sha, url: place } : { path, mode, type, sha, size, url: place };
}

function treeBody(
  repository: Repository,
  sha: string,
  isRecursive: boolean,
  limit: number,
  root: string,
): Schemas['git-tree'] {
  const nodes = isRecursive
    ? flatten(repository.trees, sha)
    : (repository.trees.get(sha) ?? []).map((node) => ({ ...node, path: node.name }));
  const url = `${root}/repos/${repository.owner}/${repository.name}`;
  // GitHub's limit is on recursive listings; one folder's own entries come whole.
  const isCut = isRecursive && nodes.length > limit;
  return {
    sha,
    url: `${url}/git/trees/${sha}`,
    tree: nodes.slice(0, isCut ? limit : undefined).map((node) => entryBody(node, url)),
    truncated: isCut,
  };
}

export const treeRoute: Route = {
  name: 'get a tree',
  path: /^\/git\/trees\/(.+)$/,
  answer: (repository, [name = ''], { root, query, treeLimit }) => {
    if (repository.commits.size === 0) return isEmpty();
    const sha = commitAt(repository, name)?.tree ?? name;
    if (!repository.trees.has(sha)) return notFound();
    // Any value makes it recursive, "0" and "false" among them.
    return ok(treeBody(repository, sha, query.has('recursive'), treeLimit, root));
  },
};
