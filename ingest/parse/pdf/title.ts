import type { Block } from './block.ts';
import { LARGER } from './style.ts';

/** What programs write when nobody gave a title. */
const NO_TITLE =
  /^(?:untitled|unbenannt|sans titre|sin título|無題|无标题|document|presentation|slide ?\d*|title|titel|microsoft (?:word|powerpoint|excel)\b.*|powerpoint.presentation|print|pdf|none|null|new document|dokument)[\s\d()_-]*$/iu;
/** Names of files: an ending, or words joined as in a path. */
const FILE_NAME =
  /\.(?:docx?|odt|rtf|pptx?|odp|xlsx?|tex|dvi|ps|pdf|md|html?|indd|ai|qxd|fm|pages|key|txt)$|[\\/]|_\d|^\S*_\S*$/iu;
const TITLE_LIMIT = 300;

/** Letters and digits alone, case folded: what two spellings of one title share. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The title among a PDF's properties, where somebody meant it as one. */
export function statedTitle(property: string | undefined, first: readonly Block[]): string | null {
  const title = (property ?? '').replace(/\s+/gu, ' ').trim();
  if (title === '' || title.length > TITLE_LIMIT || !/\p{L}{2}/u.test(title)) return null;
  if (NO_TITLE.test(title) || FILE_NAME.test(title)) return null;
  const words = title.split(' ').length;
  if (words >= 3 || /[\u3040-\u9fff\uac00-\ud7af]/u.test(title)) return title;
  // One or two words may be a file's or a template's name, unless the text says them too.
  const wanted = folded(title);
  const isSaid = first.some(({ text }) => {
    const said = folded(text);
    return words === 1 ? said === wanted : said.includes(wanted);
  });
  return isSaid ? title : null;
}

/** A first line that may be a title although it is no larger than the text. */
const LINE_LIMIT = 100;

/**
 * The blocks of the largest letters on the first page with text that follow each other. Where none are larger than
 * those of the body, the first block if it is a line by itself.
 */
export function largestText(first: readonly Block[], bodySize: number): readonly Block[] {
  const worthy = first.filter(
    ({ text, isRow, lines }) =>
      !isRow && !lines[0].aside && text.length <= TITLE_LIMIT && /\p{L}{2}|[\u3040-\u9fff]/u.test(text),
  );
  const size = Math.max(0, ...worthy.map((block) => block.size));
  const start = first.findIndex((block) => block.size === size && worthy.includes(block));
  const [top] = first;
  if (start === -1 || top === undefined) return [];
  if (size < LARGER * bodySize) {
    const isLine = top.lines.length === 1 && top.text.length <= LINE_LIMIT && !/[.,;:]$/u.test(top.text);
    return isLine && worthy.includes(top) ? [top] : [];
  }
  const found: Block[] = [];
  for (const block of first.slice(start)) {
    if (block.size < 0.93 * size || found.length >= 4 || !worthy.includes(block)) break;
    found.push(block);
  }
  return found;
}
