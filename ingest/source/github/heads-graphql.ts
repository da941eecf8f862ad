import { CairnError } from '../../../schema/index.ts';
import { spdx } from '../spdx.ts';
import type { RepositoryAddress } from './address.ts';
import { countOf, dateOf, fieldsOf, isFields, isObjectId, strangeAnswer, type Fields } from './answer.ts';
import type { GithubClient } from './client.ts';
import { githubFailure, limitReached } from './failure.ts';
import { found, missing, renamedFrom, type HeadAnswer } from './head.ts';

/** Repositories in one call. */
export const BATCH = 100;

const FRAGMENT = `
fragment head on Repository {
  nameWithOwner
  isArchived
  isEmpty
  stargazerCount
  pushedAt
  licenseInfo { spdxId }
  defaultBranchRef { name target { ...commit } }
}
fragment commit on GitObject { oid ... on Commit { committedDate } }`;

/** The one call's text and variables: an alias `r<n>` for each repository, names as variables only. */
function headsQuery(asked: readonly RepositoryAddress[]): {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const variables: Record<string, string> = {};
  const declared: string[] = [];
  const fields = asked.map((address, n) => {
    variables[`o${n}`] = address.owner;
    variables[`n${n}`] = address.name;
    declared.push(`$o${n}: String!`, `$n${n}: String!`);
    if (address.branch === null) return `r${n}: repository(owner: $o${n}, name: $n${n}) { ...head }`;
    variables[`b${n}`] = `refs/heads/${address.branch}`;
    declared.push(`$b${n}: String!`);
    return `r${n}: repository(owner: $o${n}, name: $n${n}) { ...head ref(qualifiedName: $b${n}) { name target { ...commit } } }`;
  });
  return { query: `query (${declared.join(', ')}) {\n${fields.join('\n')}\n}${FRAGMENT}`, variables };
}

interface GraphqlError {
  readonly type: string;
  readonly alias: string | null;
  readonly message: string;
}

function errorsOf(answer: Fields): readonly GraphqlError[] {
  const errors = Array.isArray(answer.errors) ? (answer.errors as unknown[]) : [];
  return errors.filter(isFields).map((error) => {
    const path: unknown = Array.isArray(error.path) ? error.path[0] : null;
    return {
      type: String(error.type ?? ''),
      alias: typeof path === 'string' ? path : null,
      message: String(error.message ?? ''),
    };
  });
}

const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403 };

function headOf(asked: RepositoryAddress, repository: Fields): HeadAnswer {
  const subject = `${asked.owner}/${asked.name}`;
  const [owner, name] = String(repository.nameWithOwner ?? '').split('/');
  if (!owner || !name) return missing(asked, strangeAnswer(subject, 'the head'));
  const defaultRef = fieldsOf(repository, 'defaultBranchRef');
  const isDefault = asked.branch === null || (asked.orDefault === true && !isFields(repository.ref));
  const ref = isDefault ? defaultRef : fieldsOf(repository, 'ref');
  const target = fieldsOf(ref, 'target');
  if (repository.isEmpty === true || typeof defaultRef.name !== 'string') {
    return missing(
      asked,
      githubFailure({ status: 409, response: {} }, subject, true, () => 0),
    );
  }
  if (!isDefault && !isFields(repository.ref)) {
    return missing(asked, noSuchBranch(subject, asked.branch ?? '', defaultRef.name));
  }
  if (!isObjectId(target.oid)) return missing(asked, strangeAnswer(subject, 'the head'));
  return found(asked, {
    owner,
    name,
    renamedFrom: renamedFrom(asked, owner, name),
    branch: isDefault ? defaultRef.name : (asked.branch ?? defaultRef.name),
    defaultBranch: defaultRef.name,
    revision: target.oid,
    revisionDate: dateOf(target.committedDate),
    license: spdx(fieldsOf(repository, 'licenseInfo').spdxId),
    stars: countOf(repository.stargazerCount),
    archived: repository.isArchived === true,
    pushedAt: dateOf(repository.pushedAt),
    etag: null,
  });
}

/** The branch that was asked for is not there; `BAD_USER_INPUT`, so that it differs from a missing repository. */
export function noSuchBranch(subject: string, branch: string, defaultBranch: string): CairnError {
  return new CairnError(
    'BAD_USER_INPUT',
    `${subject} has no branch "${branch}"; its default branch is "${defaultBranch}".`,
  );
}

/**
 * The heads of at most 100 repositories in one GraphQL call, in the order asked. What fails for one repository
 * is its own error; throws `SourceUnavailableError` or `UNAUTHENTICATED` when the whole call failed.
 */
export async function headsByGraphql(
  client: GithubClient,
  asked: readonly RepositoryAddress[],
  now: () => number,
): Promise<readonly HeadAnswer[]> {
  const { query, variables } = headsQuery(asked);
  const answer = await client.graphql(query, variables);
  const subject = 'The list of repositories';
  if (!isFields(answer)) throw strangeAnswer(subject, 'the heads');
  const errors = errorsOf(answer);
  if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
    throw limitReached(subject, now() + 60_000, now(), client.hasToken);
  }
  return asked.map((address, n) => {
    const repository = fieldsOf(answer, 'data')[`r${n}`];
    if (isFields(repository)) return headOf(address, repository);
    const error = errors.find(({ alias }) => alias === `r${n}`);
    const name = `${address.owner}/${address.name}`;
    const status = error === undefined ? 502 : (STATUS[error.type] ?? 502);
    return missing(address, githubFailure({ status, response: {} }, name, client.hasToken, now));
  });
}
