import { failed, notFound, type Answer, type Call } from './answer.ts';
import { commitAt } from './repository.ts';
import { routes } from './routes/index.ts';
import { tarball, type ArchiveOptions } from './tarball.ts';
import type { World } from './world.ts';

/**
 * Answers a REST request: repositories by name, or by number as redirects name them; a former name is answered
 * with a redirect to the number.
 */
export async function answerRest(world: World, url: URL, hasToken: boolean, call: Call): Promise<Answer> {
  const path = decodeURIComponent(url.pathname);
  const named = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path);
  const numbered = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  const asked = named?.[1];
  const repository =
    asked === undefined ? world.byId(Number(numbered?.[1]), hasToken) : world.find(asked, hasToken);
  if (!repository) return notFound();
  const below = named?.[2] ?? numbered?.[2] ?? '';
  if (asked !== undefined && `${repository.owner}/${repository.name}`.toLowerCase() !== asked.toLowerCase()) {
    const to = `${call.root}/repositories/${repository.id}${below}${url.search}`;
    return { ...failed(301, 'Moved Permanently', { url: to }), headers: { location: to } };
  }
  for (const route of routes) {
    const match = route.path.exec(below);
    if (match) return route.answer(repository, match.slice(1), call);
  }
  return notFound();
}

/** Answers the address that archives are sent on to. */
export async function answerArchive(world: World, path: string, packing: ArchiveOptions): Promise<Answer> {
  const [, name = '', commit = ''] =
    /^\/_codeload\/([^/]+\/[^/]+)\/legacy\.tar\.gz\/(.+)$/.exec(decodeURIComponent(path)) ?? [];
  const repository = world.find(name, true);
  const found = repository && commitAt(repository, commit);
  if (!found) return notFound();
  return { status: 200, body: await tarball(found.version, packing), type: 'application/x-gzip' };
}
