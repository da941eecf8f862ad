import { CairnError } from '../../../schema/index.ts';
import { SourceUnavailableError } from '../port.ts';
import { spdx } from '../spdx.ts';
import type { RepositoryAddress } from './address.ts';
import { countOf, dateOf, fieldsOf, isFields, isObjectId, jsonOf, strangeAnswer } from './answer.ts';
import type { GithubClient } from './client.ts';
import { limitReached } from './failure.ts';
import { found, missing, renamedFrom, type HeadAnswer, type RepositoryHead } from './head.ts';
import { noSuchBranch } from './heads-graphql.ts';

interface CommitAnswer {
  readonly revision: string;
  readonly revisionDate: string | null;
  readonly etag: string | null;
}

async function describe(client: GithubClient, asked: RepositoryAddress): Promise<RepositoryFacts> {
  const subject = `${asked.owner}/${asked.name}`;
  const parameters = { owner: asked.owner, repo: asked.name };
  const { bytes } = await client.get('GET /repos/{owner}/{repo}', parameters);
  const repository = jsonOf(bytes, subject, 'the description');
  if (!isFields(repository)) throw strangeAnswer(subject, 'the description');
  const [owner, name] = String(repository.full_name ?? '').split('/');
  if (!owner || !name || typeof repository.default_branch !== 'string') {
    throw strangeAnswer(subject, 'the description');
  }
  return {
    owner,
    name,
    defaultBranch: repository.default_branch,
    license: spdx(fieldsOf(repository, 'license').spdx_id),
    stars: countOf(repository.stargazers_count),
    archived: repository.archived === true,
    pushedAt: dateOf(repository.pushed_at),
  };
}

type RepositoryFacts = Pick<
  RepositoryHead,
  'owner' | 'name' | 'defaultBranch' | 'license' | 'stars' | 'archived' | 'pushedAt'
>;

/** The end of a branch: `per_page=1` keeps the list of changed files, which nobody needs, short. */
async function lastCommit(
  client: GithubClient,
  asked: RepositoryAddress,
  etag: string | null,
): Promise<(CommitAnswer & { readonly redirected: boolean }) | { unchanged: true; redirected: boolean }> {
  const subject = `${asked.owner}/${asked.name}`;
  const { unchanged, bytes, ...answer } = await client.get(
    'GET /repos/{owner}/{repo}/commits/{ref}',
    {
      owner: asked.owner,
      repo: asked.name,
      ref: asked.branch === null ? 'HEAD' : `heads/${asked.branch}`,
      per_page: 1,
    },
    etag === null ? {} : { 'if-none-match': etag },
  );
  if (unchanged) return { unchanged, redirected: answer.redirected };
  const commit = jsonOf(bytes, subject, 'the last commit');
  if (!isFields(commit) || !isObjectId(commit.sha)) throw strangeAnswer(subject, 'the last commit');
  const revisionDate = dateOf(fieldsOf(fieldsOf(commit, 'commit'), 'committer').date);
  return { revision: commit.sha, revisionDate, ...answer };
}

/** GitHub answers 422 for a branch that is not there. */
function isMissingBranch(error: unknown, asked: RepositoryAddress): boolean {
  const cause = error instanceof CairnError ? error.cause : null;
  return asked.branch !== null && cause instanceof Error && /\b(?:404|422)$/.test(cause.message);
}

async function headByRest(
  client: GithubClient,
  asked: RepositoryAddress,
  known: RepositoryHead | undefined,
): Promise<RepositoryHead> {
  const isSameBranch = known !== undefined && known.branch === (asked.branch ?? known.defaultBranch);
  try {
    const commit = await lastCommit(client, asked, (isSameBranch ? known.etag : null) ?? null);
    if (known && !commit.redirected) {
      if ('unchanged' in commit) return known;
      if (commit.revision === known.revision) return { ...known, etag: commit.etag };
    }
    const facts = await describe(client, asked);
    const { revision, revisionDate, etag } = 'unchanged' in commit ? (known as RepositoryHead) : commit;
    return {
      ...facts,
      renamedFrom: renamedFrom(asked, facts.owner, facts.name),
      branch: asked.branch ?? facts.defaultBranch,
      revision,
      revisionDate,
      etag,
    };
  } catch (error) {
    if (!isMissingBranch(error, asked)) throw error;
    if (asked.orDefault === true) return await headByRest(client, { ...asked, branch: null }, known);
    const { defaultBranch } = await describe(client, asked);
    throw noSuchBranch(`${asked.owner}/${asked.name}`, asked.branch ?? '', defaultBranch);
  }
}

/**
 * Heads without a token, one conditional request for each repository that has not moved and two for one that
 * has, in the order asked. Once GitHub's limit is reached the rest is not asked for.
 */
export async function headsByRest(
  client: GithubClient,
  asked: readonly RepositoryAddress[],
  known: (asked: RepositoryAddress) => RepositoryHead | undefined,
  now: () => number,
): Promise<readonly HeadAnswer[]> {
  const answers: HeadAnswer[] = [];
  let until: number | null = null;
  for (const address of asked) {
    if (until !== null) {
      const name = `${address.owner}/${address.name}`;
      answers.push(missing(address, limitReached(name, until, now(), client.hasToken)));
      continue;
    }
    try {
      answers.push(found(address, await headByRest(client, address, known(address))));
    } catch (error) {
      if (!(error instanceof CairnError)) throw error;
      answers.push(missing(address, error));
      if (error instanceof SourceUnavailableError && error.retryAt !== null)
        until = Date.parse(error.retryAt);
    }
  }
  return answers;
}
