import { assemble } from './assemble.ts';
import type { Block, Container } from './block.ts';
import { countLines } from './formats.ts';
import type { FormatParser } from './formats.ts';
import { readDefinitions } from './restructuredtext-definitions.ts';
import { csvTable, listTable } from './restructuredtext-data.ts';
import { drawnTable } from './restructuredtext-table.ts';
import type { DrawnRow } from './restructuredtext-table.ts';
import { readRestructuredWords, writeSubstitution } from './restructuredtext-words.ts';
import { createWordCollector } from './word-collector.ts';
import type { Words } from './words.ts';

const BULLET = /^[*+\-•‣⁃][ \t]+(?=\S)/u;
const NUMBER = /^(?:\(?(?:\d{1,4}|#)[.)])[ \t]+(?=\S)/u;
const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}[ \t]*$/u;
const DIRECTIVE = /^\.\. (?:\|[^|]+\| )?([A-Za-z][\w:.+-]*)::(?:[ \t]+(.*))?$/u;
const FOOTNOTE = /^\.\. \[([^\]\s]{1,40})\][ \t]+(.*)$/u;
const OPTION = /^:([\w -]{1,40}):[ \t]*(.*)$/u;

/** Directives whose content is prose; that of all others is not read. */
const PROSE = new Set(
  'admonition attention caution danger error hint important note tip warning seealso topic sidebar container epigraph highlights compound figure versionadded versionchanged deprecated'.split(
    ' ',
  ),
);

/** How far a line is indented, and the line itself with tabs as spaces. */
function indentOf(line: string): number {
  const at = line.search(/\S/u);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** reStructuredText: headings, lists, tables, links, substitutions, named targets, footnotes, admonitions. */
export const restructuredtext: FormatParser = {
  format: 'restructuredtext',
  parse(input, reporter) {
    const lines = input.text
      .split('\n')
      .map((line) => (line.includes('\t') ? line.replaceAll('\t', '        ') : line).trimEnd());
    const definitions = readDefinitions(lines);
    const words = createWordCollector(reporter);
    const blocks: Block[] = [];
    const levels: string[] = [];
    const open: { readonly container: Container; readonly indent: number }[] = [];
    let i = 0;

    function wordsOf(text: string, line: number): Words {
      readRestructuredWords(text, line, definitions, words);
      return words.take();
    }

    function push(container: Container, indent: number, marked: boolean): void {
      open.push({ container, indent });
      blocks.push({ kind: 'open', container, html: false, marked, first: i + 1 });
    }

    function closeAbove(indent: number): void {
      for (let top = open.at(-1); top !== undefined && top.indent > indent; top = open.at(-1)) {
        open.pop();
        blocks.push({ kind: 'close', container: top.container, html: false, last: i });
      }
    }

    /** Index after the lines from `from` on that are indented deeper than `indent`, or blank. */
    function afterIndented(from: number, indent: number): number {
      let end = from;
      while (end < lines.length && indentOf(lines[end] ?? '') > indent) end += 1;
      while (end > from && lines[end - 1] === '') end -= 1;
      return end;
    }

    function heading(text: string, style: string, first: number, taken: number): void {
      closeAbove(-1);
      let level = levels.indexOf(style);
      if (level === -1) level = levels.push(style) - 1;
      blocks.push({
        kind: 'heading',
        level: level + 1,
        words: wordsOf(text.trim(), first + 1),
        first: first + 1,
        last: first + taken,
      });
      i += taken;
    }

    function tryHeading(line: string, indent: number): boolean {
      const next = lines[i + 1] ?? '';
      if (ADORNMENT.test(line)) {
        const under = lines[i + 2] ?? '';
        if (next.trim() !== '' && under === line && !ADORNMENT.test(next)) {
          heading(next, `${line[0] ?? ''}${line[0] ?? ''}`, i, 3);
          return true;
        }
        blocks.push({ kind: 'gap', first: i + 1, last: i + 1 });
        i += 1;
        return true;
      }
      // Wide characters take two columns, so an underline may be longer or a little shorter than its title.
      if (indent > 0 || !ADORNMENT.test(next) || next.trim().length * 2 < line.length) return false;
      if (indentOf(lines[i - 1] ?? '') === 0 && i > 0 && !ADORNMENT.test(lines[i - 1] ?? '')) return false;
      heading(line, next[0] ?? '', i, 2);
      return true;
    }

    /** A table that begins here and ends before the line with index `end`. */
    function rows(read: readonly DrawnRow[], header: number, end: number): void {
      blocks.push({ kind: 'open', container: 'table', html: false, marked: false, first: i + 1 });
      read.forEach((row, k) => {
        const cells = row.cells.map((cell) => wordsOf(cell, row.line + 1));
        const [first, last] = [row.line + 1, row.last + 1];
        blocks.push({ kind: 'row', cells, header: k < header, first, last });
      });
      blocks.push({ kind: 'close', container: 'table', html: false, last: end });
    }

    function explicit(line: string, indent: number): void {
      const body = line.slice(indent);
      const first = i + 1;
      const end = afterIndented(i + 1, indent);
      const footnote = FOOTNOTE.exec(body);
      const directive = DIRECTIVE.exec(body);
      const name = directive?.[1]?.toLowerCase() ?? '';
      if (footnote !== null) {
        const text = [
          `[${footnote[1] ?? ''}] ${footnote[2] ?? ''}`,
          ...lines.slice(i + 1, end).map((one) => one.trim()),
        ].join('\n');
        blocks.push({ kind: 'text', words: wordsOf(text, first), first, last: end });
      } else if (name === 'image' && !body.startsWith('.. |')) {
        const target = lines
          .slice(i + 1, end)
          .map((one) => OPTION.exec(one.trim()))
          .find((option) => option?.[1] === 'target');
        writeSubstitution(
          { kind: 'image', src: directive?.[2] ?? '', alt: '', target: target?.[2] ?? null },
          first,
          words,
        );
        blocks.push({ kind: 'text', words: words.take(), first, last: end });
      } else if (name === 'list-table' || name === 'csv-table') {
        const written = (name === 'list-table' ? listTable : csvTable)(lines, i, end);
        rows(written.rows, written.header, end);
      } else if (name === 'rubric') {
        words.strong(1);
        blocks.push({ kind: 'text', words: wordsOf(directive?.[2] ?? '', first), first, last: end });
      } else if (PROSE.has(name)) {
        push('quote', indent + 1, false);
        const argument = name === 'figure' ? '' : (directive?.[2] ?? '');
        if (argument !== '')
          blocks.push({ kind: 'text', words: wordsOf(argument, first), first, last: first });
        i += 1;
        while (i < end && OPTION.test((lines[i] ?? '').trim())) i += 1;
        return;
      } else blocks.push({ kind: 'gap', first, last: end });
      i = end;
    }

    function table(indent: number): boolean {
      const drawn = drawnTable(lines, i, indent);
      if (drawn === null) return false;
      rows(drawn.rows, drawn.header, i + drawn.lines);
      i += drawn.lines;
      return true;
    }

    /** A list item's mark: opens what is needed, and leaves the rest of the line to be read as its text. */
    function item(line: string, indent: number, mark: string): void {
      const top = open.at(-1);
      if (top?.container === 'item' && top.indent > indent) closeAbove(indent);
      if (open.at(-1)?.container !== 'list' || open.at(-1)?.indent !== indent) push('list', indent, false);
      push('item', indent + mark.length, !BULLET.test(line.slice(indent)));
      lines[i] = ' '.repeat(indent + mark.length) + line.slice(indent + mark.length);
    }

    function paragraph(indent: number): void {
      const first = i;
      let end = i + 1;
      while (
        end < lines.length &&
        indentOf(lines[end] ?? '') === indent &&
        !ADORNMENT.test(lines[end + 1] ?? '')
      )
        end += 1;
      const deeper = end < lines.length && indentOf(lines[end] ?? '') > indent && lines[end] !== '';
      const term = deeper && end === first + 1;
      let text = lines
        .slice(first, end)
        .map((line) => line.trim())
        .join('\n');
      const literal = text.endsWith('::');
      if (literal) text = text.slice(0, -1).replace(/^:$/u, '');
      if (term && !literal) {
        push('list', indent, false);
        push('item', indent + 1, false);
        words.strong(1);
      }
      if (text !== '')
        blocks.push({ kind: 'text', words: wordsOf(text, first + 1), first: first + 1, last: end });
      i = end;
      if (!literal) return;
      const after = afterIndented(i, indent);
      if (after > i) blocks.push({ kind: 'gap', first: i + 1, last: after });
      i = after;
    }

    while (i < lines.length) {
      const line = lines[i] ?? '';
      if (line === '') {
        i += 1;
        continue;
      }
      const indent = indentOf(line);
      closeAbove(indent);
      const body = line.slice(indent);
      const mark = BULLET.exec(body)?.[0] ?? NUMBER.exec(body)?.[0];
      if (open.at(-1)?.container === 'list' && (mark === undefined || open.at(-1)?.indent !== indent))
        closeAbove(indent - 1);
      if (body.startsWith('.. ') || body === '..') explicit(line, indent);
      else if (body.startsWith('__ ')) i += 1;
      else if (mark !== undefined) item(line, indent, mark);
      else if (body.startsWith('>>> ')) {
        blocks.push({ kind: 'gap', first: i + 1, last: i + 1 });
        i += 1;
      } else if ((body.startsWith('=') || body.startsWith('+')) && table(indent)) continue;
      else if (!tryHeading(line, indent)) paragraph(indent);
    }
    closeAbove(-1);
    return assemble({
      format: 'restructuredtext',
      blocks,
      links: words.links,
      metadata: {},
      title: null,
      lineCount: countLines(input.text),
      reporter,
    });
  },
};
