import { GraphQLError, buildSchema, graphql } from 'graphql';
import { commitAt, latest, type Repository } from './repository.ts';

/** The part of GitHub's public schema that tells about repositories; names and types as GitHub has them. */
const schema = buildSchema(`
  scalar DateTime
  scalar GitObjectID
  type Query {
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
    rateLimit(dryRun: Boolean = false): RateLimit
  }
  type RateLimit { cost: Int! limit: Int! remaining: Int! resetAt: DateTime! used: Int! }
  type Repository {
    id: ID!
    name: String!
    nameWithOwner: String!
    isArchived: Boolean!
    isEmpty: Boolean!
    isPrivate: Boolean!
    stargazerCount: Int!
    pushedAt: DateTime
    diskUsage: Int
    licenseInfo: License
    defaultBranchRef: Ref
    ref(qualifiedName: String!): Ref
  }
  type License { key: String! name: String! spdxId: String }
  type Ref { name: String! prefix: String! target: GitObject }
  interface GitObject { id: ID! oid: GitObjectID! }
  type Commit implements GitObject { id: ID! oid: GitObjectID! committedDate: DateTime! }
`);

function refOf(repository: Repository, branch: string): object | null {
  const commit = repository.branches.has(branch) ? commitAt(repository, branch) : null;
  if (commit === null) return null;
  const { version } = commit;
  const date = new Date(version.date).toISOString().replace('.000Z', 'Z');
  return {
    name: branch,
    prefix: 'refs/heads/',
    target: { __typename: 'Commit', id: `C_${version.commit}`, oid: version.commit, committedDate: date },
  };
}

function repositoryOf(repository: Repository): object {
  const version = latest(repository);
  const { license } = version ?? { license: null };
  return {
    id: `R_${repository.id}`,
    name: repository.name,
    nameWithOwner: `${repository.owner}/${repository.name}`,
    isArchived: repository.archived,
    isEmpty: repository.commits.size === 0,
    isPrivate: repository.isPrivate,
    stargazerCount: version?.stars ?? 0,
    pushedAt: version ? new Date(version.date).toISOString().replace('.000Z', 'Z') : null,
    diskUsage: Math.ceil((version?.files.reduce((sum, { size }) => sum + size, 0) ?? 0) / 1024),
    licenseInfo: license === null ? null : { key: license.toLowerCase(), name: license, spdxId: license },
    defaultBranchRef: refOf(repository, repository.defaultBranch),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refOf(repository, qualifiedName.replace(/^refs\/heads\//, '')),
  };
}

/**
 * Answers a GraphQL request as GitHub does: what cannot be found is null with an error of type `NOT_FOUND`, the
 * rest of the answer is there.
 */
export async function answerGraphql(
  request: unknown,
  find: (owner: string, name: string) => Repository | null,
): Promise<object> {
  const { query, variables } = request as { query?: unknown; variables?: Record<string, unknown> };
  const { data, errors } = await graphql({
    schema,
    source: typeof query === 'string' ? query : '',
    variableValues: variables ?? {},
    rootValue: {
      repository: ({ owner, name }: { owner: string; name: string }) => {
        const repository = find(owner, name);
        if (repository) return repositoryOf(repository);
        const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
        throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
      },
      rateLimit: { cost: 1, limit: 5000, remaining: 4999, resetAt: '2030-01-01T00:00:00Z', used: 1 },
    },
  });
  if (!errors) return { data };
  return {
    data: data ?? null,
    errors: errors.map(({ message, path, locations, extensions }) => ({
      ...(extensions.type === undefined ? {} : { type: extensions.type }),
      ...(path === undefined ? {} : { path }),
      locations,
      message,
    })),
  };
}
