export { createPdfReader } from './reader.ts';
export type { PdfReader, PdfReaderOptions } from './reader.ts';
export { PDF_LIMITS } from './limits.ts';
export type { PdfLimits } from './limits.ts';
