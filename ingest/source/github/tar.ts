import { CairnError } from '../../../schema/index.ts';
import { PATH_LIMIT } from './path.ts';

/** One member of an archive that was asked for. */
export interface TarMember {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface TarLimits {
  /** Members looked at. */
  readonly members: number;
  /** Unpacked bytes gone through. */
  readonly bytes: number;
}

const BLOCK = 512;
/** The longest extended header that is read: a path, and a little. */
const HEADER_LIMIT = 64 * 1024;
const REGULAR = new Set(['0', '\0', '7']);

/** Cuts a stream of chunks into the pieces that are asked for. */
interface Pieces {
  /** The next `length` bytes; null when the stream ends exactly here. Throws when it ends within them. */
  take(length: number): Promise<Uint8Array | null>;
  skip(length: number): Promise<void>;
}

function cut(): Error {
  return new Error('the archive was cut off');
}

function tooMuch(what: string): CairnError {
  return new CairnError('LIMIT_EXCEEDED', `The archive ${what} and is not read on.`);
}

function piecesOf(chunks: AsyncIterator<Uint8Array>, limit: number): Pieces {
  let rest: Uint8Array = new Uint8Array();
  let seen = 0;
  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done === true) return false;
    rest = next.value;
    seen += rest.byteLength;
    if (seen > limit) throw tooMuch(`unpacks to more than ${limit} bytes`);
    return true;
  };
  return {
    take: async (length) => {
      const parts: Uint8Array[] = [];
      for (let missing = length; missing > 0;) {
        if (rest.byteLength === 0 && !(await more())) {
          if (missing === length) return null;
          throw cut();
        }
        const part = rest.subarray(0, missing);
        rest = rest.subarray(part.byteLength);
        missing -= part.byteLength;
        parts.push(part);
      }
      return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
    },
    skip: async (length) => {
      for (let missing = length; missing > 0;) {
        if (rest.byteLength === 0 && !(await more())) throw cut();
        const part = Math.min(missing, rest.byteLength);
        rest = rest.subarray(part);
        missing -= part;
      }
    },
  };
}

function textAt(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}

/** An octal number, or GNU's big-endian binary one marked by its first bit. */
function numberAt(header: Uint8Array, start: number, length: number): number {
  if (((header[start] ?? 0) & 0x80) === 0) {
    const digits = textAt(header, start, length).trim();
    return /^[0-7]*$/.test(digits) ? parseInt(digits || '0', 8) : NaN;
  }
  let value = 0;
  for (let i = start + 1; i < start + length; i += 1) value = value * 256 + (header[i] ?? 0);
  return value;
}

function hasGoodChecksum(header: Uint8Array): boolean {
  let sum = 0;
  for (let i = 0; i < BLOCK; i += 1) sum += i >= 148 && i < 156 ? 0x20 : (header[i] ?? 0);
  return sum === numberAt(header, 148, 8);
}

/** Records of a pax header: `<length> <name>=<value>\n`, lengths in bytes. */
function paxRecords(bytes: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.byteLength;) {
    const space = bytes.indexOf(0x20, at);
    const digits = space === -1 || space - at > 8 ? '' : decoder.decode(bytes.subarray(at, space));
    const length = /^\d+$/.test(digits) ? Number(digits) : 0;
    if (length <= digits.length + 2 || at + length > bytes.byteLength) break;
    const record = decoder.decode(bytes.subarray(space + 1, at + length - 1));
    const equals = record.indexOf('=');
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}

function pathOf(header: Uint8Array): string {
  const name = textAt(header, 0, 100);
  const prefix = textAt(header, 257, 5) === 'ustar' ? textAt(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/**
 * Reads a tar archive (POSIX ustar and pax, GNU long names) as it streams by and yields the regular files whose
 * path `wants` takes; everything else is skipped without being held. Nothing is written anywhere. Throws a plain
 * error when the archive is cut off or damaged, `LIMIT_EXCEEDED` past `limits`.
 */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  wants: (path: string, bytes: number) => boolean,
  limits: TarLimits,
): AsyncGenerator<TarMember> {
  const pieces = piecesOf(chunks[Symbol.asyncIterator](), limits.bytes);
  let next: { path?: string; size?: number } = {};
  for (let members = 0; ; members += 1) {
    if (members > limits.members) throw tooMuch(`has more than ${limits.members} members`);
    const header = await pieces.take(BLOCK);
    if (header === null) throw cut();
    if (header.every((byte) => byte === 0)) return;
    if (!hasGoodChecksum(header)) throw new Error('the archive is damaged');
    const type = String.fromCharCode(header[156] ?? 0);
    const size = next.size ?? numberAt(header, 124, 12);
    if (!Number.isSafeInteger(size) || size < 0) throw new Error('the archive is damaged');
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (type === 'x' || type === 'L' || type === 'g') {
      if (size > HEADER_LIMIT) throw tooMuch('has a header that is too long');
      const bytes = (await pieces.take(size)) ?? new Uint8Array();
      await pieces.skip(padding);
      if (type === 'L') next.path = textAt(bytes, 0, bytes.byteLength);
      if (type !== 'x') continue;
      const records = paxRecords(bytes);
      const path = records.get('path');
      const length = Number(records.get('size') ?? NaN);
      if (path !== undefined) next.path = path;
      if (Number.isSafeInteger(length)) next.size = length;
      continue;
    }
    const path = next.path ?? pathOf(header);
    next = {};
    if (REGULAR.has(type) && path.length <= PATH_LIMIT * 2 && wants(path, size)) {
      const bytes = size === 0 ? new Uint8Array() : await pieces.take(size);
      if (bytes === null) throw cut();
      yield { path, bytes };
      await pieces.skip(padding);
    } else await pieces.skip(size + padding);
  }
}
