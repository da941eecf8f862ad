import type { Group, ParsedDocument } from '../../schema/item.ts';
import { balance } from './balance.ts';
import type { Block, OpenBlock } from './block.ts';
import { countEntries } from './details.ts';
import { addWords, createDraft, paragraphDrafts } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { createFrames, isBelowEntry } from './frames.ts';
import type { Frame } from './frames.ts';
import { groupOf, isCallToAction, nameOf, withoutTaskBox } from './naming.ts';
import { createOutline } from './outline.ts';
import { bulletPassageOf, isLabel, passageOf } from './prose.ts';
import type { Reading } from './reading.ts';
import { finishTable, isContents, joinCells } from './rows.ts';
import { createShelf } from './shelf.ts';
import { stretchesOf } from './stretches.ts';
import { plainText } from './words.ts';
import type { Words } from './words.ts';

/** An entry's `<details>` holds few entries of its own; one with more of them is a section. */
const ENTRY_BODY = 8;

/** Items, sections and passages of a document, from its blocks. Linear in the number of blocks. */
export function assemble(reading: Reading): ParsedDocument {
  const { reporter } = reading;
  const tagged = reading.blocks.some(
    (block) => (block.kind === 'open' || block.kind === 'close') && block.html,
  );
  const blocks = tagged ? balance(reading.blocks, reporter) : reading.blocks;
  const entriesInside = tagged ? countEntries(blocks) : new Map<Block, number>();
  const outline = createOutline();
  const shelf = createShelf(outline);
  const frames = createFrames();
  /** The list that is in no other, for telling a table of contents by all of its links. */
  let outerList: Frame | null = null;
  /** The `<details>` that is an entry and takes all words inside it. */
  let entry: Draft | null = null;
  /** The heading that is a link and takes the prose under it. */
  let headed: Draft | null = null;
  /** The bold line just before, a group to the list that follows it. */
  let label: Group | null = null;
  let title: string | null = null;
  let titleItem: Draft | null = null;
  let topHeadings = 0;
  function say(draft: Draft): void {
    const passage = bulletPassageOf(draft.inlines, draft, [draft.first, draft.last]);
    if (passage !== null) outline.passage(passage);
  }

  /** Ends a bullet's own words: what follows belongs to its children. */
  function seal(frame: Frame | null): void {
    if (frame?.draft?.kind !== 'bullet' && frame?.draft?.kind !== 'ordered') return;
    if (frame.sealed) return;
    frame.sealed = true;
    const group = groupOf(frame.draft);
    if (group.text !== '') frame.groups = [...frames.groups(), group];
    say(frame.draft);
  }

  /** Gives words to the bullet, cell or entry we stand in; false when there is none. */
  function give(words: Words, last: number): boolean {
    if (entry !== null) {
      addWords(entry, words, last);
      return true;
    }
    const frame = frames.holder();
    if (frame?.cell != null) {
      frame.cell.push(words);
      return true;
    }
    if (frame?.draft == null || frame.sealed) return false;
    addWords(frame.draft, frame.draft.inlines.length === 0 ? withoutTaskBox(words) : words, last);
    if (outerList !== null) {
      if (!frame.belowEntry) outerList.counts.inPage += words.inPage;
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
      if (label === null) addWords(headed, words, last);
      return;
    }
    // A line of links into the document is its navigation, whatever else stands in it.
    if (words.inPage > words.links) return;
    for (const draft of paragraphDrafts(stretches, [first, last], outline.path(), frames.groups())) {
      shelf.keep(draft);
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
    if (words.links === 0) return;
    const draft = createDraft('heading', first, outline.path().slice(0, -1), []);
    addWords(draft, words, last);
    shelf.keep(draft);
    // The first title is most likely the document's own: what follows is not about its link.
    if (level === 1 && topHeadings === 1) titleItem = draft;
    else headed = draft;
  }

  function summary(words: Words, first: number, last: number): void {
    const frame = frames.nearest('details');
    if (frame === null) {
      text(words, first, last);
      return;
    }
    label = null;
    const name = nameOf(words);
    const silent = name === '' || isCallToAction(name);
    const inside = frames.holder();
    if (inside !== null) {
      // Inside a bullet it names a group of children, or a part of the bullet's own words.
      if (frame.entries > 0 && words.links === 0 && entry === null) {
        seal(inside);
        if (!silent) frame.groups = [...frames.groups(), { text: name, href: null, line: first }];
      } else if (!silent && !give(words, last)) text(words, first, last);
      return;
    }
    if (words.links > 0) {
      const draft = createDraft('details', first, outline.path(), frames.groups());
      addWords(draft, words, last);
      shelf.keep(draft);
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
    if (!silent && !repeated) outline.name(name, first);
  }

  function open(block: OpenBlock): void {
    const { container, first } = block;
    const inside = frames.holder();
    const above = frames.groups();
    if (container === 'list' || container === 'table') {
      if (entry === null) seal(inside);
      headed = null;
    }
    const parent = container === 'item' ? frames.nearest('item') : null;
    const row = container === 'cell' ? (frames.nearest('row')?.row ?? null) : null;
    const frame = frames.push(container, shelf.count(), outline.passageCount());
    switch (container) {
      case 'list':
      case 'table':
        if (label !== null && inside === null) frame.groups = [...above, label];
        if (container === 'table') frame.table = { rows: [] };
        else outerList ??= frame;
        break;
      case 'item':
        if (entry !== null) break;
        if (parent?.draft != null) parent.draft.children += 1;
        frame.belowEntry = isBelowEntry(parent) && !shelf.isInContents();
        frame.draft = createDraft(block.marked ? 'ordered' : 'bullet', first, outline.path(), above);
        shelf.keep(frame.draft);
        break;
      case 'row':
        frame.row = { draft: createDraft('row', first, outline.path(), above), cells: [], header: true };
        break;
      case 'cell':
        if (row !== null && !block.marked) row.header = false;
        frame.row = row;
        if (entry === null) frame.cell = [];
        break;
      case 'details':
      case 'quote':
        frame.scope = outline.enter();
        frame.entries = entriesInside.get(block) ?? 0;
        break;
    }
  }

  function close(last: number): void {
    const frame = frames.pop();
    if (frame === undefined) return;
    if (frame.container === 'item') {
      if (frame.draft !== null && !frame.sealed) say(frame.draft);
    } else if (frame === outerList) {
      outerList = null;
      label = null;
      if (isContents(frame.counts) || shelf.isContentsSince(frame.items)) {
        shelf.backTo(frame.items);
        outline.forget(frame.passages);
      }
    } else if (frame.cell !== null) {
      frame.row?.cells.push(joinCells(frame.cell));
    } else if (frame.container === 'row' && frame.row !== null) {
      frame.row.draft.last = Math.max(frame.row.draft.last, last);
      frames.nearest('table')?.table?.rows.push(frame.row);
    } else if (frame.table !== null) {
      for (const draft of finishTable(frame.table)) shelf.keep(draft);
    } else if (frame.container === 'details' && frame.draft !== null) {
      frame.draft.last = Math.max(frame.draft.last, last);
      if (entry === frame.draft) entry = null;
      outline.forget(frame.passages);
    }
    if (frame.scope !== null) outline.leave(frame.scope, last);
  }

  function row(cells: readonly Words[], header: boolean, first: number, last: number): void {
    if (entry !== null) {
      addWords(entry, joinCells(cells), last);
      return;
    }
    const draft = createDraft('row', first, outline.path(), frames.groups());
    draft.last = last;
    frames.nearest('table')?.table?.rows.push({ draft, cells: [...cells], header });
  }

  function gap(last: number): void {
    const frame = frames.holder();
    const inside = entry ?? (frame?.sealed === true ? null : frame?.draft);
    if (inside != null) inside.last = Math.max(inside.last, last);
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
      case 'row':
        row(block.cells, block.header, block.first, block.last);
        break;
      case 'gap':
        gap(block.last);
        break;
      case 'rule':
        label = null;
        headed = null;
        break;
      case 'open':
        open(block);
        break;
      case 'close':
        close(block.last);
        break;
    }
  }

  return {
    format: reading.format,
    title: title ?? reading.title,
    metadata: reading.metadata,
    // A document's own title is no entry, even when it is a link.
    items: shelf.items(topHeadings === 1 ? titleItem : null),
    sections: outline.finish(reading.lineCount),
    links: reading.links,
    diagnostics: reporter.problems,
  };
}
