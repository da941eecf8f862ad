import { ok, type Route, type Schemas } from '../answer.ts';
import { latest, type Repository } from '../repository.ts';
import { userBody } from './user.ts';

function licenseBody(spdx: string | null, root: string): Schemas['nullable-license-simple'] {
  if (spdx === null) return null;
  const key = spdx.toLowerCase();
  return { key, name: spdx, spdx_id: spdx, url: `${root}/licenses/${key}`, node_id: 'MDc6TGljZW5zZTE=' };
}

function repositoryBody(repository: Repository, root: string): Schemas['full-repository'] {
  const { owner, name } = repository;
  const version = latest(repository);
  const url = `${root}/repos/${owner}/${name}`;
  const html = `https://github.com/${owner}/${name}`;
  const stars = version?.stars ?? 0;
  const date = new Date(version?.date ?? '2020-01-01T00:00:00Z').toISOString().replace('.000Z', 'Z');
  const bytes = version?.files.reduce((sum, { size }) => sum + size, 0) ?? 0;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name,
    full_name: `${owner}/${name}`,
    owner: userBody(owner, root),
    private: repository.isPrivate,
    html_url: html,
    description: null,
    fork: false,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    git_url: `git://github.com/${owner}/${name}.git`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    ssh_url: `git@github.com:${owner}/${name}.git`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    clone_url: `${html}.git`,
    mirror_url: null,
    hooks_url: `${url}/hooks`,
    svn_url: html,
    homepage: null,
    language: null,
    forks_count: 0,
    stargazers_count: stars,
    watchers_count: stars,
    size: Math.ceil(bytes / 1024),
    default_branch: repository.defaultBranch,
    open_issues_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    visibility: repository.isPrivate ? 'private' : 'public',
    pushed_at: date,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: date,
    subscribers_count: 0,
    network_count: 0,
    license: licenseBody(version?.license ?? null, root),
    forks: 0,
    open_issues: 0,
    watchers: stars,
  };
}

export const repositoryRoute: Route = {
  name: 'get a repository',
  path: /^$/,
  answer: (repository, _groups, { root }) => ok(repositoryBody(repository, root)),
};
