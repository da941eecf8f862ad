import type { Passage, Section } from '../../schema/item.ts';

interface Named {
  readonly level: number;
  readonly name: string;
}

interface Draft {
  readonly headings: readonly string[];
  readonly level: number;
  readonly first: number;
  last: number;
  readonly passages: Passage[];
  /** True when a heading began it; other stretches count only if something is said in them. */
  readonly named: boolean;
}

/** Where the outline stood when something was opened. */
export interface OutlineScope {
  readonly depth: number;
  readonly base: number;
}

/** The heading path as it moves through a document, and the prose under each heading. */
export interface Outline {
  /** The names of the headings above, outermost first; the same array until a heading changes it. */
  path(): readonly string[];
  heading(level: number, name: string, line: number): void;
  passage(passage: Passage): void;
  /** Passages of the current section so far; `forget` goes back to such a count. */
  passageCount(): number;
  forget(count: number): void;
  /** Headings until `leave` count only inside this scope (a quotation, a `<details>`). */
  enter(): OutlineScope;
  leave(scope: OutlineScope, line: number): void;
  /** A heading that is not one: the summary of a `<details>`, inside the scope just entered. */
  name(name: string, line: number): void;
  finish(lastLine: number): readonly Section[];
}

/** An outline with no heading yet. */
export function createOutline(): Outline {
  const drafts: Draft[] = [];
  let stack: Named[] = [];
  let base = 0;
  let names: readonly string[] = [];
  let current = begin(0, 1, false);

  function begin(level: number, line: number, named: boolean): Draft {
    const draft: Draft = { headings: names, level, first: line, last: line, passages: [], named };
    drafts.push(draft);
    return draft;
  }

  function next(level: number, line: number, named: boolean): void {
    names = stack.map((one) => one.name);
    current.last = Math.max(current.first, line - 1);
    current = begin(level, line, named);
  }

  return {
    path: () => names,
    heading(level, name, line) {
      while (stack.length > base && (stack.at(-1)?.level ?? 0) >= level) stack.pop();
      stack.push({ level, name });
      next(level, line, true);
    },
    name(name, line) {
      const level = Math.min(6, (stack.at(-1)?.level ?? 0) + 1);
      stack.push({ level, name });
      base = stack.length;
      next(level, line, true);
    },
    passage(passage) {
      current.passages.push(passage);
    },
    passageCount: () => current.passages.length,
    forget(count) {
      current.passages.length = Math.min(count, current.passages.length);
    },
    enter() {
      const scope: OutlineScope = { depth: stack.length, base };
      base = stack.length;
      return scope;
    },
    leave(scope, line) {
      base = scope.base;
      if (stack.length === scope.depth) return;
      stack = stack.slice(0, scope.depth);
      next(stack.at(-1)?.level ?? 0, line + 1, false);
    },
    finish(lastLine) {
      current.last = Math.max(current.first, lastLine);
      return drafts
        .filter((draft) => draft.named || draft.passages.length > 0)
        .map(({ headings, level, first, last, passages }) => ({
          headings,
          level,
          lines: [first, last],
          page: null,
          passages,
        }));
    },
  };
}
