import { isUtf8 } from 'node:buffer';
import type { Reporter } from './problem.ts';

/** Documents above this many bytes are not read. */
export const DOCUMENT_LIMIT = 16 * 1024 * 1024;
/** Lines above this many UTF-16 units are left out. */
export const LINE_LIMIT = 1024 * 1024;

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** How much of a document is looked at to tell text from binary. */
const PROBE = 8192;

/** What windows-1252 has at 0x80 to 0x9F; U+FFFD where it has nothing. Everywhere else it is Latin-1. */
const WINDOWS_1252 =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

/** Text in the one-byte encoding that most old documents are in. Node 20's own decoder takes it for Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/gu, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80] ?? '\ufffd');
}

function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    c !== undefined &&
    ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe))
  );
}

/** The encoding that a byte order mark names, or that the zero bytes of ASCII in UTF-16 give away. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  if (b === 0 && d === 0 && a !== 0 && c !== 0) return 'utf-16le';
  return a === 0 && c === 0 && b !== 0 && d !== 0 ? 'utf-16be' : null;
}

/** A text may hold this share of NUL by accident; what holds more is none. */
const NUL_SHARE = 1 / 100;

function isMostlyNul(bytes: Uint8Array): boolean {
  let count = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) count += 1;
  return count > bytes.length * NUL_SHARE + 1;
}

/** Whether control characters that no text holds stand at the beginning. */
function isBinary(bytes: Uint8Array): boolean {
  if (isMostlyNul(bytes.subarray(0, PROBE))) return true;
  const probe = bytes.subarray(0, PROBE / 8);
  let control = 0;
  for (let i = 0; i < probe.length; i += 1) {
    const byte = probe[i] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      control += 1;
  }
  return control * 10 > probe.length;
}

/** Index of the first byte that is not UTF-8, or -1. */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i += 1;
      continue;
    }
    const more =
      byte >= 0xc2 && byte <= 0xdf
        ? 1
        : byte >= 0xe0 && byte <= 0xef
          ? 2
          : byte >= 0xf0 && byte <= 0xf4
            ? 3
            : 0;
    if (more === 0) return i;
    for (let k = 1; k <= more; k += 1) {
      const next = bytes[i + k] ?? 0;
      const low = k === 1 && byte === 0xe0 ? 0xa0 : k === 1 && byte === 0xf0 ? 0x90 : 0x80;
      const high = k === 1 && byte === 0xed ? 0x9f : k === 1 && byte === 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) return i;
    }
    i += more + 1;
  }
  return -1;
}

function lineOfByte(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let i = 0; i < index; i += 1) {
    const byte = bytes[i];
    if (byte === 0x0a || (byte === 0x0d && bytes[i + 1] !== 0x0a)) line += 1;
  }
  return line;
}

/**
 * Text of bytes that are not all UTF-8: UTF-8 with replacement characters where most of it is UTF-8,
 * windows-1252 where no multi-byte sequence is right.
 */
function decodeBroken(bytes: Uint8Array, at: number, reporter: Reporter): string {
  const line = lineOfByte(bytes, at);
  const text = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad += 1;
    else if (code >= 0x80) good += 1;
  }
  const old = good === 0 ? decodeWindows1252(bytes) : '';
  const single = good === 0 && !old.includes('\ufffd');
  reporter.report(
    'warning',
    'invalid-utf8',
    single
      ? 'Not UTF-8 from here on; read as windows-1252. Save the file as UTF-8.'
      : `Not UTF-8 here (${bad} places in all); the bad bytes are read as \uFFFD. Save the file as UTF-8.`,
    line,
  );
  return single ? old : text;
}

function withoutNul(text: string, reporter: Reporter): string {
  const parts = text.split('\0');
  const line = (parts[0] ?? '').split('\n').length;
  const message = `NUL characters stand here (${parts.length - 1} in all); they are read as \uFFFD. Take them out.`;
  reporter.report('warning', 'nul-characters', message, line);
  return parts.join('\uFFFD');
}

/** Empties lines that are too long; what is left keeps its line numbers. */
function withoutLongLines(text: string, reporter: Reporter): string {
  const parts: string[] = [];
  let kept = 0;
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    if (end - start > LINE_LIMIT) {
      reporter.report(
        'warning',
        'line-too-long',
        'This line is longer than a million characters and is left out.',
        line,
      );
      parts.push(text.slice(kept, start));
      kept = end;
    }
    start = end + 1;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(kept);
}

/**
 * The text of a document: no byte order mark, `\n` for every line end, no NUL. Null, with one diagnostic,
 * for what cannot be read as text: nothing at all, more than 16 MB, a Git LFS pointer, binary.
 */
export function decodeText(bytes: Uint8Array, reporter: Reporter): string | null {
  if (bytes.length === 0) {
    reporter.report('note', 'empty-document', 'The document is empty.', null);
    return null;
  }
  if (bytes.length > DOCUMENT_LIMIT) {
    const size = Math.round(bytes.length / 1024 / 1024);
    reporter.report('error', 'document-too-large', `The document has ${size} MB; at most 16 MB are read.`, 1);
    return null;
  }
  if (isUtf32(bytes)) {
    reporter.report(
      'error',
      'utf-32',
      'The document is in UTF-32, which is not read; save it as UTF-8.',
      null,
    );
    return null;
  }
  const wide = wideEncoding(bytes);
  let text: string;
  if (wide !== null) {
    text = new TextDecoder(wide).decode(bytes);
    const bad = text.indexOf('\uFFFD');
    if (bad !== -1) {
      const line = text.slice(0, bad).split(/\r\n?|\n/u).length;
      reporter.report('warning', 'invalid-utf16', 'Not UTF-16 here; the bad units are read as \uFFFD.', line);
    }
  } else {
    if (isBinary(bytes)) {
      reporter.report('error', 'binary-document', 'The document is binary, not text.', null);
      return null;
    }
    const bad = isUtf8(bytes) ? -1 : firstBadByte(bytes);
    text = bad === -1 ? new TextDecoder('utf-8').decode(bytes) : decodeBroken(bytes, bad, reporter);
  }
  if (text.startsWith('\uFEFF')) text = text.slice(1);
  if (text.startsWith(LFS_POINTER)) {
    reporter.report(
      'error',
      'lfs-pointer',
      'A Git LFS pointer stands in place of the document; fetch it with git lfs.',
      1,
    );
    return null;
  }
  if (text.includes('\r')) text = text.replace(/\r\n?/gu, '\n');
  if (text.includes('\0')) text = withoutNul(text, reporter);
  return text.length > LINE_LIMIT ? withoutLongLines(text, reporter) : text;
}
