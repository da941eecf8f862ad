import { datedCopies } from './dated-copies.ts';
const READ = /\.(md|markdown|mdown|mkd|rst|ipynb|csv|tsv|pdf|txt)$/i;

/** Questions of a bank, one a file under track and area, and its map from topics to chapters. */
const BANK = /(?:^|\/)questions\/[^/]+\/[^/]+\/[^/]+\.ya?ml$|(?:^|\/)schema\/topic_chapter_map\.ya?ml$/i;

const LEFT_OUT_NAMES =
  /^(licen[cs]e|copying|notice|code[-_]of[-_]conduct|contributing|contributors|contribution|contribute|security|changelog|pull_request_template|issue_template|skill|agents?|claude|gemini|copilot-instructions|cursorrules|llms|requirements.*|robots)([-_.].*)?$/i;

const LEFT_OUT_FOLDERS = new Set([
  'node_modules',
  '.git',
  '.github',
  '.gitlab',
  'pull_request_template',
  'issue_template',
  'vendor',
  'third_party',
  'dist',
]);

/** A path pattern: `*` within a folder, `**` across folders, `?` one character. */
function pathPattern(pattern: string): (path: string) => boolean {
  const source = pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(path);
}

/**
 * True for the documents that are read unless told otherwise: texts, lists, notebooks, PDFs and banks of questions, without
 * licences, conduct and contribution guides, templates and instructions to agents.
 */
export function isReadByDefault(path: string): boolean {
  if (!READ.test(path)) return BANK.test(path);
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return !LEFT_OUT_NAMES.test(name) && !parts.some((part) => LEFT_OUT_FOLDERS.has(part.toLowerCase()));
}

export interface Selection {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * Which paths of a source are read; `include` replaces the default, `exclude` narrows either.
 * @param all paths of the source, among which dated copies are left out by default
 */
export function selectPaths(selection: Selection, all: Iterable<string> = []): (path: string) => boolean {
  const copies = datedCopies(all);
  const include = selection.include?.map(pathPattern);
  const exclude = selection.exclude?.map(pathPattern) ?? [];
  return (path) =>
    (include ? include.some((fits) => fits(path)) : isReadByDefault(path) && !copies.has(path)) &&
    !exclude.some((fits) => fits(path));
}
