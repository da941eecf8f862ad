import { failed, isEmpty, ok, type Route, type Schemas } from '../answer.ts';
import { commitAt, type Commit, type Repository } from '../repository.ts';

function commitBody(repository: Repository, { version, tree }: Commit, root: string): Schemas['commit'] {
  const url = `${root}/repos/${repository.owner}/${repository.name}`;
  const person = { name: 'A curator', email: 'curator@example.com', date: version.date };
  return {
    sha: version.commit,
    node_id: `C_${version.commit}`,
    url: `${url}/commits/${version.commit}`,
    html_url: `https://github.com/${repository.owner}/${repository.name}/commit/${version.commit}`,
    comments_url: `${url}/commits/${version.commit}/comments`,
    commit: {
      url: `${url}/git/commits/${version.commit}`,
      author: person,
      committer: person,
      message: 'Update the list',
      comment_count: 0,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    author: null,
    committer: null,
    parents: [],
    stats: { additions: 0, deletions: 0, total: 0 },
    files: [],
  };
}

export const commitRoute: Route = {
  name: 'get a commit',
  path: /^\/commits\/(.+)$/,
  answer: (repository, [ref = ''], { root, accept }) => {
    if (repository.commits.size === 0) return isEmpty();
    const commit = commitAt(repository, ref);
    if (!commit) return failed(422, `No commit found for SHA: ${ref}`);
    return accept.includes('vnd.github.sha')
      ? { status: 200, body: Buffer.from(commit.version.commit), type: 'application/vnd.github.sha' }
      : ok(commitBody(repository, commit, root));
  },
};
