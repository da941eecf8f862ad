import type { ParsedDocument } from '../schema/index.ts';
import type { Pack } from '../schema/pack.ts';
import type { ReadDocument } from './changeset.ts';
import { linkBankDocument } from './link/bank/index.ts';
import { createLinker, linkDocument } from './link/index.ts';
import { formatOf, parseDocument } from './parse/index.ts';

/** A way to read documents with one pack. */
export interface DocumentReader {
  readonly readDocument: ReadDocument;
  /** Changes whenever pack, parsers or rules do. */
  readonly fingerprint: string;
}

/** Reads a PDF somewhere it can do no harm; see `createPdfReader`. */
export interface ReadsPdf {
  read(bytes: Uint8Array, path: string): Promise<ParsedDocument>;
}

/** What a reader that knows no domain reads with: links and titles, no topics. */
export const EMPTY_PACK: Pack = {
  ...{ name: 'none', title: 'No pack', version: '0', license: '', description: '', hash: 'none' },
  ...{
    areas: [],
    genericHeadings: [],
    paidHosts: [],
    scoredProblems: [],
    sources: [],
    crosswalk: [],
    steps: [],
    concepts: [],
  },
  ...{ patterns: [], problems: [], organizations: [], questions: [], banks: [], files: [] },
};

/**
 * Parsing and linking with one pack.
 * @param pdf without one, PDFs are only recognised
 * @param version of the program's parsers and rules, see `createLinker`
 */
export function createDocumentReader(pack: Pack, pdf?: ReadsPdf, version?: string): DocumentReader {
  const linker = createLinker(pack, version);
  return {
    fingerprint: linker.fingerprint,
    readDocument: async (file, bytes, source) => {
      const { path, hash: contentHash } = file;
      const format = formatOf(path, bytes);
      if (format === 'yaml') {
        const text = new TextDecoder().decode(bytes);
        const input = { source: source.record, path, contentHash, bytes: bytes.byteLength, text, linker };
        const said = linkBankDocument(input);
        if (said !== null) return said;
      }
      return linkDocument({
        source: source.record,
        path: file.path,
        contentHash,
        bytes: bytes.byteLength,
        parsed: pdf && format === 'pdf' ? await pdf.read(bytes, file.path) : parseDocument(file.path, bytes),
        linker,
        pathExists: (asked) => source.exists(asked),
      });
    },
  };
}
