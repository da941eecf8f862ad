import { describe, expect, it } from 'vitest';
import { readTar, type TarLimits } from '../../ingest/source/github/tar.ts';
import { padded, paxRecord, tarHeader } from '../github/tarball.ts';
import { errorOf, text } from './github-world.ts';

const END = Buffer.alloc(1024);
const file = (path: string, content: string, type = '0'): Buffer =>
  Buffer.concat([tarHeader(path, type, Buffer.byteLength(content)), padded(Buffer.from(content))]);

/** A header with one field written over and its checksum made right again. */
function withField(header: Buffer, at: number, bytes: Buffer): Buffer {
  bytes.copy(header, at);
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size));
}

const ROOMY: TarLimits = { members: 100, bytes: 1_000_000 };

async function read(
  parts: readonly Buffer[],
  { chunk = 700, limits = ROOMY, wants = (_path: string, _bytes: number): boolean => true } = {},
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { path, bytes } of readTar(inChunks(Buffer.concat(parts), chunk), wants, limits)) {
    found[path] = text(bytes);
  }
  return found;
}

describe('the tar reader', () => {
  const plain = [file('x/a.md', 'a'.repeat(600)), file('x/b.md', ''), file('x/c.md', 'c'), END];

  it.each([1, 7, 511, 512, 513, 100_000])(
    'reads the same however the bytes arrive (%i at a time)',
    async (chunk) => {
      expect(await read(plain, { chunk })).toEqual({
        'x/a.md': 'a'.repeat(600),
        'x/b.md': '',
        'x/c.md': 'c',
      });
    },
  );

  it('yields regular files that are wanted and skips everything else', async () => {
    const parts = [
      tarHeader('x/', '5', 0),
      tarHeader('x/link', '2', 0, 'a.md'),
      tarHeader('x/hard', '1', 0, 'a.md'),
      tarHeader('x/device', '3', 0),
      ...plain,
    ];
    expect(Object.keys(await read(parts, { wants: (path) => path !== 'x/b.md' }))).toEqual([
      'x/a.md',
      'x/c.md',
    ]);
  });

  it('takes names and sizes from pax headers, for one member only', async () => {
    const long = `x/${'長'.repeat(80)}.md`;
    const records = paxRecord('path', long) + paxRecord('size', '3') + paxRecord('comment', 'no matter');
    const lying = Buffer.concat([tarHeader('short', '0', 0), padded(Buffer.from('abc'))]);
    expect(await read([file('pax', records, 'x'), lying, file('x/next.md', 'n'), END])).toEqual({
      [long]: 'abc',
      'x/next.md': 'n',
    });
  });

  it('takes GNU long names, ustar prefixes and binary sizes', async () => {
    const long = `x/${'folder/'.repeat(30)}a.md`;
    const prefixed = withField(tarHeader('name.md', '0', 1), 345, Buffer.from('x/prefix'));
    const size = Buffer.alloc(12);
    size[0] = 0x80;
    size[11] = 2;
    const binary = withField(tarHeader('x/binary.md', '0', 0), 124, size);
    expect(
      await read([
        file('././@LongLink', `${long}\0`, 'L'),
        file('cut', 'long'),
        prefixed,
        padded(Buffer.from('p')),
        binary,
        padded(Buffer.from('bb')),
        END,
      ]),
    ).toEqual({ [long]: 'long', 'x/prefix/name.md': 'p', 'x/binary.md': 'bb' });
  });

  it.each([
    ['in a header', 100],
    ['in a file', 700],
    ['before the end', 1536],
  ])('fails when the archive is cut off %s', async (_where, length) => {
    expect((await errorOf(read([Buffer.concat(plain).subarray(0, length)]))).message).toBe(
      'the archive was cut off',
    );
  });

  it('fails when the archive is damaged', async () => {
    const damaged = file('x/a.md', 'a');
    damaged[0] = 0x79;
    expect((await errorOf(read([damaged, END]))).message).toBe('the archive is damaged');
    const negative = withField(tarHeader('x/a.md', '0', 0), 124, Buffer.from('-0000000001\0'));
    expect((await errorOf(read([negative, END]))).message).toBe('the archive is damaged');
  });

  it.each([
    ['more members than it may', { members: 2, bytes: 1_000_000 }, plain],
    ['more bytes than it may', { members: 100, bytes: 2_000 }, plain],
    ['a header without end', ROOMY, [tarHeader('pax', 'x', 500_000), Buffer.alloc(500_224), END]],
  ])('stops at %s', async (_what, limits, parts) => {
    expect(await errorOf(read(parts, { limits }))).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it.each([
    '9999999 path=x\n',
    '5 a=b',
    'x path=y\n',
    '0 path=x\n',
    '7 =abc\n',
    ' \n',
    '99999999999999999999 a=b\n',
  ])('is not led astray by the pax record "%s"', async (record) => {
    expect(await read([file('pax', record, 'x'), file('x/a.md', 'a'), END])).toEqual({ 'x/a.md': 'a' });
  });
});
