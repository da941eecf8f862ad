import { createHash } from 'node:crypto';
import { contentHash } from '../../schema/id.ts';

export type FileMode = '100644' | '100755' | '120000' | '160000';

/** One file of a repository at one commit. */
export interface VersionFile {
  readonly path: string;
  readonly mode: FileMode;
  /** Git blob id; for a submodule the commit it points at. */
  readonly sha: string;
  readonly size: number;
  /** Null when the fake knows of the file but has no bytes of it. */
  readonly bytes: (() => Promise<Uint8Array>) | null;
}

/** What a repository holds at one commit, and what is known about it then. */
export interface Version {
  readonly owner: string;
  readonly name: string;
  readonly branch: string;
  readonly commit: string;
  /** ISO 8601. */
  readonly date: string;
  /** SPDX identifier. */
  readonly license: string | null;
  readonly stars: number;
  readonly files: readonly VersionFile[];
}

/** What a test writes for a file: its text, its bytes, or something that is no regular file. */
export type WrittenFile =
  | string
  | Uint8Array
  | { readonly linkTo: string }
  | { readonly submodule: string }
  /** A file that GitHub lists but does not hand out. */
  | { readonly withheld: number };

export interface WrittenVersion {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch?: string;
  readonly date?: string;
  readonly license?: string | null;
  readonly stars?: number;
  readonly files: Readonly<Record<string, WrittenFile>>;
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function fileOf(path: string, written: WrittenFile): VersionFile {
  if (typeof written === 'object' && 'submodule' in written) {
    return { path, mode: '160000', sha: written.submodule, size: 0, bytes: null };
  }
  if (typeof written === 'object' && 'withheld' in written) {
    return { path, mode: '100644', sha: sha1(`withheld ${path}`), size: written.withheld, bytes: null };
  }
  const isLink = typeof written === 'object' && 'linkTo' in written;
  const content = isLink ? written.linkTo : written;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    mode: isLink ? '120000' : '100644',
    sha: contentHash(bytes),
    size: bytes.byteLength,
    bytes: () => Promise.resolve(bytes),
  };
}

/** A version made of a few written files; equal input gives an equal commit. */
export function writtenVersion(written: WrittenVersion): Version {
  const [owner = '', name = ''] = written.repository.split('/');
  const files = Object.entries(written.files).map(([path, file]) => fileOf(path, file));
  const date = written.date ?? '2026-01-05T08:00:00Z';
  return {
    owner,
    name,
    branch: written.branch ?? 'main',
    commit: sha1([written.repository, date, ...files.map(({ path, sha }) => `${sha} ${path}`)].join('\n')),
    date,
    license: written.license === undefined ? 'MIT' : written.license,
    stars: written.stars ?? 7,
    files,
  };
}
