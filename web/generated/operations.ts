// Written by scripts/codegen.js; change the schema instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which kind of thing an entity is. */
export type EntityKind =
  /** A notion of the field. */
  | 'Concept'
  /** A recurring solution. */
  | 'Pattern'
  /** Something that systems are built to decide. */
  | 'Problem'
  /** A step of the pack's framework. */
  | 'Step'
  /** A named organization's account of a system it built or ran. */
  | 'CaseStudy'
  /** Anything else with an address. */
  | 'Resource'
  /** Who built or wrote something. */
  | 'Organization'
  /** Where documents are read from. */
  | 'Source'
  /** A practice question. */
  | 'Question';

/** What a work is, as a reader would call it. */
export type Form =
  /** A scientific paper or preprint. */
  | 'paper'
  /** A blog post, a report, a page of text. */
  | 'article'
  /** A talk or film. */
  | 'video'
  /** Lessons in order. */
  | 'course'
  /** A book or a chapter of one. */
  | 'book'
  /** Software to use. */
  | 'tool'
  /** Data to use. */
  | 'dataset'
  /** A list of other works. */
  | 'list'
  /** Slides of a talk. */
  | 'slides'
  /** Something to listen to. */
  | 'podcast'
  /** A forum, a group, a meeting. */
  | 'community'
  /** Something else. */
  | 'other';

/** Who speaks of an entity. */
export type Origin =
  /** A domain pack explains it. */
  | 'pack'
  /** Only documents speak of it. */
  | 'source';

/** How one entity bears on another. */
export type RelationType =
  /** A source lists a work. */
  | 'LISTS'
  /** A work or question is about a topic. */
  | 'ABOUT'
  /** A work applies a pattern. */
  | 'APPLIES'
  /** A work or pattern solves a problem. */
  | 'SOLVES'
  /** A work is by an organization. */
  | 'BY'
  /** A work defines or teaches a topic. */
  | 'EXPLAINS'
  /** A work points to another. */
  | 'CITES'
  /** A topic has a broader one. */
  | 'BROADER'
  /** A concept needs another to be understood first. */
  | 'PREREQUISITE'
  /** Two concepts stand beside each other. */
  | 'RELATED'
  /** A problem needs a concept or pattern, in a role. */
  | 'NEEDS'
  /** A pattern uses a concept. */
  | 'USES'
  /** A topic or question belongs to a step. */
  | 'BELONGS_TO'
  /** A work is part of another, in a role. */
  | 'PART_OF';

/** Seen from an entity. */
export type Direction =
  /** Relations that start at it. */
  | 'out'
  /** Relations that end at it. */
  | 'in';

/** How a document says something. */
export type Basis =
  /** Outright. */
  | 'stated'
  /** By a term of the vocabulary in its own words. */
  | 'mentioned'
  /** Through the heading it stands under. */
  | 'inherited'
  /** By a guess from address, owner or neighbor. */
  | 'inferred';

/** How much a problem matters. */
export type Severity =
  /** Something could not be read. */
  | 'error'
  /** Something was read, and may be wrong. */
  | 'warning'
  /** Something to know. */
  | 'note';

/** What may be found; every field narrows, an empty list narrows nothing. */
export type SearchFilter = {
  /** Kinds to admit. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Forms to admit. */
  readonly forms?: ReadonlyArray<Form> | null | undefined;
  /** Ids of organizations, one of which it must be by. */
  readonly organizations?: ReadonlyArray<string | number> | null | undefined;
  /** Ids of sources, one of which must list it. */
  readonly sources?: ReadonlyArray<string | number> | null | undefined;
  /** Concepts, problems or patterns it must speak of. */
  readonly topics?: ReadonlyArray<string | number> | null | undefined;
  /** Ids of steps, to one of which a topic it speaks of must belong. */
  readonly steps?: ReadonlyArray<string | number> | null | undefined;
  /** First year, included. */
  readonly yearFrom?: number | null | undefined;
  /** Last year, included. */
  readonly yearTo?: number | null | undefined;
};

export type AroundQueryVariables = Exact<{
  id: string | number;
  types: ReadonlyArray<RelationType>;
  direction: Direction;
  first: number;
}>;

export type AroundQuery = {
  readonly entity: {
    readonly id: string;
    readonly relations: {
      readonly total: number;
      readonly edges: ReadonlyArray<{
        readonly node: { readonly id: string; readonly type: RelationType };
        readonly other: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly degree: number;
        };
      }>;
    };
  } | null;
};

export type DetailsQueryVariables = Exact<{
  id: string | number;
  rows: number;
  connected: number;
}>;

export type DetailsQuery = {
  readonly entity:
    | {
        readonly details: string | null;
        readonly level: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly steps: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly resources: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly sentence: string;
            readonly node: {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly url: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly path: string;
                readonly lines: ReadonlyArray<number> | null;
                readonly page: number | null;
                readonly headings: ReadonlyArray<string>;
                readonly quote: string | null;
                readonly basis: Basis;
                readonly revision: string;
                readonly license: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly title: string };
              }>;
            };
          }>;
        };
        readonly caseStudies: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly sentence: string;
            readonly node: {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly url: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly path: string;
                readonly lines: ReadonlyArray<number> | null;
                readonly page: number | null;
                readonly headings: ReadonlyArray<string>;
                readonly quote: string | null;
                readonly basis: Basis;
                readonly revision: string;
                readonly license: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly title: string };
              }>;
            };
          }>;
        };
        readonly relationCounts: ReadonlyArray<{
          readonly type: RelationType;
          readonly direction: Direction;
          readonly total: number;
        }>;
        readonly connected: {
          readonly total: number;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly from: { readonly id: string };
            };
            readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
          }>;
        };
      }
    | {
        readonly details: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly steps: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly resources: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly sentence: string;
            readonly node: {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly url: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly path: string;
                readonly lines: ReadonlyArray<number> | null;
                readonly page: number | null;
                readonly headings: ReadonlyArray<string>;
                readonly quote: string | null;
                readonly basis: Basis;
                readonly revision: string;
                readonly license: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly title: string };
              }>;
            };
          }>;
        };
        readonly caseStudies: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly sentence: string;
            readonly node: {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly url: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly path: string;
                readonly lines: ReadonlyArray<number> | null;
                readonly page: number | null;
                readonly headings: ReadonlyArray<string>;
                readonly quote: string | null;
                readonly basis: Basis;
                readonly revision: string;
                readonly license: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly title: string };
              }>;
            };
          }>;
        };
        readonly relationCounts: ReadonlyArray<{
          readonly type: RelationType;
          readonly direction: Direction;
          readonly total: number;
        }>;
        readonly connected: {
          readonly total: number;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly from: { readonly id: string };
            };
            readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
          }>;
        };
      }
    | {
        readonly details: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly relationCounts: ReadonlyArray<{
          readonly type: RelationType;
          readonly direction: Direction;
          readonly total: number;
        }>;
        readonly connected: {
          readonly total: number;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly from: { readonly id: string };
            };
            readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
          }>;
        };
      }
    | {
        readonly form: Form | null;
        readonly year: number | null;
        readonly voices: number;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly lists: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly mentions: {
          readonly total: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly path: string;
            readonly lines: ReadonlyArray<number> | null;
            readonly page: number | null;
            readonly headings: ReadonlyArray<string>;
            readonly quote: string | null;
            readonly basis: Basis;
            readonly revision: string;
            readonly license: string | null;
            readonly url: string | null;
            readonly source: { readonly id: string; readonly title: string };
          }>;
        };
        readonly relationCounts: ReadonlyArray<{
          readonly type: RelationType;
          readonly direction: Direction;
          readonly total: number;
        }>;
        readonly connected: {
          readonly total: number;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly from: { readonly id: string };
            };
            readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly resources: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly sentence: string;
            readonly node: {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly url: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly path: string;
                readonly lines: ReadonlyArray<number> | null;
                readonly page: number | null;
                readonly headings: ReadonlyArray<string>;
                readonly quote: string | null;
                readonly basis: Basis;
                readonly revision: string;
                readonly license: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly title: string };
              }>;
            };
          }>;
        };
        readonly caseStudies: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly sentence: string;
            readonly node: {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly url: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly path: string;
                readonly lines: ReadonlyArray<number> | null;
                readonly page: number | null;
                readonly headings: ReadonlyArray<string>;
                readonly quote: string | null;
                readonly basis: Basis;
                readonly revision: string;
                readonly license: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly title: string };
              }>;
            };
          }>;
        };
        readonly relationCounts: ReadonlyArray<{
          readonly type: RelationType;
          readonly direction: Direction;
          readonly total: number;
        }>;
        readonly connected: {
          readonly total: number;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly from: { readonly id: string };
            };
            readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
          }>;
        };
      }
    | {
        readonly level: string | null;
        readonly details: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly relationCounts: ReadonlyArray<{
          readonly type: RelationType;
          readonly direction: Direction;
          readonly total: number;
        }>;
        readonly connected: {
          readonly total: number;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly from: { readonly id: string };
            };
            readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
          }>;
        };
      }
    | {
        readonly sourceKind: string;
        readonly revision: string;
        readonly revisionDate: string | null;
        readonly license: string | null;
        readonly documents: number;
        readonly entries: number;
        readonly onlyHere: number;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly listed: number;
        readonly listing: {
          readonly total: number;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly from: { readonly id: string };
            };
            readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
          }>;
        };
        readonly diagnostics: {
          readonly total: number;
          readonly nodes: ReadonlyArray<{
            readonly severity: Severity;
            readonly message: string;
            readonly path: string | null;
            readonly line: number | null;
          }>;
        };
        readonly lastRun: {
          readonly state: string;
          readonly finishedAt: string;
          readonly message: string | null;
        } | null;
        readonly relationCounts: ReadonlyArray<{
          readonly type: RelationType;
          readonly direction: Direction;
          readonly total: number;
        }>;
        readonly connected: {
          readonly total: number;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly from: { readonly id: string };
            };
            readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
          }>;
        };
      }
    | null;
  readonly source: {
    readonly sourceKind: string;
    readonly revision: string;
    readonly revisionDate: string | null;
    readonly license: string | null;
    readonly documents: number;
    readonly entries: number;
    readonly onlyHere: number;
    readonly id: string;
    readonly kind: EntityKind;
    readonly title: string;
    readonly url: string | null;
    readonly description: string | null;
    readonly aliases: ReadonlyArray<string>;
    readonly origin: Origin;
    readonly degree: number;
    readonly listed: number;
    readonly listing: {
      readonly total: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly type: RelationType;
          readonly role: string;
          readonly basis: Basis;
          readonly from: { readonly id: string };
        };
        readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
      }>;
    };
    readonly diagnostics: {
      readonly total: number;
      readonly nodes: ReadonlyArray<{
        readonly severity: Severity;
        readonly message: string;
        readonly path: string | null;
        readonly line: number | null;
      }>;
    };
    readonly lastRun: {
      readonly state: string;
      readonly finishedAt: string;
      readonly message: string | null;
    } | null;
    readonly relationCounts: ReadonlyArray<{
      readonly type: RelationType;
      readonly direction: Direction;
      readonly total: number;
    }>;
    readonly connected: {
      readonly total: number;
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly type: RelationType;
          readonly role: string;
          readonly basis: Basis;
          readonly from: { readonly id: string };
        };
        readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
      }>;
    };
  } | null;
};

type Whole_Concept_Fragment = {
  readonly details: string | null;
  readonly level: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly steps: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  readonly resources: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly sentence: string;
      readonly node: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly form: Form | null;
        readonly year: number | null;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly path: string;
          readonly lines: ReadonlyArray<number> | null;
          readonly page: number | null;
          readonly headings: ReadonlyArray<string>;
          readonly quote: string | null;
          readonly basis: Basis;
          readonly revision: string;
          readonly license: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly title: string };
        }>;
      };
    }>;
  };
  readonly caseStudies: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly sentence: string;
      readonly node: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly form: Form | null;
        readonly year: number | null;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly path: string;
          readonly lines: ReadonlyArray<number> | null;
          readonly page: number | null;
          readonly headings: ReadonlyArray<string>;
          readonly quote: string | null;
          readonly basis: Basis;
          readonly revision: string;
          readonly license: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly title: string };
        }>;
      };
    }>;
  };
  readonly relationCounts: ReadonlyArray<{
    readonly type: RelationType;
    readonly direction: Direction;
    readonly total: number;
  }>;
  readonly connected: {
    readonly total: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
      };
      readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
    }>;
  };
};

type Whole_Pattern_Problem_Fragment = {
  readonly details: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly steps: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  readonly resources: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly sentence: string;
      readonly node: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly form: Form | null;
        readonly year: number | null;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly path: string;
          readonly lines: ReadonlyArray<number> | null;
          readonly page: number | null;
          readonly headings: ReadonlyArray<string>;
          readonly quote: string | null;
          readonly basis: Basis;
          readonly revision: string;
          readonly license: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly title: string };
        }>;
      };
    }>;
  };
  readonly caseStudies: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly sentence: string;
      readonly node: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly form: Form | null;
        readonly year: number | null;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly path: string;
          readonly lines: ReadonlyArray<number> | null;
          readonly page: number | null;
          readonly headings: ReadonlyArray<string>;
          readonly quote: string | null;
          readonly basis: Basis;
          readonly revision: string;
          readonly license: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly title: string };
        }>;
      };
    }>;
  };
  readonly relationCounts: ReadonlyArray<{
    readonly type: RelationType;
    readonly direction: Direction;
    readonly total: number;
  }>;
  readonly connected: {
    readonly total: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
      };
      readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
    }>;
  };
};

type Whole_Step_Fragment = {
  readonly details: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly relationCounts: ReadonlyArray<{
    readonly type: RelationType;
    readonly direction: Direction;
    readonly total: number;
  }>;
  readonly connected: {
    readonly total: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
      };
      readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
    }>;
  };
};

type Whole_Resource_CaseStudy_Fragment = {
  readonly form: Form | null;
  readonly year: number | null;
  readonly voices: number;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  readonly lists: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  readonly mentions: {
    readonly total: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly path: string;
      readonly lines: ReadonlyArray<number> | null;
      readonly page: number | null;
      readonly headings: ReadonlyArray<string>;
      readonly quote: string | null;
      readonly basis: Basis;
      readonly revision: string;
      readonly license: string | null;
      readonly url: string | null;
      readonly source: { readonly id: string; readonly title: string };
    }>;
  };
  readonly relationCounts: ReadonlyArray<{
    readonly type: RelationType;
    readonly direction: Direction;
    readonly total: number;
  }>;
  readonly connected: {
    readonly total: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
      };
      readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
    }>;
  };
};

type Whole_Organization_Fragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly resources: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly sentence: string;
      readonly node: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly form: Form | null;
        readonly year: number | null;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly path: string;
          readonly lines: ReadonlyArray<number> | null;
          readonly page: number | null;
          readonly headings: ReadonlyArray<string>;
          readonly quote: string | null;
          readonly basis: Basis;
          readonly revision: string;
          readonly license: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly title: string };
        }>;
      };
    }>;
  };
  readonly caseStudies: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly sentence: string;
      readonly node: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly form: Form | null;
        readonly year: number | null;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly path: string;
          readonly lines: ReadonlyArray<number> | null;
          readonly page: number | null;
          readonly headings: ReadonlyArray<string>;
          readonly quote: string | null;
          readonly basis: Basis;
          readonly revision: string;
          readonly license: string | null;
          readonly url: string | null;
          readonly source: { readonly id: string; readonly title: string };
        }>;
      };
    }>;
  };
  readonly relationCounts: ReadonlyArray<{
    readonly type: RelationType;
    readonly direction: Direction;
    readonly total: number;
  }>;
  readonly connected: {
    readonly total: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
      };
      readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
    }>;
  };
};

type Whole_Question_Fragment = {
  readonly level: string | null;
  readonly details: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly relationCounts: ReadonlyArray<{
    readonly type: RelationType;
    readonly direction: Direction;
    readonly total: number;
  }>;
  readonly connected: {
    readonly total: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
      };
      readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
    }>;
  };
};

type Whole_Source_Fragment = {
  readonly sourceKind: string;
  readonly revision: string;
  readonly revisionDate: string | null;
  readonly license: string | null;
  readonly documents: number;
  readonly entries: number;
  readonly onlyHere: number;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly listed: number;
  readonly listing: {
    readonly total: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
      };
      readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
    }>;
  };
  readonly diagnostics: {
    readonly total: number;
    readonly nodes: ReadonlyArray<{
      readonly severity: Severity;
      readonly message: string;
      readonly path: string | null;
      readonly line: number | null;
    }>;
  };
  readonly lastRun: {
    readonly state: string;
    readonly finishedAt: string;
    readonly message: string | null;
  } | null;
  readonly relationCounts: ReadonlyArray<{
    readonly type: RelationType;
    readonly direction: Direction;
    readonly total: number;
  }>;
  readonly connected: {
    readonly total: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
      };
      readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
    }>;
  };
};

export type WholeFragment =
  | Whole_Concept_Fragment
  | Whole_Pattern_Problem_Fragment
  | Whole_Step_Fragment
  | Whole_Resource_CaseStudy_Fragment
  | Whole_Organization_Fragment
  | Whole_Question_Fragment
  | Whole_Source_Fragment;

export type FindQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type FindQuery = {
  readonly search: {
    readonly total: number;
    readonly totalIsExact: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly understood: ReadonlyArray<{
      readonly word: string;
      readonly takenAs: ReadonlyArray<string>;
      readonly found: boolean;
    }>;
    readonly facets: ReadonlyArray<{
      readonly field: string;
      readonly values: ReadonlyArray<{
        readonly value: string;
        readonly label: string;
        readonly count: number;
      }>;
    }>;
    readonly edges: ReadonlyArray<{
      readonly sentence: string;
      readonly node:
        | {
            readonly id: string;
            readonly kind: EntityKind;
            readonly title: string;
            readonly description: string | null;
          }
        | {
            readonly form: Form | null;
            readonly year: number | null;
            readonly id: string;
            readonly kind: EntityKind;
            readonly title: string;
            readonly description: string | null;
            readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
          };
    }>;
  };
};

export type FittingQueryVariables = Exact<{
  filter: SearchFilter;
}>;

export type FittingQuery = {
  readonly search: {
    readonly total: number;
    readonly facets: ReadonlyArray<{
      readonly field: string;
      readonly values: ReadonlyArray<{
        readonly value: string;
        readonly label: string;
        readonly count: number;
      }>;
    }>;
  };
};

export type RankedRowsFragment = {
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly sentence: string;
    readonly node: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly title: string;
      readonly url: string | null;
      readonly form: Form | null;
      readonly year: number | null;
      readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
    };
    readonly evidence: {
      readonly total: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly path: string;
        readonly lines: ReadonlyArray<number> | null;
        readonly page: number | null;
        readonly headings: ReadonlyArray<string>;
        readonly quote: string | null;
        readonly basis: Basis;
        readonly revision: string;
        readonly license: string | null;
        readonly url: string | null;
        readonly source: { readonly id: string; readonly title: string };
      }>;
    };
  }>;
};

export type EvidenceBlockFragment = {
  readonly id: string;
  readonly path: string;
  readonly lines: ReadonlyArray<number> | null;
  readonly page: number | null;
  readonly headings: ReadonlyArray<string>;
  readonly quote: string | null;
  readonly basis: Basis;
  readonly revision: string;
  readonly license: string | null;
  readonly url: string | null;
  readonly source: { readonly id: string; readonly title: string };
};

export type GuestsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number>;
}>;

export type GuestsQuery = {
  readonly entities: ReadonlyArray<{
    readonly id: string;
    readonly kind: EntityKind;
    readonly title: string;
    readonly degree: number;
  } | null>;
};

export type MoreWorksQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  caseStudies: boolean;
  resources: boolean;
}>;

export type MoreWorksQuery = {
  readonly entity:
    | {
        readonly id: string;
        readonly resources?: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly sentence: string;
            readonly node: {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly url: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly path: string;
                readonly lines: ReadonlyArray<number> | null;
                readonly page: number | null;
                readonly headings: ReadonlyArray<string>;
                readonly quote: string | null;
                readonly basis: Basis;
                readonly revision: string;
                readonly license: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly title: string };
              }>;
            };
          }>;
        };
        readonly caseStudies?: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly sentence: string;
            readonly node: {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly url: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly path: string;
                readonly lines: ReadonlyArray<number> | null;
                readonly page: number | null;
                readonly headings: ReadonlyArray<string>;
                readonly quote: string | null;
                readonly basis: Basis;
                readonly revision: string;
                readonly license: string | null;
                readonly url: string | null;
                readonly source: { readonly id: string; readonly title: string };
              }>;
            };
          }>;
        };
      }
    | { readonly id: string }
    | null;
};

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;

export type OrderQuery = {
  readonly neighborhood: {
    readonly notes: ReadonlyArray<string>;
    readonly entities: ReadonlyArray<{
      readonly id: string;
      readonly kind: EntityKind;
      readonly title: string;
      readonly degree: number;
    }>;
    readonly relations: ReadonlyArray<{
      readonly id: string;
      readonly type: RelationType;
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
    }>;
  };
};

export type OverviewQueryVariables = Exact<{
  places: number;
  paths: number;
}>;

export type OverviewQuery = {
  readonly map: {
    readonly shown: number;
    readonly total: number;
    readonly communities: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly size: number;
    }>;
    readonly places: ReadonlyArray<{
      readonly x: number;
      readonly y: number;
      readonly community: string;
      readonly weight: number;
      readonly entity: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly degree: number;
      };
    }>;
  };
  readonly core: {
    readonly relations: ReadonlyArray<{
      readonly id: string;
      readonly type: RelationType;
      readonly from: string;
      readonly to: string;
    }>;
  };
  readonly stats: {
    readonly entries: number;
    readonly sources: number;
    readonly entities: ReadonlyArray<{ readonly kind: EntityKind; readonly total: number }>;
  };
};

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  hubs: boolean;
}>;

export type PathsQuery = {
  readonly paths: {
    readonly notes: ReadonlyArray<string>;
    readonly paths: ReadonlyArray<{
      readonly entities: ReadonlyArray<{
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly degree: number;
      }>;
      readonly relations: ReadonlyArray<{
        readonly id: string;
        readonly type: RelationType;
        readonly role: string;
        readonly basis: Basis;
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
        readonly evidence: {
          readonly total: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly path: string;
            readonly lines: ReadonlyArray<number> | null;
            readonly page: number | null;
            readonly headings: ReadonlyArray<string>;
            readonly quote: string | null;
            readonly basis: Basis;
            readonly revision: string;
            readonly license: string | null;
            readonly url: string | null;
            readonly source: { readonly id: string; readonly title: string };
          }>;
        };
      }>;
    }>;
    readonly hubsLeftOut: ReadonlyArray<{
      readonly id: string;
      readonly kind: EntityKind;
      readonly title: string;
    }>;
  };
};

export type ProofsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;

export type ProofsQuery = {
  readonly entity: {
    readonly id: string;
    readonly relations: {
      readonly total: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly type: RelationType;
          readonly role: string;
          readonly basis: Basis;
          readonly from: { readonly id: string };
          readonly evidence: {
            readonly total: number;
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly path: string;
              readonly lines: ReadonlyArray<number> | null;
              readonly page: number | null;
              readonly headings: ReadonlyArray<string>;
              readonly quote: string | null;
              readonly basis: Basis;
              readonly revision: string;
              readonly license: string | null;
              readonly url: string | null;
              readonly source: { readonly id: string; readonly title: string };
            }>;
          };
        };
        readonly other: { readonly id: string; readonly kind: EntityKind; readonly title: string };
      }>;
    };
  } | null;
};

export type SourcesQueryVariables = Exact<{ [key: string]: never }>;

export type SourcesQuery = {
  readonly sources: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly url: string | null;
    readonly sourceKind: string;
    readonly license: string | null;
    readonly revision: string;
    readonly revisionDate: string | null;
    readonly documents: number;
    readonly entries: number;
    readonly resources: number;
    readonly onlyHere: number;
    readonly diagnostics: { readonly total: number };
  }>;
};

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;

export type SuggestQuery = {
  readonly suggest: ReadonlyArray<{
    readonly match: string;
    readonly entity: { readonly id: string; readonly kind: EntityKind; readonly title: string };
  }>;
};

/** The text of an operation with the types of what goes in and what comes out. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there; carries the types. */
  readonly types?: (variables: Variables) => Result;
}

export const AroundOperation: Operation<AroundQuery, AroundQueryVariables> = {
  name: 'Around',
  text: 'query Around($id:ID!$types:[RelationType!]!$direction:Direction!$first:Int!){entity(id:$id){id relations(types:$types direction:$direction first:$first){total edges{node{id type}other{id kind title degree}}}}}',
};
export const DetailsOperation: Operation<DetailsQuery, DetailsQueryVariables> = {
  name: 'Details',
  text: 'query Details($id:ID!$rows:Int!$connected:Int!){entity(id:$id){...Whole}source(id:$id){...Whole}}fragment EvidenceBlock on Evidence{id source{id title}path lines page headings quote basis revision license url}fragment RankedRows on RankedConnection{total pageInfo{hasNextPage endCursor}edges{sentence node{id kind title url form year organizations{id title}}evidence(first:3){total nodes{...EvidenceBlock}}}}fragment Whole on Entity{id kind title url description aliases origin degree relationCounts{type direction total}connected:relations(kinds:[Concept Pattern Problem Step]first:$connected){total edges{node{id type role basis from{id}}other{id kind title}}}...on Topic{details steps{id title}resources(first:$rows){...RankedRows}caseStudies(first:$rows){...RankedRows}}...on Concept{level}...on Work{form year voices organizations{id title}lists{id title}mentions(first:10){total nodes{...EvidenceBlock}}}...on Organization{resources(first:$rows){...RankedRows}caseStudies(first:$rows){...RankedRows}}...on Question{level details}...on Step{details}...on Source{sourceKind revision revisionDate license documents entries listed:resources listing:relations(types:[LISTS]direction:out first:$rows){total edges{node{id type role basis from{id}}other{id kind title}}}onlyHere diagnostics(first:20){total nodes{severity message path line}}lastRun{state finishedAt message}}}',
};
export const FindOperation: Operation<FindQuery, FindQueryVariables> = {
  name: 'Find',
  text: 'query Find($query:String!$filter:SearchFilter$first:Int!$after:String){search(query:$query filter:$filter first:$first after:$after){total totalIsExact pageInfo{hasNextPage endCursor}understood{word takenAs found}facets{field values{value label count}}edges{sentence node{id kind title description ...on Work{form year organizations{id title}}}}}}',
};
export const FittingOperation: Operation<FittingQuery, FittingQueryVariables> = {
  name: 'Fitting',
  text: 'query Fitting($filter:SearchFilter!){search(query:"" filter:$filter first:1){total facets{field values{value label count}}}}',
};
export const GuestsOperation: Operation<GuestsQuery, GuestsQueryVariables> = {
  name: 'Guests',
  text: 'query Guests($ids:[ID!]!){entities(ids:$ids){id kind title degree}}',
};
export const MoreWorksOperation: Operation<MoreWorksQuery, MoreWorksQueryVariables> = {
  name: 'MoreWorks',
  text: 'query MoreWorks($id:ID!$first:Int!$after:String$caseStudies:Boolean!$resources:Boolean!){entity(id:$id){id ...on Topic{resources(first:$first after:$after)@include(if:$resources){...RankedRows}caseStudies(first:$first after:$after)@include(if:$caseStudies){...RankedRows}}...on Organization{resources(first:$first after:$after)@include(if:$resources){...RankedRows}caseStudies(first:$first after:$after)@include(if:$caseStudies){...RankedRows}}}}fragment EvidenceBlock on Evidence{id source{id title}path lines page headings quote basis revision license url}fragment RankedRows on RankedConnection{total pageInfo{hasNextPage endCursor}edges{sentence node{id kind title url form year organizations{id title}}evidence(first:3){total nodes{...EvidenceBlock}}}}',
};
export const OrderOperation: Operation<OrderQuery, OrderQueryVariables> = {
  name: 'Order',
  text: 'query Order($id:ID!){neighborhood(id:$id types:[PREREQUISITE]depth:2 perType:25){entities{id kind title degree}relations{id type from{id}to{id}}notes}}',
};
export const OverviewOperation: Operation<OverviewQuery, OverviewQueryVariables> = {
  name: 'Overview',
  text: 'query Overview($places:Int!$paths:Int!){map(first:$places){shown total communities{id name size}places{x y community weight entity{id kind title degree}}}core:map(first:$paths){relations{id type from to}}stats{entries sources entities{kind total}}}',
};
export const PathsOperation: Operation<PathsQuery, PathsQueryVariables> = {
  name: 'Paths',
  text: 'query Paths($from:ID!$to:ID!$hubs:Boolean!){paths(from:$from to:$to maxLength:4 first:5 hubs:$hubs){paths{entities{id kind title degree}relations{id type role basis from{id}to{id}evidence(first:2){total nodes{...EvidenceBlock}}}}hubsLeftOut{id kind title}notes}}fragment EvidenceBlock on Evidence{id source{id title}path lines page headings quote basis revision license url}',
};
export const ProofsOperation: Operation<ProofsQuery, ProofsQueryVariables> = {
  name: 'Proofs',
  text: 'query Proofs($id:ID!$first:Int!$after:String){entity(id:$id){id relations(first:$first after:$after){total pageInfo{hasNextPage endCursor}edges{node{id type role basis from{id}evidence(first:2){total nodes{...EvidenceBlock}}}other{id kind title}}}}}fragment EvidenceBlock on Evidence{id source{id title}path lines page headings quote basis revision license url}',
};
export const SourcesOperation: Operation<SourcesQuery, SourcesQueryVariables> = {
  name: 'Sources',
  text: 'query Sources{sources{id title url sourceKind license revision revisionDate documents entries resources onlyHere diagnostics(first:1){total}}}',
};
export const SuggestOperation: Operation<SuggestQuery, SuggestQueryVariables> = {
  name: 'Suggest',
  text: 'query Suggest($prefix:String!){suggest(prefix:$prefix perKind:3){match entity{id kind title}}}',
};
