import { isEmpty, notFound, type Route } from '../answer.ts';
import { commitAt } from '../repository.ts';

/** The API sends archives on to another address, which `server.ts` answers. */
export const tarballRoute: Route = {
  name: 'download an archive',
  path: /^\/tarball(?:\/(.+))?$/,
  answer: (repository, [ref], { root }) => {
    if (repository.commits.size === 0) return isEmpty();
    const commit = commitAt(repository, ref ?? 'HEAD');
    if (!commit) return notFound();
    const to = `${root}/_codeload/${repository.owner}/${repository.name}/legacy.tar.gz/${commit.version.commit}`;
    return { status: 302, body: new Uint8Array(), headers: { location: to } };
  },
};
