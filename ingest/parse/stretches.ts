import type { Inline } from '../../schema/item.ts';

/** `[1]`, `[^note]`, `[12]:` at the start of a line of references. */
const REFERENCE_MARK = /^\s*\[\^?[\w.-]{1,12}\]/u;
const LETTER = /\p{L}/u;

/** A paragraph, or one line of it that speaks for itself. */
export interface Stretch {
  readonly kind: 'paragraph' | 'reference';
  readonly inlines: readonly Inline[];
}

/** The paragraph's inlines by source line and by line break. */
function byLine(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [];
  let line = -1;
  for (const inline of inlines) {
    if (inline.kind === 'break') {
      line = -1;
      continue;
    }
    if (inline.line === line) lines.at(-1)?.push(inline);
    else lines.push([inline]);
    line = inline.line;
  }
  return lines;
}

function startsReference(line: readonly Inline[]): boolean {
  const first = line[0];
  if (first?.kind === 'link') return /^\^?\d{1,4}$/u.test(first.text);
  return first?.kind === 'text' && REFERENCE_MARK.test(first.text);
}

function startsWithLink(line: readonly Inline[]): boolean {
  for (const inline of line) {
    if (inline.kind === 'link') return true;
    if (inline.kind === 'code' || (inline.kind === 'text' && LETTER.test(inline.text))) return false;
  }
  return false;
}

function endsWithAddress(line: readonly Inline[]): boolean {
  const last = line.findLast((inline) => inline.kind !== 'text' || LETTER.test(inline.text));
  return line.length > 1 && last?.kind === 'link' && last.bare === true;
}

function hasLink(line: readonly Inline[]): boolean {
  return line.some((inline) => inline.kind === 'link' && inline.href !== '');
}

/** "Source: https://…", "[Paper](…)": a line that only says where. */
function isWhere(line: readonly Inline[]): boolean {
  const words = line.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  return hasLink(line) && (!LETTER.test(words) || /^\s*[\p{L} ]{2,16}[:：]\s*$/u.test(words));
}

/** Whether each line ends in a break that its author wrote, so that lines are more than the width of a page. */
function areBroken(lines: readonly Inline[][], inlines: readonly Inline[]): boolean {
  return inlines.filter((inline) => inline.kind === 'break').length >= lines.length - 1;
}

/** Two thirds of the lines have a link behind words, or every second one says where the line before it stands. */
function brokenStart(
  lines: readonly Inline[][],
): ((line: readonly Inline[], index: number) => boolean) | null {
  if (lines.length % 2 === 0 && lines.every((line, at) => (at % 2 === 0 ? !hasLink(line) : isWhere(line))))
    return lines.length > 2 ? (_line, index) => index % 2 === 0 : null;
  const isOwn = (line: readonly Inline[]): boolean => hasLink(line) && !isWhere(line);
  const own = lines.filter(isOwn).length;
  const [first] = lines;
  return first !== undefined && isOwn(first) && own >= 3 && own * 2 >= lines.length ? isOwn : null;
}

/** Joins each line that does not start something with the one before it; a break is kept where its author wrote it. */
function joined(
  lines: readonly Inline[][],
  starts: (line: readonly Inline[], index: number) => boolean,
  broken = false,
): Inline[][] {
  const whole: Inline[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = whole.at(-1);
    if (last === undefined || starts(line, index)) whole.push([...line]);
    else if (broken) last.push({ kind: 'break', line: line[0]?.line ?? 0 }, ...line);
    else last.push(...line);
  }
  return whole;
}

/** The same words without space at either end. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const words = inlines.filter((inline, i) => {
    const edge = i === 0 || i === inlines.length - 1;
    return !(edge && inline.kind === 'text' && inline.text.trim() === '');
  });
  return words.map((inline, i) => {
    if (inline.kind !== 'text') return inline;
    let text = i === 0 ? inline.text.trimStart() : inline.text;
    if (i === words.length - 1) text = text.trimEnd();
    return text === inline.text ? inline : { ...inline, text };
  });
}

/**
 * Cuts a paragraph whose lines are entries of their own: numbered references, lines that begin with a link
 * (two thirds of them do), lines that all end in a bare address, or broken lines with links of their own. Any other
 * paragraph stays whole.
 */
export function stretchesOf(inlines: readonly Inline[]): readonly Stretch[] {
  const lines = byLine(inlines);
  const first = lines[0];
  if (first !== undefined && startsReference(first)) {
    return joined(lines, startsReference).map((stretch) => ({
      kind: 'reference',
      inlines: trimmed(stretch),
    }));
  }
  if (lines.length > 1 && first !== undefined) {
    const links = lines.filter(startsWithLink).length;
    const isBroken = areBroken(lines, inlines);
    const starts =
      startsWithLink(first) && links >= 2 && links * 3 >= lines.length * 2
        ? startsWithLink
        : lines.every(endsWithAddress)
          ? () => true
          : isBroken
            ? brokenStart(lines)
            : null;
    if (starts !== null) {
      return joined(lines, starts, isBroken).map((stretch) => ({
        kind: 'paragraph',
        inlines: trimmed(stretch),
      }));
    }
  }
  return [{ kind: 'paragraph', inlines }];
}
