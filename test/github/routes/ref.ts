import { failed, ok, type Route, type Schemas } from '../answer.ts';

export const refRoute: Route = {
  name: 'get a reference',
  path: /^\/git\/ref\/heads\/(.+)$/,
  answer: (repository, [branch = ''], { root }) => {
    const sha = repository.branches.get(branch);
    if (sha === undefined) return failed(404, 'Not Found');
    const url = `${root}/repos/${repository.owner}/${repository.name}`;
    return ok({
      ref: `refs/heads/${branch}`,
      node_id: `REF_${branch}`,
      url: `${url}/git/refs/heads/${branch}`,
      object: { type: 'commit', sha, url: `${url}/git/commits/${sha}` },
    } satisfies Schemas['git-ref']);
  },
};
