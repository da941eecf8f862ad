import { Buffer } from 'node:buffer';

/** Text on a page of a test PDF; (x, y) in points from the lower left corner. */
export interface WrittenText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** `plain` and `bold` are Helvetica; `any` holds every letter, each half its size wide. */
  readonly font?: 'plain' | 'bold' | 'any';
}

export interface WrittenLink {
  readonly href: string;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
}

export interface WrittenPage {
  readonly texts?: readonly WrittenText[];
  readonly links?: readonly WrittenLink[];
  /** A content stream of one's own, after the texts. */
  readonly content?: Uint8Array;
  /** Filter of that stream, as the file names it. */
  readonly filter?: string;
}

export interface WrittenPdf {
  readonly pages: readonly WrittenPage[];
  readonly title?: string;
  /** Entries of the outline; `page` from 0. */
  readonly outline?: readonly { readonly title: string; readonly page: number }[];
}

const hex = (text: string): string =>
  [...text]
    .map((letter) =>
      [...Array(letter.length).keys()].map((i) => letter.charCodeAt(i).toString(16).padStart(4, '0')),
    )
    .flat()
    .join('');

/** The letters of the `any` font: the number of a letter is its place here. */
function lettersOf(pages: readonly WrittenPage[]): readonly string[] {
  const texts = pages.flatMap(({ texts = [] }) => texts.filter(({ font }) => font === 'any'));
  return ['\u0000', ...new Set(texts.flatMap(({ text }) => [...text]))];
}

function show({ text, x, y, size = 10, font = 'plain' }: WrittenText, letters: readonly string[]): string {
  const name = font === 'plain' ? 'F1' : font === 'bold' ? 'F2' : 'F3';
  const shown =
    font === 'any'
      ? `<${[...text].map((letter) => letters.indexOf(letter).toString(16).padStart(4, '0')).join('')}>`
      : `(${text.replace(/[\\()]/gu, '\\$&')})`;
  return `BT /${name} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${shown} Tj ET`;
}

function unicodeMap(letters: readonly string[]): string {
  const lines = letters.map((letter, i) => `<${i.toString(16).padStart(4, '0')}> <${hex(letter)}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${lines.length} beginbfchar`,
    ...lines,
    'endbfchar endcmap end end',
  ].join('\n');
}

/** Collects numbered objects and writes the file around them. */
function createFile(): {
  add(object: string | Uint8Array): number;
  reserve(): number;
  put(number: number, object: string): void;
  stream(dictionary: string, bytes: Uint8Array): number;
  bytes(trailer: string): Uint8Array;
} {
  const objects: Uint8Array[] = [];
  const add = (object: string | Uint8Array): number => objects.push(Buffer.from(object));
  return {
    add,
    reserve: () => add(''),
    put(number, object) {
      objects[number - 1] = Buffer.from(object);
    },
    stream: (dictionary, bytes) =>
      add(
        Buffer.concat([
          Buffer.from(`<< ${dictionary} /Length ${bytes.byteLength} >>\nstream\n`),
          bytes,
          Buffer.from('\nendstream'),
        ]),
      ),
    bytes(trailer) {
      const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
      const offsets: number[] = [];
      let length = 9;
      objects.forEach((object, i) => {
        offsets.push(length);
        const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
        parts.push(part);
        length += part.byteLength;
      });
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
      const size = objects.length + 1;
      parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`));
      parts.push(Buffer.from(`trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`));
      return new Uint8Array(Buffer.concat(parts));
    },
  };
}

/** A small PDF, written by hand so that tests say all that is in it. */
export function writePdf({ pages, title, outline = [] }: WrittenPdf): Uint8Array {
  const file = createFile();
  const letters = lettersOf(pages);
  const plain = file.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const bold = file.add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  );
  const map = file.stream('', Buffer.from(unicodeMap(letters)));
  const descendant = file.add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
  );
  const any = file.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${map} 0 R >>`,
  );
  const fonts = `/F1 ${plain} 0 R /F2 ${bold} 0 R /F3 ${any} 0 R`;
  const tree = file.reserve();
  const kids = pages.map(({ texts = [], links = [], content, filter }) => {
    const contents = [
      file.stream('', Buffer.from(texts.map((text) => show(text, letters)).join('\n'), 'latin1')),
    ];
    if (content) contents.push(file.stream(filter === undefined ? '' : `/Filter ${filter}`, content));
    const annotations = links.map(({ href, box }) =>
      file.add(`<< /Type /Annot /Subtype /Link /Rect [${box.join(' ')}] /A << /S /URI /URI (${href}) >> >>`),
    );
    return file.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 600 800] /Resources << /Font << ${fonts} >> >> ` +
        `/Contents [${contents.map((n) => `${n} 0 R`).join(' ')}] /Annots [${annotations.map((n) => `${n} 0 R`).join(' ')}] >>`,
    );
  });
  file.put(tree, `<< /Type /Pages /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const root = file.reserve();
  const entries = outline.map(() => file.reserve());
  const outlines = file.reserve();
  entries.forEach((entry, i) => {
    const { title: name = '', page = 0 } = outline[i] ?? {};
    const next = entries[i + 1] === undefined ? '' : `/Next ${entries[i + 1]} 0 R`;
    file.put(entry, `<< /Title (${name}) /Parent ${outlines} 0 R /Dest [${kids[page]} 0 R /Fit] ${next} >>`);
  });
  const ends =
    entries.length === 0
      ? ''
      : `/First ${entries[0]} 0 R /Last ${entries.at(-1)} 0 R /Count ${entries.length}`;
  file.put(outlines, `<< /Type /Outlines ${ends} >>`);
  file.put(root, `<< /Type /Catalog /Pages ${tree} 0 R /Outlines ${outlines} 0 R >>`);
  const properties = file.add(title === undefined ? '<< >>' : `<< /Title <feff${hex(title)}> >>`);
  return file.bytes(`/Root ${root} 0 R /Info ${properties} 0 R`);
}
