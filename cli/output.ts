import process from 'node:process';

/** Exit codes (DESIGN §8). */
export const EXIT = { done: 0, failed: 1, usage: 2, partly: 3 } as const;

/** Prints one JSON object for machines, on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Prints a line for people, on standard output. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line about the work, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

// Lines about the work go to the other stream with the same paint: both must be a terminal.
const useColor = process.stdout.isTTY && process.stderr.isTTY && process.env.NO_COLOR === undefined;
const paint =
  (code: number) =>
  (text: string): string =>
    useColor ? `\u001b[${code}m${text}\u001b[0m` : text;

export const bold = paint(1);
export const dim = paint(2);
export const teal = paint(36);

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from outside, safe for a terminal: no control characters, no direction overrides, one line. */
export function safe(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, '');
}

export const number = (value: number): string => value.toLocaleString('en-US');

/** `1 entry`, `2 entries`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
