import './without-canvas.ts';
import { nativePush } from './native-push.ts';
import { PDFParse, PasswordException, VerbosityLevel } from 'pdf-parse';
// Loaded here, so that pdf.js finds it and does not load it in the middle of the first reading.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// pdf.js brings a replacement for `push` that repairs a corner case of older engines and takes an eighth of all time.
Array.prototype.push = nativePush;

export { PDFParse, PasswordException, VerbosityLevel };
