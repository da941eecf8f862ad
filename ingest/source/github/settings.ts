import { CairnError } from '../../../schema/index.ts';

export interface GithubSettings {
  /** Null when none is given: public repositories, 60 requests an hour. */
  readonly token: string | null;
  /** Root of the REST API, without a slash at its end. */
  readonly apiUrl: string;
}

const PUBLIC_API = 'https://api.github.com';

/**
 * `GITHUB_TOKEN` and `GITHUB_API_URL` (GitHub Enterprise: `https://<host>/api/v3`). Throws `BAD_USER_INPUT`
 * without repeating the token.
 */
export function githubSettings(environment: Readonly<Record<string, string | undefined>>): GithubSettings {
  const token = environment.GITHUB_TOKEN?.trim() ?? '';
  if (!/^[\x21-\x7e]{0,1000}$/.test(token)) {
    throw new CairnError(
      'BAD_USER_INPUT',
      'GITHUB_TOKEN holds characters that no token has; copy it again from GitHub, or unset it.',
    );
  }
  const given = environment.GITHUB_API_URL?.trim() || PUBLIC_API;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
    throw new CairnError(
      'BAD_USER_INPUT',
      'GITHUB_API_URL is not the address of an API; give one such as https://github.example.com/api/v3, or unset it.',
    );
  }
  return { token: token === '' ? null : token, apiUrl: url.origin + url.pathname.replace(/\/+$/, '') };
}

/** The web hosts whose addresses name repositories of this API: github.com, and an Enterprise host beside it. */
export function githubHosts(settings: GithubSettings): ReadonlySet<string> {
  const hosts = new Set(['github.com']);
  const { hostname, pathname } = new URL(settings.apiUrl);
  if (pathname.startsWith('/api/v3')) hosts.add(hostname);
  return hosts;
}

/** Where GraphQL is asked: beside the REST API, on Enterprise at `/api/graphql`. */
export function graphqlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
}
