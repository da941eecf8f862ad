import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';

export type Lines = readonly [first: number, last: number];

/** A YAML value that knows its lines (from 1, both ends). Maps keep the order of the file. */
export interface Located {
  readonly lines: Lines;
  readonly value: string | number | boolean | null | readonly Located[] | ReadonlyMap<string, Located>;
}

/** A sentence about one line of one file. */
export interface PackFault {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

const DEPTH_LIMIT = 32;

interface Reading {
  readonly counter: LineCounter;
  readonly fail: (line: number, message: string) => void;
}

function linesOf(node: Node, reading: Reading): Lines {
  const [start, end] = node.range ?? [0, 0, 0];
  const first = reading.counter.linePos(start).line;
  return [first, Math.max(first, reading.counter.linePos(Math.max(start, end - 1)).line)];
}

function locate(node: unknown, depth: number, around: Lines, reading: Reading): Located {
  if (isAlias(node)) reading.fail(linesOf(node, reading)[0], 'Aliases (`*name`) are not read; write it out.');
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { lines: around, value: null };
  const lines = linesOf(node, reading);
  if (depth > DEPTH_LIMIT) {
    reading.fail(lines[0], `The file nests deeper than ${DEPTH_LIMIT} levels; a pack does not.`);
    return { lines, value: null };
  }
  if (isSeq(node)) {
    return { lines, value: node.items.map((item) => locate(item, depth + 1, lines, reading)) };
  }
  if (isMap(node)) {
    const entries = new Map<string, Located>();
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const at = isScalar(pair.key) ? linesOf(pair.key, reading) : lines;
      const value = locate(pair.value, depth + 1, at, reading);
      entries.set(key, { lines: [at[0], Math.max(at[1], value.lines[1])], value: value.value });
    }
    return { lines, value: entries };
  }
  const { value } = node;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { lines, value: plain ? value : null };
}

/** Parses one YAML file of a pack; mistakes of syntax go to `faults`, and what could be read is returned. */
export function parseYaml(path: string, text: string, faults: PackFault[]): Located {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const fail = (line: number, message: string): void => void faults.push({ path, line, message });
  for (const error of document.errors) {
    const line = counter.linePos(error.pos[0]).line;
    fail(line, `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`);
  }
  return locate(document.contents, 0, [1, 1], { counter, fail });
}
