import type { Env, MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';

/*
 * markdown-it 15 is built with a helper that defines every field of every token and of every inline state
 * through `Object.defineProperty`, which takes a third of its time. These states do the same with plain
 * fields. They hold to the version pinned in package.json; a test compares their tokens with its own.
 */

type Nesting = -1 | 0 | 1;
type Meta = StateInline['tokens_meta'][number];

/** A token without the methods, which only renderers use. */
function createToken(type: string, tag: string, nesting: Nesting, level: number, block: boolean): Token {
  const token: Omit<Token, 'attrIndex' | 'attrPush' | 'attrSet' | 'attrGet' | 'attrJoin'> = {
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block,
    hidden: false,
  };
  return token as Token;
}

class LightInlineState {
  pos = 0;
  posMax: number;
  level = 0;
  pending = '';
  pendingLevel = 0;
  cache: Record<number, number> = {};
  backticks: Record<number, number> = {};
  backticksScanned = false;
  skipHtmlSpecial = false;
  linkLevel = 0;
  delimiters: StateInline['delimiters'] = [];
  _prev_delimiters: StateInline['delimiters'][] = [];
  tokens_meta: Meta[] = [];
  src: string;
  md: MarkdownIt;
  env: Env;
  tokens: Token[];

  constructor(src: string, md: MarkdownIt, env: Env, tokens: Token[]) {
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens;
    this.posMax = src.length;
  }

  pushPending(): Token {
    const token = createToken('text', '', 0, this.pendingLevel, false);
    token.content = this.pending;
    this.tokens.push(token);
    this.pending = '';
    return token;
  }

  push(type: string, tag: string, nesting: Nesting): Token {
    if (this.pending !== '') this.pushPending();
    let meta: Meta;
    if (nesting < 0) {
      this.level -= 1;
      this.delimiters = this._prev_delimiters.pop() ?? [];
    }
    const token = createToken(type, tag, nesting, this.level, false);
    if (nesting > 0) {
      this.level += 1;
      this._prev_delimiters.push(this.delimiters);
      this.delimiters = [];
      meta = { delimiters: this.delimiters };
    }
    this.pendingLevel = this.level;
    this.tokens.push(token);
    this.tokens_meta.push(meta);
    return token;
  }
}

/** Makes an engine build its tokens and states without the slow helper. Its rules stay the same. */
export function lighten(engine: MarkdownIt): void {
  Object.setPrototypeOf(LightInlineState.prototype, engine.inline.State.prototype as object);
  engine.inline.State = LightInlineState as unknown as typeof StateInline;
  engine.block.State = class extends engine.block.State {
    override push(type: string, tag: string, nesting: Nesting): Token {
      if (nesting < 0) this.level -= 1;
      const token = createToken(type, tag, nesting, this.level, true);
      if (nesting > 0) this.level += 1;
      this.tokens.push(token);
      return token;
    }
  } as typeof StateBlock;
}
