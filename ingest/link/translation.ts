/**
 * Language codes that end a file's name or name a folder. Codes that are also words of their own (`id`, `no`,
 * `is`, `cs`, `ml`) are left out.
 */
const LANGUAGES =
  'ar az be bg bn ca cn da de el en es et fa fi fil fr gl he hi hr hu hy it ja jp ka kk ko kr ku lt lv mk mn mr ms my ne nl pl pt ro ru sk sl sq sr sv sw ta te th tl tr tw uk ur uz vi zh';
const CODES = new Set(LANGUAGES.split(' '));

const SUFFIX = /^(.+?)[-_.]([a-z]{2,3})(?:[-_]([a-z]{2,4}|\d{3}))?(\.[a-z]+)$/i;
const FOLDER = /^([a-z]{2,3})(?:[-_]([a-z]{2,4}|\d{3}))?$/i;

const isLanguage = (code: string | undefined): boolean => code !== undefined && CODES.has(code.toLowerCase());

/** Paths that may be the original of a path, the likeliest first; empty when the path names no language. */
function candidates(path: string): readonly string[] {
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  const folder = segments.map((segment) => `${segment}/`).join('');
  const suffix = SUFFIX.exec(name);
  if (suffix !== null && isLanguage(suffix[2])) {
    const [, stem = '', code = '', , extension = ''] = suffix;
    const bare = `${folder}${stem}${extension}`;
    const separator = name.charAt(stem.length);
    return code.toLowerCase() === 'en' ? [bare] : [bare, `${folder}${stem}${separator}en${extension}`];
  }
  const at = segments.findLastIndex((segment) => isLanguage(FOLDER.exec(segment)?.[1]));
  if (at < 0) return [];
  const bare = [...segments.slice(0, at), ...segments.slice(at + 1), name].join('/');
  const english = [...segments.slice(0, at), 'en', ...segments.slice(at + 1), name].join('/');
  return segments[at]?.toLowerCase() === 'en' ? [bare] : [bare, english];
}

/**
 * The path of the original when a path is that of a translation, told by the paths alone: `guide-ja.md` beside
 * `guide.md`, `docs/ko/guide.md` beside `docs/guide.md`; without an unmarked file the English one is the
 * original. Null for an original.
 */
export function originalOf(path: string, exists: (path: string) => boolean): string | null {
  return candidates(path).find((candidate) => candidate !== path && exists(candidate)) ?? null;
}
