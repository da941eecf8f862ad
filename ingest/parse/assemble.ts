import type { DocumentLink, Group, ParsedDocument } from '../../schema/item.ts';
import { balance } from './balance.ts';
import type { Block, OpenBlock } from './block.ts';
import { addWords, createDraft, itemOf } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { countEntries } from './frames.ts';
import type { Frame } from './frames.ts';
import { headingName } from './heading-name.ts';
import { stretchesOf } from './lines.ts';
import { createOutline } from './outline.ts';
import type { Reporter } from './problem.ts';
import { isLabel, passageOf } from './prose.ts';
import { finishTable, isContents, joinCells } from './rows.ts';
import { plainText } from './words.ts';
import type { Words } from './words.ts';

/** What a parser hands over once a document is a stream of blocks. */
export interface Reading {
  readonly format: string;
  readonly blocks: readonly Block[];
  readonly links: readonly DocumentLink[];
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Title for when no level-one heading gives one. */
  readonly title: string | null;
  readonly lineCount: number;
  readonly reporter: Reporter;
}

/** An entry's `<details>` holds few entries of its own; one with more of them is a section. */
const ENTRY_BODY = 8;
const GROUP_LIMIT = 300;
const NO_GROUPS: readonly Group[] = [];

/** Headings under which people and companies are thanked. */
const THANKS =
  /^(?:our |all |special |top |project |open source )*(?:sponsors?|backers?|contributors?|sponsorship|stargazers|star history)(?: over time| wall)?$/iu;
/** Summaries that say what a click does, not what is inside. */
const CALL_TO_ACTION = /^(?:click|tap|press|expand|see|view|open|toggle|more|details?|read more|unfold)\b/iu;

function nameOf(words: Words): string {
  const name = headingName(plainText(words.inlines));
  if (name !== '') return name;
  for (const inline of words.inlines) {
    const alt = inline.kind === 'image' ? inline.alt : inline.kind === 'link' ? inline.image?.alt : undefined;
    if (alt !== undefined && alt !== '') return headingName(alt);
  }
  return '';
}

function groupOf(draft: Draft): Group {
  const link = draft.inlines.find((inline) => inline.kind === 'link');
  return {
    text: plainText(draft.inlines).slice(0, GROUP_LIMIT),
    href: link?.kind === 'link' ? link.href : null,
    line: draft.first,
  };
}

/** Items, sections and passages of a document, from its blocks. Linear in the number of blocks. */
export function assemble(reading: Reading): ParsedDocument {
  const { reporter } = reading;
  const tagged = reading.blocks.some(
    (block) => (block.kind === 'open' || block.kind === 'close') && block.html,
  );
  const blocks = tagged ? balance(reading.blocks, reporter) : reading.blocks;
  const entriesInside = tagged ? countEntries(blocks) : new Map<Block, number>();
  const outline = createOutline();
  const drafts: Draft[] = [];
  const frames: Frame[] = [];
  let outerList: Frame | null = null;
  let entry: Draft | null = null;
  let headed: Draft | null = null;
  let label: Group | null = null;
  let title: string | null = null;
  let titleItem: Draft | null = null;
  let topHeadings = 0;
  let thanksPath: readonly string[] = outline.path();
  let thanks = false;

  function isThanks(): boolean {
    if (thanksPath !== outline.path()) {
      thanksPath = outline.path();
      thanks = thanksPath.some((name) => THANKS.test(name));
    }
    return thanks;
  }

  function keep(draft: Draft): void {
    if (!isThanks()) drafts.push(draft);
  }

  /** The innermost bullet or cell we stand in. */
  function holder(): Frame | null {
    for (let i = frames.length - 1; i >= 0; i -= 1) {
      const frame = frames[i];
      if (frame !== undefined && (frame.draft !== null || frame.cell !== null)) return frame;
    }
    return null;
  }

  function groups(): readonly Group[] {
    for (let i = frames.length - 1; i >= 0; i -= 1) {
      const inherited = frames[i]?.groups;
      if (inherited !== null && inherited !== undefined) return inherited;
    }
    return NO_GROUPS;
  }

  function say(draft: Draft): void {
    const passage = passageOf(draft.inlines, draft, [draft.first, draft.last]);
    if (passage !== null) outline.passage(passage);
  }

  /** Ends a bullet's own words: what follows belongs to its children. */
  function seal(frame: Frame | null): void {
    if (frame?.draft?.kind !== 'bullet' && frame?.draft?.kind !== 'ordered') return;
    if (frame.sealed) return;
    frame.sealed = true;
    frame.groups = [...groups(), groupOf(frame.draft)];
    say(frame.draft);
  }

  /** Gives words to the bullet, cell or entry we stand in; false when there is none. */
  function give(words: Words, last: number): boolean {
    if (entry !== null) {
      addWords(entry, words, last);
      return true;
    }
    const frame = holder();
    if (frame?.cell != null) {
      frame.cell.push(words);
      return true;
    }
    if (frame?.draft == null || frame.sealed) return false;
    addWords(frame.draft, words, last);
    if (outerList !== null) {
      outerList.counts.inPage += words.inPage;
      outerList.counts.links += words.links;
    }
    return true;
  }

  function text(words: Words, first: number, last: number): void {
    if (give(words, last)) return;
    if (words.length === 0) return;
    label = isLabel(words.inlines) ? { text: plainText(words.inlines), href: null, line: first } : null;
    const stretches = words.links > 0 ? stretchesOf(words.inlines) : [];
    if (stretches.length < 2) {
      const passage = label === null ? passageOf(words.inlines, words, [first, last]) : null;
      if (passage !== null) outline.passage(passage);
    }
    if (headed !== null) {
      addWords(headed, words, last);
      return;
    }
    for (const { kind, inlines } of stretches) {
      if (!inlines.some((inline) => inline.kind === 'link' && inline.image === undefined)) continue;
      const whole = stretches.length === 1;
      const draft = createDraft(kind, whole ? first : (inlines[0]?.line ?? first), outline.path(), groups());
      for (const inline of inlines) draft.inlines.push(inline);
      draft.last = whole ? last : (inlines.at(-1)?.line ?? last);
      keep(draft);
    }
  }

  function heading(words: Words, level: number, first: number, last: number): void {
    if (give(words, last)) return;
    headed = null;
    label = null;
    const name = nameOf(words);
    if (name === '') return;
    outline.heading(level, name, first);
    if (level === 1) {
      topHeadings += 1;
      title ??= name;
    }
    if (words.links > 0) {
      headed = createDraft('heading', first, outline.path().slice(0, -1), NO_GROUPS);
      addWords(headed, words, last);
      keep(headed);
      if (level === 1) titleItem = headed;
    }
  }

  function summary(words: Words, first: number, last: number): void {
    const frame = frames.findLast((one) => one.container === 'details');
    if (frame === undefined || give(words, last)) {
      if (frame === undefined) text(words, first, last);
      return;
    }
    label = null;
    const name = nameOf(words);
    if (words.links > 0) {
      const draft = createDraft('details', first, outline.path(), groups());
      addWords(draft, words, last);
      keep(draft);
      headed = null;
      if (frame.entries <= ENTRY_BODY) {
        frame.draft = draft;
        entry = draft;
        return;
      }
    }
    // The abstract of a heading that is a link, for one, belongs to that heading.
    if (headed !== null && frame.entries === 0) return;
    headed = null;
    const repeated = outline.path().at(-1)?.toLowerCase() === name.toLowerCase();
    if (name !== '' && !repeated && !CALL_TO_ACTION.test(name)) outline.name(name, first);
  }

  function open(block: OpenBlock): void {
    const { container, first } = block;
    const inside = holder();
    let draft: Draft | null = null;
    let childGroups: readonly Group[] | null = null;
    if (container === 'list' || container === 'table') {
      if (entry === null) seal(inside);
      headed = null;
      if (label !== null && inside === null) childGroups = [...groups(), label];
    } else if (container === 'item' && entry === null) {
      const parent = frames.findLast((one) => one.container === 'item');
      if (parent?.draft != null) parent.draft.children += 1;
      draft = createDraft(block.marked ? 'ordered' : 'bullet', first, outline.path(), groups());
      keep(draft);
    }
    const table = frames.findLast((one) => one.container === 'row')?.row;
    const frame: Frame = {
      container,
      scope: container === 'details' || container === 'quote' ? outline.enter() : null,
      items: drafts.length,
      passages: outline.passageCount(),
      counts: { inPage: 0, links: 0 },
      draft,
      sealed: false,
      groups: childGroups,
      table: container === 'table' ? { rows: [] } : null,
      row:
        container === 'row'
          ? { draft: createDraft('row', first, outline.path(), groups()), cells: [], header: true }
          : container === 'cell'
            ? (table ?? null)
            : null,
      cell: container === 'cell' && entry === null ? [] : null,
      entries: entriesInside.get(block) ?? 0,
    };
    if (container === 'cell' && table != null && !block.marked) table.header = false;
    if (container === 'list' && outerList === null) outerList = frame;
    frames.push(frame);
  }

  function close(last: number): void {
    const frame = frames.pop();
    if (frame === undefined) return;
    if (frame.container === 'item') {
      if (frame.draft !== null && !frame.sealed) say(frame.draft);
    } else if (frame === outerList) {
      outerList = null;
      label = null;
      if (isContents(frame.counts)) {
        drafts.length = Math.min(drafts.length, frame.items);
        outline.forget(frame.passages);
      }
    } else if (frame.cell !== null) {
      frame.row?.cells.push(joinCells(frame.cell));
    } else if (frame.container === 'row' && frame.row !== null) {
      frame.row.draft.last = Math.max(frame.row.draft.last, last);
      frames.findLast((one) => one.container === 'table')?.table?.rows.push(frame.row);
    } else if (frame.table !== null) {
      for (const draft of finishTable(frame.table)) keep(draft);
    } else if (frame.container === 'details' && frame.draft !== null) {
      frame.draft.last = Math.max(frame.draft.last, last);
      if (entry === frame.draft) entry = null;
      outline.forget(frame.passages);
    }
    if (frame.scope !== null) outline.leave(frame.scope, last);
  }

  for (const block of blocks) {
    switch (block.kind) {
      case 'text':
        text(block.words, block.first, block.last);
        break;
      case 'heading':
        heading(block.words, block.level, block.first, block.last);
        break;
      case 'summary':
        summary(block.words, block.first, block.last);
        break;
      case 'row': {
        const cells = block.cells;
        if (entry !== null) {
          addWords(entry, joinCells(cells), block.last);
          break;
        }
        const draft = createDraft('row', block.first, outline.path(), groups());
        frames.at(-1)?.table?.rows.push({ draft, cells: [...cells], header: block.header });
        break;
      }
      case 'gap': {
        label = null;
        const inside = entry ?? holder()?.draft ?? null;
        if (inside !== null && holder()?.sealed !== true) inside.last = Math.max(inside.last, block.last);
        break;
      }
      case 'open':
        open(block);
        break;
      case 'close':
        close(block.last);
        break;
    }
  }
  while (frames.length > 0) close(reading.lineCount);

  return {
    format: reading.format,
    title: title ?? reading.title,
    metadata: reading.metadata,
    // A document's own title is no entry, even when it is a link.
    items: drafts.filter((draft) => topHeadings !== 1 || draft !== titleItem).map(itemOf),
    sections: outline.finish(reading.lineCount),
    links: reading.links,
    diagnostics: reporter.problems,
  };
}
