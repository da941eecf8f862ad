import { inlineTokens } from './markdown-engine.ts';
import type { Env, Token } from './markdown-engine.ts';
import type { TagReader } from './html-words.ts';
import type { WordCollector } from './word-collector.ts';

/** What makes inline parsing necessary; a text without any of these, or an address, says only itself. */
const MARKED = /[\\`*_~[\]<&\n]/;

function attribute(token: Token, name: string): string {
  for (const [key, value] of token.attrs ?? []) if (key === name) return String(value);
  return '';
}

/** Of all character references, `&amp;` is the one that people paste with an address. */
function addressOf(token: Token): string {
  const href = attribute(token, 'href');
  return token.info === 'auto' && href.includes('&amp;') ? href.replaceAll('&amp;', '&') : href;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Reads inline Markdown that begins on `line` into `words`; inline tags go to `tags`. */
export function readMarkdownWords(
  content: string,
  line: number,
  env: Env,
  words: WordCollector,
  tags: TagReader,
): void {
  if (!MARKED.test(content) && !content.includes('://')) {
    words.text(content, line);
    return;
  }
  let at = line;
  let searched = 0;
  for (const token of inlineTokens(content, env)) {
    switch (token.type) {
      case 'text':
      case 'text_special':
        if (token.content !== '') words.text(token.content, at);
        break;
      case 'softbreak':
        words.text(' ', at);
        at += 1;
        break;
      case 'hardbreak':
        words.lineBreak(at);
        at += 1;
        break;
      case 'code_inline': {
        words.code(token.content, at);
        // The token has spaces where the text had line ends; the text itself tells how many.
        const start = content.indexOf(token.markup, searched);
        searched = start + 2 * token.markup.length + token.content.length;
        at += newlines(content.slice(start, searched));
        break;
      }
      case 'link_open':
        words.openLink(addressOf(token), token.info === 'auto', at);
        break;
      case 'link_close':
        words.closeLink();
        break;
      case 'image':
        words.image(attribute(token, 'src'), token.content, at);
        at += newlines(token.content);
        break;
      case 'strong_open':
        words.strong(1);
        break;
      case 'strong_close':
        words.strong(-1);
        break;
      case 'html_inline':
        tags.read(token.content, at);
        at += newlines(token.content);
        break;
      default:
        break;
    }
  }
}
