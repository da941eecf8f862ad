/** Degrees, counter-clockwise, by which text is turned on its page. Vertical writing counts as 270. */
export type Turn = 0 | 90 | 180 | 270;

/** A stretch of text as a page draws it. Points, y upwards, (x, y) on the baseline where the text begins. */
export interface PdfRun {
  /** In reading order within the run, no white space at either end, never empty. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Along the direction of reading. */
  readonly width: number;
  readonly size: number;
  readonly turn: Turn;
  /** The same font has the same name on every page of a document. */
  readonly font: string;
  /** White space stands between the run drawn before and this one. */
  readonly spaced: boolean;
}

/** Left, bottom, right, top, in points. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A link annotation: the places to click and where they lead. */
export interface PdfArea {
  readonly href: string;
  readonly boxes: readonly Box[];
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly box: Box;
  /** In the order they are drawn. */
  readonly runs: readonly PdfRun[];
  readonly areas: readonly PdfArea[];
}

/** An entry of the outline, in document order. */
export interface PdfBookmark {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  readonly page: number | null;
}

/** What there is to say about a file beside its pages. */
export interface PdfFacts {
  /** Pages that the file has, read or not. */
  readonly pageCount: number;
  /** Pages that could not be read. */
  readonly failedPages: readonly number[];
  readonly encrypted: boolean;
  readonly attachments: number;
  /** Its structure was broken and had to be guessed. */
  readonly repaired: boolean;
  /** Bytes before the header. */
  readonly junkBefore: number;
}

/** A PDF taken apart, before anything is understood. */
export interface PdfInput {
  readonly path: string;
  readonly pages: readonly PdfPage[];
  readonly bookmarks: readonly PdfBookmark[];
  /** The document's own properties as written: title, author, subject, keywords, language. */
  readonly properties: Readonly<Record<string, string>>;
  readonly facts: PdfFacts;
}
