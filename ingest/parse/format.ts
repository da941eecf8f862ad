export const FORMATS = [
  'markdown',
  'restructuredtext',
  'notebook',
  'html',
  'csv',
  'tsv',
  'yaml',
  'pdf',
  'text',
  'unknown',
] as const;
export type Format = (typeof FORMATS)[number];

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['mkdn', 'markdown'],
  ['mdx', 'markdown'],
  ['qmd', 'markdown'],
  ['rmd', 'markdown'],
  ['rst', 'restructuredtext'],
  ['rest', 'restructuredtext'],
  ['ipynb', 'notebook'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['pdf', 'pdf'],
  ['txt', 'text'],
  ['text', 'text'],
]);

/** How many bytes tell a format by themselves. */
const PROBE = 1024;

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[i] !== text.charCodeAt(i)) return false;
  return true;
}

/** The format that the first bytes give away, whatever the file is called; null when they say nothing. */
function byBytes(bytes: Uint8Array): Format | null {
  let start = 0;
  if (startsWith(bytes, '\u00ef\u00bb\u00bf')) start = 3;
  const head = Buffer.from(bytes.subarray(start, start + PROBE)).toString('latin1');
  const marker = head.indexOf('%PDF-');
  if (marker !== -1 && !/[a-z]{4}/iu.test(head.slice(0, marker))) return 'pdf';
  const text = head.trimStart().toLowerCase();
  if (text.startsWith('<!doctype html') || /^<html[\s>]/u.test(text)) return 'html';
  return null;
}

/**
 * What a document is: by its first bytes, then by its name; a README without extension is Markdown.
 * `unknown` is not read.
 */
export function formatOf(path: string, bytes: Uint8Array): Format {
  const told = byBytes(bytes);
  if (told !== null) return told;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  if (dot > 0) return BY_EXTENSION.get(name.slice(dot + 1)) ?? 'unknown';
  return /^(?:readme|changelog|index|list)$/u.test(name) ? 'markdown' : 'unknown';
}
