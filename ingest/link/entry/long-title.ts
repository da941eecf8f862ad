/** Link texts longer than this may hold a description, too; in UTF-16 units. */
const LONG = 80;

/**
 * Divides a link text that goes on after the title: "Name - A sentence about it that says what it is". Answers
 * the title and the rest; the rest is empty for texts that are only a title.
 */
export function dividedTitle(text: string): readonly [title: string, rest: string] {
  if (text.length <= LONG) return [text, ''];
  const match =
    /^(.{2,70}?)\s+[-–—]\s+([^|]{60,})$/su.exec(text) ??
    /^([^.!?]{2,60})\.\s+((?:An?|The)\s\p{L}[^|]{40,})$/su.exec(text);
  if (match === null) return [text, ''];
  const [, title = '', rest = ''] = match;
  const words = rest.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isSentence = words.length >= 12 || (words.length >= 8 && rest.endsWith('.'));
  return isSentence && small * 2 >= words.length ? [title, rest] : [text, ''];
}
