import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMIT, LINE_LIMIT } from '../../ingest/parse/decode.ts';
import { parseDocument } from '../../ingest/parse/index.ts';

const utf8 = new TextEncoder();

function read(bytes: Uint8Array | string, path = 'list.md') {
  const document = parseDocument(path, typeof bytes === 'string' ? utf8.encode(bytes) : bytes);
  return {
    format: document.format,
    title: document.title,
    lines: document.items.map((item) => item.lines[0]),
    problems: document.diagnostics.map(({ rule, line }) => `${rule} ${line ?? '-'}`),
    texts: document.sections.flatMap((section) => section.passages.map(({ text }) => text)),
  };
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), little);
  return bytes;
}

const LIST = '# Títle\n\n- [a](https://a.example.com)\n';

describe('bytes become text', () => {
  it('without a byte order mark', () => {
    expect(read(`\uFEFF${LIST}`)).toMatchObject({ title: 'Títle', lines: [3], problems: [] });
  });

  it.each([
    ['little', true, true],
    ['big', false, true],
    ['little without mark', true, false],
    ['big without mark', false, false],
  ])('from UTF-16, %s endian', (_, little, mark) => {
    expect(read(utf16(LIST, little, mark))).toMatchObject({ title: 'Títle', lines: [3], problems: [] });
  });

  it.each([['\r\n'], ['\r'], ['\n']])('with the same line numbers whatever ends a line (%j)', (end) => {
    expect(read(LIST.replaceAll('\n', end))).toMatchObject({ title: 'Títle', lines: [3] });
  });

  it('with replacement characters and one diagnostic where a few bytes are not UTF-8', () => {
    const bytes = utf8.encode('# Tïtle\n\nOne?\n\nTwo?\n');
    for (let i = 0; i < bytes.length; i += 1) if (bytes[i] === 0x3f) bytes[i] = 0xff;
    expect(read(bytes)).toMatchObject({
      title: 'Tïtle',
      texts: ['One\uFFFD', 'Two\uFFFD'],
      problems: ['invalid-utf8 3'],
    });
  });

  it('from windows-1252 when no byte above 127 makes UTF-8', () => {
    const bytes = Uint8Array.from(Buffer.from('# Caf\u00e9\n\nna\u00efve \u0093quoted\u0094\n', 'latin1'));
    expect(read(bytes)).toMatchObject({
      title: 'Café',
      texts: ['naïve “quoted”'],
      problems: ['invalid-utf8 1'],
    });
  });

  it('without NUL', () => {
    const late = `# T\n\n${'word '.repeat(2000)}\n\nnul\0nul\n`;
    expect(read(late).texts.at(-1)).toBe('nul\uFFFDnul');
  });
});

describe('what is not text gives one diagnostic and nothing else', () => {
  it.each([
    ['zero bytes', '', 'empty-document -'],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'lfs-pointer 1',
    ],
    ['binary', 'PK\u0003\u0004\0\0\0', 'binary-document -'],
    ['control characters', '\u0001\u0002\u0003\u0004abc', 'binary-document -'],
  ])('%s', (_, content, problem) => {
    expect(read(content)).toEqual({
      format: 'unreadable',
      title: null,
      lines: [],
      texts: [],
      problems: [problem],
    });
  });

  it('more than 16 MB', () => {
    const bytes = new Uint8Array(DOCUMENT_LIMIT + 1).fill(0x61);
    expect(read(bytes)).toMatchObject({ format: 'unreadable', problems: ['document-too-large 1'] });
  });
});

describe('a line of more than a million characters', () => {
  it('is left out, and the lines after it keep their numbers', () => {
    const long = `[x](${'y'.repeat(LINE_LIMIT)})`;
    expect(read(`# T\n\n${long}\n\n- [a](https://a.example.com)\n${long}`)).toMatchObject({
      lines: [5],
      problems: ['line-too-long 3', 'line-too-long 6'],
    });
  });
});

describe('the format', () => {
  it.each([
    ['README', '# Words', 'markdown'],
    ['a/B.Markdown', '# Words', 'markdown'],
    ['a.rst', 'Words', 'restructuredtext'],
    ['a.md', '%PDF-1.7\n', 'pdf'],
    ['a.md', 'junk\n%PDF-1.7\n', 'markdown'],
    ['a.pdf', '<!DOCTYPE html><p>no pdf</p>', 'html'],
    ['a.tsv', 'a\tb\n', 'tsv'],
    ['a.yml', 'a: b\n', 'yaml'],
    ['a.bin', 'words', 'unknown'],
    ['.hidden', 'words', 'unknown'],
  ])('of %s is told by its first bytes, then by its name', (path, content, format) => {
    expect(read(content, path).format).toBe(format);
  });

  it('of a broken notebook or YAML file is unreadable', () => {
    expect(read('not json', 'a.ipynb')).toMatchObject({
      format: 'unreadable',
      problems: ['not-a-notebook -'],
    });
    expect(read('a: [b\n', 'a.yaml')).toMatchObject({ format: 'unreadable', problems: ['not-yaml 2'] });
  });
});

describe('characters that no text needs', () => {
  it('are replaced where a list holds a few NUL, and nothing of it is lost', () => {
    expect(read(`${LIST}\n\nA\0B and more words.\n`)).toMatchObject({
      title: 'Títle',
      lines: [3],
      texts: ['A\uFFFDB and more words.'],
      problems: ['nul-characters 6'],
    });
  });

  it('fill UTF-32, which one sentence refuses', () => {
    const bytes = new Uint8Array(4 * (LIST.length + 1));
    const view = new DataView(bytes.buffer);
    [0xfeff, ...[...LIST].map((letter) => letter.codePointAt(0) ?? 0)].forEach((code, at) => {
      view.setUint32(4 * at, code, true);
    });
    expect(read(bytes)).toMatchObject({ format: 'unreadable', problems: ['utf-32 -'] });
  });
});
