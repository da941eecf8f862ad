import MarkdownIt from 'markdown-it';
import type { Env, MarkdownIt as Engine, StateInline, Token } from 'markdown-it';
import { lighten } from './markdown-states.ts';
import { addressEnd, schemeLength, startsHost } from './address.ts';

export type { Env, Token } from 'markdown-it';

/** Recognises `http://…` and `https://…` in text before emphasis can tear them apart. */
function bareAddress(state: StateInline, silent: boolean): boolean {
  const colon = state.pos;
  if (state.linkLevel > 0 || !state.src.startsWith('://', colon)) return false;
  const scheme = schemeLength(state.src, colon, colon - state.pending.length);
  if (scheme === 0 || !startsHost(state.src.charCodeAt(colon + 3))) return false;
  const start = colon - scheme;
  const end = addressEnd(state.src, start, state.posMax, true);
  if (end <= colon + 3) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -scheme);
    const open = state.push('link_open', 'a', 1);
    const address = state.src.slice(start, end).replaceAll('\\', '');
    open.attrs = [['href', address]];
    open.info = 'auto';
    state.push('text', '', 0).content = address;
    state.push('link_close', 'a', -1).info = 'auto';
  }
  state.pos = end;
  return true;
}

/** A formula in a line is at most this long. */
const FORMULA = 400;

/** Takes `$…$` as it stands, as GitHub does, so that its stars and underscores are not emphasis. */
function formula(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src.charCodeAt(pos) !== 0x24 || /[\s$]/u.test(src[pos + 1] ?? ' ')) return false;
  const piece = src.slice(pos + 1, Math.min(posMax, pos + FORMULA));
  const end = piece.indexOf('$');
  // A price is no formula, and neither is what stands between two prices.
  if (end < 1 || /\s/u.test(piece[end - 1] ?? ' ') || /[\d$]/u.test(piece[end + 1] ?? ' ')) return false;
  if (/\n|\]\(|https?:/u.test(piece.slice(0, end))) return false;
  if (!silent) state.pending += src.slice(pos, pos + end + 2);
  state.pos = pos + end + 2;
  return true;
}

/** Lists, quotations and brackets nested deeper than this are text; hostile input costs as much as it is deep. */
const DEEPEST = 40;

function createEngine(): Engine {
  const engine = new MarkdownIt({ html: true, maxNesting: DEEPEST });
  lighten(engine);
  // Addresses stay as written; what is unsafe is left out by the word collector.
  engine.normalizeLink = (address) => address;
  engine.normalizeLinkText = (address) => address;
  engine.validateLink = () => true;
  engine.inline.ruler.at('linkify', bareAddress);
  engine.inline.ruler.before('escape', 'formula', formula);
  return engine;
}

const engine = createEngine();

/** The block tokens of a Markdown text, inline content unparsed; `env` keeps the reference definitions. */
export function blockTokens(text: string, env: Env): readonly Token[] {
  const tokens: Token[] = [];
  engine.block.parse(text, engine, env, tokens);
  return tokens;
}

/** The inline tokens of one block's content. */
export function inlineTokens(content: string, env: Env): readonly Token[] {
  const tokens: Token[] = [];
  engine.inline.parse(content, engine, env, tokens);
  return tokens;
}
