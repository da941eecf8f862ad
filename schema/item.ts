import type { Diagnostic } from './diagnostic.ts';

/**
 * A run of an item's words. Markup is gone, structure that carries meaning stays. `line` counts from 1.
 * `strong` marks bold words (a lead word of a definition, a mark such as **[Deprecated]**).
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: true; readonly line: number }
  | { readonly kind: 'code'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'link';
      /** The visible words; empty when the link holds only an image. */
      readonly text: string;
      /** The address as written, entities and escapes resolved, not yet made absolute. */
      readonly href: string;
      /** The image inside the link, if any: a badge, mostly. */
      readonly image?: { readonly src: string; readonly alt: string };
      /** True when the address itself stands in the text (autolink, bare address). */
      readonly bare?: true;
      readonly line: number;
    }
  | { readonly kind: 'image'; readonly src: string; readonly alt: string; readonly line: number }
  | { readonly kind: 'break'; readonly line: number };

/** One cell of a table row, with the name its column has in the header (markup removed, may be empty). */
export interface Cell {
  readonly column: string;
  readonly inlines: readonly Inline[];
}

/** A parent bullet above an item, outermost first. */
export interface Group {
  readonly text: string;
  /** Address of its first link, when it has one. */
  readonly href: string | null;
  readonly line: number;
}

export type ItemKind = 'bullet' | 'ordered' | 'row' | 'details' | 'heading' | 'paragraph' | 'reference';

/**
 * A unit of a document that may be an entry: one bullet (without its child bullets), one table row, one
 * `<details>` block, one heading that is a link with the prose under it, one paragraph with links.
 */
export interface Item {
  readonly kind: ItemKind;
  /** Own lines, without child bullets; both ends from 1. */
  readonly lines: readonly [first: number, last: number];
  /** Headings above, outermost first, markup removed. A heading item does not count itself. */
  readonly headings: readonly string[];
  readonly groups: readonly Group[];
  /** The words of bullet, details, heading, paragraph or reference; for a row all cells in order. */
  readonly inlines: readonly Inline[];
  /** Only for rows. */
  readonly cells: readonly Cell[];
  /** Number of bullets directly under this one. */
  readonly children: number;
  /** Page, for PDF. */
  readonly page: number | null;
}

/** A heading and the prose directly under it, up to the next heading of any level. */
export interface Section {
  /** The heading path that includes this section's own heading. */
  readonly headings: readonly string[];
  readonly level: number;
  /** From the heading's line to the section's last line. */
  readonly lines: readonly [first: number, last: number];
  readonly page: number | null;
  /** Paragraphs and definition bullets, markup removed, each with its lines; lists of links are not prose. */
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly text: string;
  /** Bold lead word of a bullet or paragraph ("**Recall**: …"), else null. */
  readonly lead: string | null;
  readonly lines: readonly [first: number, last: number];
  readonly page: number | null;
}

/** A link of the document, wherever it stands. */
export interface DocumentLink {
  readonly href: string;
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
}

/** What every parser returns. Parsers are pure and never throw on content. */
export interface ParsedDocument {
  readonly format: string;
  /** First level-one heading, front-matter title, or PDF title; null when there is none. */
  readonly title: string | null;
  /** Front matter and the like. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly links: readonly DocumentLink[];
  /** Without source and path, which the parser does not know. */
  readonly diagnostics: readonly Omit<Diagnostic, 'source' | 'path'>[];
}

/** Text and address of the input, for a parser. */
export interface ParserInput {
  readonly path: string;
  readonly text: string;
}
