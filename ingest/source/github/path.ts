/** The longest path that is read, in UTF-16 units. */
export const PATH_LIMIT = 1024;

/**
 * True for a path that stays inside its repository and can be shown: relative, no empty, `.`, `..` or `.git`
 * part, no control character, at most 1,024 long. Git makes no other; an answer might.
 */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > PATH_LIMIT || /[\u0000-\u001f\u007f]/.test(path)) return false;
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
