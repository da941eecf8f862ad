import type { Block } from './block.ts';

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
  const isShort = title.split(' ').length < 3 && !/[\u3040-\u9fff\uac00-\ud7af]/u.test(title);
  if (!isShort) return title;
  const wanted = folded(title);
  return first.some((block) => folded(block.text).includes(wanted)) ? title : null;
}

/** The blocks of the largest letters on the first page with text that follow each other. */
export function largestText(first: readonly Block[]): readonly Block[] {
  const worthy = first.filter(
    ({ text, isRow, lines }) =>
      !isRow && !lines[0].aside && text.length <= TITLE_LIMIT && /\p{L}{2}|[\u3040-\u9fff]/u.test(text),
  );
  const size = Math.max(0, ...worthy.map((block) => block.size));
  const start = first.findIndex((block) => block.size === size && worthy.includes(block));
  if (start === -1) return [];
  const found: Block[] = [];
  for (const block of first.slice(start)) {
    if (block.size < 0.93 * size || found.length >= 4 || !worthy.includes(block)) break;
    found.push(block);
  }
  return found;
}
