import type { Role } from './relation.ts';

/** A place in one of a pack's files. Lines count from 1, both ends included. */
export interface PackPlace {
  readonly path: string;
  readonly lines: readonly [first: number, last: number];
}

/** A reference from one thing of a pack to another, with the lines that make it. */
export interface PackReference {
  readonly id: string;
  readonly place: PackPlace;
}

/** What decides where a thing of the pack is found in other people's texts (packs/README.md). */
export interface PackNames {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly ambiguous: readonly string[];
  readonly signs: readonly string[];
}

interface PackThing {
  readonly place: PackPlace;
  /** Every structured field as written, under the names of packs/README.md, without id, name and aliases. */
  readonly details: Readonly<Record<string, unknown>>;
}

export const LEVELS = ['foundation', 'core', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

export interface PackConcept extends PackNames, PackThing {
  readonly area: string;
  readonly definition: string;
  readonly level: Level;
  readonly broader: readonly PackReference[];
  readonly prerequisites: readonly PackReference[];
  readonly related: readonly PackReference[];
  readonly steps: readonly PackReference[];
}

export interface PackPattern extends PackNames, PackThing {
  readonly area: string;
  readonly solution: string;
  readonly uses: readonly PackReference[];
  readonly solves: readonly PackReference[];
  readonly steps: readonly PackReference[];
}

export interface PackNeed {
  readonly kind: 'concept' | 'pattern';
  readonly target: PackReference;
  readonly role: Role;
}

export interface PackProblem extends PackNames, PackThing {
  readonly area: string;
  readonly goal: string;
  readonly broader: readonly PackReference[];
  /** Groups of words that name it when they stand in one title: `detect* fight* + fraud* scam*`. */
  readonly together: readonly string[];
  /** Concepts that are its whole field: what speaks of one of them speaks of this problem. */
  readonly fields: readonly PackReference[];
  readonly needs: readonly PackNeed[];
}

export interface PackStep extends PackThing {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly summary: string;
}

export interface PackOrganization extends PackThing {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ambiguous: readonly string[];
  /** Hosts that are its own; one may carry a first path segment (`medium.com/airbnb-engineering`). */
  readonly hosts: readonly string[];
  readonly github: readonly string[];
}

export interface PackQuestion extends PackThing {
  readonly id: string;
  /** 1 to 6. */
  readonly level: number;
  readonly question: string;
  readonly step: PackReference;
  readonly about: readonly {
    readonly kind: 'concept' | 'pattern' | 'problem';
    readonly target: PackReference;
  }[];
}

/** Headings of another framework, by the steps they belong to. */
export interface PackCrosswalk {
  readonly framework: string;
  readonly url: string | null;
  readonly headings: readonly { readonly heading: string; readonly steps: readonly string[] }[];
}

/** How a bank of practice questions speaks, in the terms of the pack. */
export interface PackBank {
  readonly name: string;
  /** The bank's areas of competency, and the steps they belong to. */
  readonly areas: readonly { readonly area: string; readonly steps: readonly string[] }[];
  /** Kinds of reasoning that a reader may choose, and the bank's zones that ask for them. */
  readonly reasoning: readonly { readonly kind: string; readonly zones: readonly string[] }[];
  /** Concepts of topics whose own name does not name them. */
  readonly topics: readonly { readonly topic: string; readonly concepts: readonly string[] }[];
  /** Address of a chapter to learn from first, with `{volume}` and `{chapter}`; null where there is no book. */
  readonly chapterAddress: string | null;
  /** What the chapters are called, by the word their address has. */
  readonly chapters: readonly { readonly chapter: string; readonly title: string }[];
}

/** A source that the pack recommends. `schedule` is a cron line in UTC. */
export interface PackSource {
  readonly repository: string;
  readonly why: string;
  readonly license: string | null;
  readonly schedule: string;
  readonly trust: 'curated' | 'reference' | 'community';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A domain as data. Every list is in the order of the files by path, then as written. */
export interface Pack {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly genericHeadings: readonly string[];
  /** Problem ids that labelled entries choose from; empty when the pack says nothing. */
  readonly scoredProblems: readonly string[];
  /** Hosts whose texts cost money: shown only beside free ones. */
  readonly paidHosts: readonly string[];
  readonly sources: readonly PackSource[];
  readonly crosswalk: readonly PackCrosswalk[];
  readonly steps: readonly PackStep[];
  readonly concepts: readonly PackConcept[];
  readonly patterns: readonly PackPattern[];
  readonly problems: readonly PackProblem[];
  readonly organizations: readonly PackOrganization[];
  readonly questions: readonly PackQuestion[];
  readonly banks: readonly PackBank[];
  /** The YAML files, by path, each with the git blob id of its bytes. */
  readonly files: readonly { readonly path: string; readonly contentHash: string; readonly bytes: number }[];
  /** SHA-256 over paths and content hashes of the YAML files. */
  readonly hash: string;
}

/** One file of a pack folder; `path` is relative to the folder, with `/`. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
