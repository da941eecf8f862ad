import type { AddressParts } from './address-parts.ts';
import { meaningfulQuery } from './canonical-query.ts';

/**
 * What one family of hosts knows about its own addresses. `canonical` answers null when the general rules
 * should decide.
 */
export interface HostRule {
  readonly name: string;
  readonly applies: (host: string) => boolean;
  readonly canonical: (parts: AddressParts) => string | null;
}

function queryValue(parts: AddressParts, name: string): string | null {
  const pair = parts.query.find((candidate) => candidate.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}

const ARXIV_HOSTS = new Set([
  'arxiv.org',
  'export.arxiv.org',
  'xxx.lanl.gov',
  'ar5iv.org',
  'ar5iv.labs.arxiv.org',
  'arxiv-vanity.com',
]);
const ARXIV_PATH =
  /^\/(?:abs|pdf|html|ps|format|e-print|src|papers)\/(?:(\d{4}\.\d{4,5})|([a-z-]+)(?:\.[a-z-]+)?\/(\d{7}))(?:v\d+)?(?:\.pdf)?$/i;

function arxivAddress(path: string): string | null {
  const found = ARXIV_PATH.exec(path);
  if (found === null) return null;
  return `https://arxiv.org/abs/${found[1] ?? `${found[2]}/${found[3]}`}`.toLowerCase();
}

/** abs, pdf, html and every version of one arXiv paper are that paper. */
const arxiv: HostRule = {
  name: 'arxiv',
  applies: (host) => ARXIV_HOSTS.has(host),
  canonical: (parts) => arxivAddress(parts.path),
};

const DOI = /^10\.\d{4,9}\/[^/].*$/;
/** The path up to a DOI: a resolver has none, publishers put `doi`, `doi/abs`, `article` and so on before it. */
const BEFORE_DOI =
  /^\/(?:doi:)?(?:(?:doi(?:\/(?:abs|pdf|pdfplus|epdf|epub|full|fullhtml|book|proceedings|pdfdirect|suppl))?|article|chapter|book|content\/pdf|content)\/)?(?=10\.\d{4,9}(?:\/|%2f))/i;
const AFTER_DOI =
  /(?:v\d+)?(?:\.full(?:\.pdf|-text)?|\.abstract|\.pdf|\/(?:full|abstract|pdf|meta|fulltext\.html))$/;

function doiAddress(doi: string): string | null {
  const name = doi.replace(/%2f/gi, '/').toLowerCase();
  if (!DOI.test(name) || name.includes('/.') || name.endsWith('/')) return null;
  const preprint = /^10\.48550\/arxiv\.(.+)$/.exec(name);
  return (
    (preprint?.[1] === undefined ? null : arxivAddress(`/abs/${preprint[1]}`)) ?? `https://doi.org/${name}`
  );
}

const PREPRINT_HOSTS = new Set(['biorxiv.org', 'medrxiv.org']);

/** A DOI in the path of its resolver or of a publisher (`dl.acm.org/doi/abs/10.1145/…`) is that DOI. */
const doi: HostRule = {
  name: 'doi',
  applies: () => true,
  canonical: ({ host, path }) => {
    const before = path.includes('10.') ? BEFORE_DOI.exec(path)?.[0] : undefined;
    if (before === undefined) return null;
    const resolver = host === 'doi.org' || host.startsWith('dx.doi.') || host.startsWith('doi.');
    if (before.length <= 1 && !resolver) return null;
    const rest = path.slice(before.length);
    const bare = resolver ? rest : rest.replace(AFTER_DOI, '');
    return doiAddress(PREPRINT_HOSTS.has(host) ? bare.replace(/v\d+$/, '') : bare);
  },
};

const YOUTUBE_HOSTS = new Set([
  'youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtube-nocookie.com',
  'youtu.be',
]);
const VIDEO_ID = /^[A-Za-z0-9_-]{11}$/;
const VIDEO_PATH = /^\/(?:embed|v|e|shorts|live|watch|video)\/([A-Za-z0-9_-]{11})(?:&.*|\/.*)?$/;

/** watch, embed, short, live and youtu.be forms are one video; a playlist without a video is a playlist. */
const youtube: HostRule = {
  name: 'youtube',
  applies: (host) => YOUTUBE_HOSTS.has(host),
  canonical: (parts) => {
    const { host, path } = parts;
    const short = host === 'youtu.be' ? path.slice(1, 12) : (VIDEO_PATH.exec(path)?.[1] ?? '');
    const id = path.endsWith('/videoseries') ? '' : short || queryValue(parts, 'v')?.slice(0, 11) || '';
    if (VIDEO_ID.test(id)) return `https://youtube.com/watch?v=${id}`;
    const list = queryValue(parts, 'list');
    if (list !== null && list !== '') return `https://youtube.com/playlist?list=${list}`;
    const channel = /^\/(@[^/]+|(?:channel|c|user)\/[^/]+)(?:\/(?:featured|videos))?$/.exec(path)?.[1];
    if (channel === undefined) return null;
    return `https://youtube.com/${channel.startsWith('@') ? channel.toLowerCase() : channel}`;
  },
};

const DEFAULT_BRANCH = /^(?:main|master|HEAD)$/;
const README = /^readme(?:\.(?:md|markdown|rst|txt|adoc|org|rdoc))?$/i;

/** `owner/name` and what follows → the repository, or one path of it at `HEAD` or a named branch. */
function repositoryAddress(owner: string, name: string, rest: readonly string[]): string {
  const repository = `https://github.com/${owner}/${name.replace(/(?:\.git)+$/i, '') || name}`.toLowerCase();
  const [view = '', ...after] = rest;
  if (!/^(?:tree|blob|raw)$/.test(view) || after.length === 0) return [repository, ...rest].join('/');
  const named = after[0] === 'refs' && after[1] === 'heads' && after.length > 2 ? after.slice(2) : after;
  const [branch = '', ...path] = named;
  if (!DEFAULT_BRANCH.test(branch)) return [repository, 'blob', branch, ...path].join('/');
  if (path.length === 0 || (path.length === 1 && README.test(path[0] ?? ''))) return repository;
  return [repository, 'blob', 'HEAD', ...path].join('/');
}

const GITHUB_NAME = /^[\w.-]+$/;

/**
 * Owner and name without case and `.git`; the default branch is written `HEAD` in deeper paths (an address
 * that GitHub opens) and dropped where nothing follows; a bare README is the repository.
 */
const github: HostRule = {
  name: 'github',
  applies: (host) => host === 'github.com',
  canonical: (parts) => {
    const [owner, name, ...rest] = parts.path.split('/').filter((segment) => segment !== '');
    if (owner === undefined || !GITHUB_NAME.test(owner)) return null;
    const query = meaningfulQuery({
      ...parts,
      query: parts.query.filter((pair) => !pair.startsWith('tab=')),
    });
    if (name === undefined) return `https://github.com/${owner.toLowerCase()}${query}`;
    if (!GITHUB_NAME.test(name)) return null;
    const address = repositoryAddress(owner, name, rest);
    return rest.length === 0 || /^(?:tree|blob|raw)$/.test(rest[0] ?? '') ? address : address + query;
  },
};

/** A raw file is the file. */
const githubRaw: HostRule = {
  name: 'github-raw',
  applies: (host) => host === 'raw.githubusercontent.com',
  canonical: ({ path }) => {
    const [owner, name, ...rest] = path.split('/').filter((segment) => segment !== '');
    if (owner === undefined || name === undefined || rest.length < 2) return null;
    if (!GITHUB_NAME.test(owner) || !GITHUB_NAME.test(name)) return null;
    return repositoryAddress(owner, name, ['blob', ...rest]);
  },
};

/** A gist is known by its own id, with or without its owner. */
const gist: HostRule = {
  name: 'gist',
  applies: (host) => host === 'gist.github.com',
  canonical: ({ path }) => {
    const id = /^\/(?:[^/]+\/)?([0-9a-f]{20}|[0-9a-f]{32})$/i.exec(path)?.[1];
    return id === undefined ? null : `https://gist.github.com/${id.toLowerCase()}`;
  },
};

/** A Medium post is known by the 10 to 12 hex digits that end its path. */
const medium: HostRule = {
  name: 'medium',
  applies: (host) => host === 'medium.com' || host.endsWith('.medium.com'),
  canonical: ({ path }) => {
    const id = /(?:^|[/-])([0-9a-f]{10,12})$/.exec(path)?.[1];
    return id === undefined ? null : `https://medium.com/p/${id}`;
  },
};

/** The first rule that applies and answers decides. */
export const HOST_RULES: readonly HostRule[] = [arxiv, youtube, githubRaw, github, gist, medium, doi];
