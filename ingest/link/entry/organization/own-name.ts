import type { Target } from '../../address.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The labels of an address that may be somebody's name: those of its host, on GitHub the owner of a repository. */
function labelsOf({ host, path }: Target): readonly string[] {
  return host === 'github.com' ? [path.split('/')[1] ?? ''] : host.split('.').slice(0, -1);
}

/** True when an address bears a name: "Crumb Works" at blog.crumbworks.example or github.com/crumbworks. */
export function isNameOfAddress(name: string, target: Target): boolean {
  const folded = plain(name);
  return folded.length > 2 && labelsOf(target).some((label) => plain(label) === folded);
}

/** Capitalised words with letters in each: no "CS 109", no "Ovens -". */
const NAME = /^\p{Lu}[\p{L}&.'’]+(?:\s\p{Lu}[\p{L}&.'’]+)+$/u;

/** The first words of a title, two or more, that an address bears as one label; null when it bears none. */
export function leadingNameOf(title: string, target: Target): string | null {
  const words = title.split(' ');
  for (let count = Math.min(4, words.length); count > 1; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (!NAME.test(name)) continue;
    if (isNameOfAddress(name, target)) return name;
  }
  return null;
}
