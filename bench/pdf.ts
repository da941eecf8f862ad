import '../ingest/jobs/pdf/without-canvas.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';
import { createPdfReader } from '../ingest/jobs/pdf/index.ts';
import { corpusFolder } from './lists.ts';
import { against, inTurn, wallClock, type Row } from './row.ts';

/** Text, links and outline of real PDFs in two processes, beside pdf-parse's text of them in one thread. */
export async function pdfRows(): Promise<readonly Row[]> {
  const folder = join(corpusFolder(), 'pdfs', 'good');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const reader = createPdfReader({ children: 2 });
  const textAlone = async (): Promise<void> => {
    for (const { bytes } of files) {
      const parser = new PDFParse({ data: bytes.slice() });
      await parser.getText();
      await parser.destroy();
    }
  };
  const everything = (): Promise<unknown> =>
    Promise.all(files.map(({ name, bytes }) => reader.read(bytes, name)));
  try {
    // Two processes beside each other: only the wall clock knows what they take together.
    const [baseline = 1, read = 1] = await inTurn([textAlone, everything], wallClock);
    return [
      against('text, links and outline of the PDFs (wall clock)', read, baseline, {
        unit: 'ms',
        must: 1.2,
        aim: 0.7,
      }),
    ];
  } finally {
    await reader.close();
  }
}
