// Written by scripts/codegen.js; change the schema instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What to read, and how often. */
export type AddSourceInput = {
  /** `owner/name`, or the https address of a repository, a PDF or a page. */
  readonly address: string;
  /** Branch of a repository; null for its default. */
  readonly branch?: string | null | undefined;
  /** Path patterns to read; null for the default. */
  readonly include?: ReadonlyArray<string> | null | undefined;
  /** Path patterns to leave out; null for the default. */
  readonly exclude?: ReadonlyArray<string> | null | undefined;
  /** Cron line of five fields in UTC; null to refresh only when asked. */
  readonly schedule?: string | null | undefined;
};

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

/** What happened to a line of a list. */
export type ChangeKind =
  /** It is new. */
  | 'added'
  /** Its words or its address differ. */
  | 'edited'
  /** It stands elsewhere. */
  | 'moved'
  /** It is gone. */
  | 'removed'
  /** Its document or its address has another name. */
  | 'renamed';

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

/** understood: one reading is meant; unsure: a person must choose; none: nothing here is about this. */
export type PlanOutcome =
  /** One reading is meant. */
  | 'understood'
  /** A person must choose. */
  | 'unsure'
  /** Nothing here is about this. */
  | 'none';

/** What a line of a step is. */
export type BriefLineKind =
  /** Something to decide. */
  | 'decide'
  /** Ways to choose from. */
  | 'options'
  /** A number to estimate. */
  | 'number'
  /** Who built one. */
  | 'who'
  /** A usual mistake. */
  | 'trap';

/** Concepts below it are assumed. */
export type PlanLevel =
  /** Nothing is assumed. */
  | 'foundation'
  /** Foundations are assumed. */
  | 'core'
  /** Foundations and core concepts are assumed. */
  | 'advanced';

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
        readonly other:
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly degree: number;
            }
          | {
              readonly id: string;
              readonly kind: EntityKind;
              readonly title: string;
              readonly degree: number;
              readonly form: Form | null;
              readonly year: number | null;
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string }>;
              readonly lists: ReadonlyArray<{ readonly id: string }>;
            };
      }>;
    };
  } | null;
};

export type BriefQueryVariables = Exact<{
  question: string;
}>;

export type BriefQuery = {
  readonly designBrief: {
    readonly outcome: PlanOutcome;
    readonly matched: ReadonlyArray<string>;
    readonly ignored: ReadonlyArray<string>;
    readonly close: ReadonlyArray<{ readonly id: string; readonly title: string }>;
    readonly brief: {
      readonly ask: ReadonlyArray<string>;
      readonly casesTotal: number;
      readonly years: ReadonlyArray<number> | null;
      readonly asOf: string | null;
      readonly markdown: string;
      readonly problem: { readonly id: string; readonly title: string; readonly description: string | null };
      readonly broader: ReadonlyArray<{
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
      }>;
      readonly facts: ReadonlyArray<{
        readonly name: string;
        readonly title: string;
        readonly lines: ReadonlyArray<string>;
      }>;
      readonly steps: ReadonlyArray<{
        readonly id: string;
        readonly number: number;
        readonly title: string;
        readonly topics: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly role: string;
        }>;
        readonly always: {
          readonly decide: ReadonlyArray<string>;
          readonly ask: ReadonlyArray<string>;
          readonly mistakes: ReadonlyArray<string>;
        };
        readonly lines: ReadonlyArray<{
          readonly kind: BriefLineKind;
          readonly text: string | null;
          readonly because: string | null;
          readonly options: ReadonlyArray<{
            readonly choose: string;
            readonly when: string;
            readonly topic: { readonly id: string; readonly kind: EntityKind; readonly title: string } | null;
          }>;
          readonly number: {
            readonly name: string;
            readonly formula: string;
            readonly unit: string;
            readonly value: number | null;
            readonly assumptions: ReadonlyArray<{ readonly name: string; readonly value: number }>;
          } | null;
          readonly case: {
            readonly id: string;
            readonly title: string;
            readonly url: string | null;
            readonly year: number | null;
            readonly age: number | null;
            readonly form: Form | null;
            readonly fit: string;
            readonly why: string;
            readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            readonly evidence: {
              readonly source: string;
              readonly path: string;
              readonly lines: ReadonlyArray<number> | null;
              readonly page: number | null;
              readonly url: string | null;
            } | null;
            readonly later: { readonly id: string; readonly title: string; readonly year: number } | null;
            readonly replaced: {
              readonly by: string;
              readonly year: number | null;
              readonly url: string | null;
            } | null;
          } | null;
        }>;
      }>;
      readonly metrics: ReadonlyArray<{
        readonly when: string;
        readonly name: string;
        readonly why: string;
        readonly counter: string;
        readonly guardrail: string;
      }>;
      readonly cases: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly url: string | null;
        readonly year: number | null;
        readonly age: number | null;
        readonly form: Form | null;
        readonly fit: string;
        readonly why: string;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly evidence: {
          readonly source: string;
          readonly path: string;
          readonly lines: ReadonlyArray<number> | null;
          readonly page: number | null;
          readonly url: string | null;
        } | null;
        readonly later: { readonly id: string; readonly title: string; readonly year: number } | null;
        readonly replaced: {
          readonly by: string;
          readonly year: number | null;
          readonly url: string | null;
        } | null;
      }>;
      readonly questions: ReadonlyArray<{
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
      }>;
    } | null;
  };
};

export type BriefCaseRowFragment = {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly year: number | null;
  readonly age: number | null;
  readonly form: Form | null;
  readonly fit: string;
  readonly why: string;
  readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  readonly evidence: {
    readonly source: string;
    readonly path: string;
    readonly lines: ReadonlyArray<number> | null;
    readonly page: number | null;
    readonly url: string | null;
  } | null;
  readonly later: { readonly id: string; readonly title: string; readonly year: number } | null;
  readonly replaced: {
    readonly by: string;
    readonly year: number | null;
    readonly url: string | null;
  } | null;
};

export type CasesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  topics: ReadonlyArray<EntityKind>;
}>;

export type CasesQuery = {
  readonly entity:
    | {
        readonly id: string;
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
              readonly description: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
              readonly topics: ReadonlyArray<{
                readonly id: string;
                readonly kind: EntityKind;
                readonly title: string;
              }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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

export type CaseRowsFragment = {
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly sentence: string;
    readonly node: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly title: string;
      readonly url: string | null;
      readonly description: string | null;
      readonly form: Form | null;
      readonly year: number | null;
      readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      readonly topics: ReadonlyArray<{
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
      }>;
    };
    readonly evidence: {
      readonly total: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly relation: string;
        readonly rule: string;
        readonly precision: number | null;
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

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  source?: string | number | null | undefined;
  topic?: string | number | null | undefined;
  kinds?: ReadonlyArray<ChangeKind> | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type ChangesQuery = {
  readonly changes: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly kind: ChangeKind;
        readonly entityId: string;
        readonly path: string;
        readonly line: number;
        readonly url: string | null;
        readonly before: string | null;
        readonly after: string | null;
        readonly at: string;
        readonly entity: { readonly id: string; readonly kind: EntityKind; readonly title: string } | null;
        readonly source: { readonly id: string; readonly title: string };
        readonly was: { readonly path: string; readonly line: number } | null;
        readonly topics: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
        }>;
      };
    }>;
  };
};

export type ChangeRowsFragment = {
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly kind: ChangeKind;
      readonly entityId: string;
      readonly path: string;
      readonly line: number;
      readonly url: string | null;
      readonly before: string | null;
      readonly after: string | null;
      readonly at: string;
      readonly entity: { readonly id: string; readonly kind: EntityKind; readonly title: string } | null;
      readonly source: { readonly id: string; readonly title: string };
      readonly was: { readonly path: string; readonly line: number } | null;
      readonly topics: ReadonlyArray<{
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
      }>;
    };
  }>;
};

export type CompareQueryVariables = Exact<{
  ids: ReadonlyArray<string | number>;
  first: number;
}>;

export type CompareQuery = {
  readonly compareSources: {
    readonly notes: ReadonlyArray<string>;
    readonly sources: ReadonlyArray<{
      readonly total: number;
      readonly shared: number;
      readonly only: number;
      readonly missing: number;
      readonly source: { readonly id: string; readonly title: string; readonly license: string | null };
    }>;
    readonly pairs: ReadonlyArray<{ readonly a: string; readonly b: string; readonly shared: number }>;
    readonly shared: {
      readonly total: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly sentence: string;
        readonly lists: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly url: string | null;
          readonly form: Form | null;
          readonly year: number | null;
          readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        };
      }>;
    };
  };
};

export type CompareOneQueryVariables = Exact<{
  ids: ReadonlyArray<string | number>;
  source: string | number;
  first: number;
}>;

export type CompareOneQuery = {
  readonly compareSources: {
    readonly onlyIn: {
      readonly total: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly sentence: string;
        readonly lists: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly url: string | null;
          readonly form: Form | null;
          readonly year: number | null;
          readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        };
      }>;
    };
    readonly missingFrom: {
      readonly total: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly sentence: string;
        readonly lists: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly url: string | null;
          readonly form: Form | null;
          readonly year: number | null;
          readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        };
      }>;
    };
  };
};

export type ComparedRowsFragment = {
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly sentence: string;
    readonly lists: ReadonlyArray<{ readonly id: string; readonly title: string }>;
    readonly node: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly title: string;
      readonly url: string | null;
      readonly form: Form | null;
      readonly year: number | null;
      readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
    };
  }>;
};

export type RejectRelationMutationVariables = Exact<{
  relation: string | number;
  reason: string;
}>;

export type RejectRelationMutation = {
  readonly rejectRelation: { readonly id: string; readonly sentence: string };
};

export type UndoDecisionMutationVariables = Exact<{
  id: string | number;
}>;

export type UndoDecisionMutation = { readonly undoDecision: string };

export type DetailsQueryVariables = Exact<{
  id: string | number;
  rows: number;
  connected: number;
}>;

export type DetailsQuery = {
  readonly entity:
    | {
        readonly area: string | null;
        readonly level: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly steps: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly number: number | null;
        }>;
        readonly questions: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly level: string | null;
        }>;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
    | {
        readonly area: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly context: string | null;
        readonly tension: string | null;
        readonly solution: string | null;
        readonly tradeoffs: ReadonlyArray<string>;
        readonly whenNot: string | null;
        readonly steps: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly number: number | null;
        }>;
        readonly questions: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly level: string | null;
        }>;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
    | {
        readonly area: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly constraints: ReadonlyArray<string>;
        readonly implicitSignals: ReadonlyArray<string>;
        readonly explicitSignals: ReadonlyArray<string>;
        readonly labels: string | null;
        readonly privacy: string | null;
        readonly baseline: string | null;
        readonly noModelWhen: string | null;
        readonly pitfalls: ReadonlyArray<string>;
        readonly clarifyingQuestions: ReadonlyArray<string>;
        readonly architecture: string | null;
        readonly steps: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly number: number | null;
        }>;
        readonly questions: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly level: string | null;
        }>;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
        readonly offlineMetrics: ReadonlyArray<{
          readonly name: string;
          readonly why: string | null;
          readonly counter: string | null;
        }>;
        readonly onlineMetrics: ReadonlyArray<{
          readonly name: string;
          readonly why: string | null;
          readonly counter: string | null;
        }>;
      }
    | {
        readonly number: number | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly decide: ReadonlyArray<string>;
        readonly ask: ReadonlyArray<string>;
        readonly say: ReadonlyArray<string>;
        readonly mistakes: ReadonlyArray<string>;
        readonly headings: ReadonlyArray<{
          readonly framework: string;
          readonly url: string | null;
          readonly heading: string;
        }>;
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
        readonly marks: ReadonlyArray<string>;
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
            readonly relation: string;
            readonly rule: string;
            readonly precision: number | null;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
    | {
        readonly level: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly goodAnswer: ReadonlyArray<string>;
        readonly step: { readonly id: string; readonly title: string; readonly number: number | null } | null;
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

export type ShortCasesFragment = {
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
        readonly marks: ReadonlyArray<string>;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly relation: string;
          readonly rule: string;
          readonly precision: number | null;
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
};

type Whole_Concept_Fragment = {
  readonly area: string | null;
  readonly level: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly steps: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly number: number | null;
  }>;
  readonly questions: ReadonlyArray<{
    readonly id: string;
    readonly kind: EntityKind;
    readonly title: string;
    readonly level: string | null;
  }>;
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
        readonly marks: ReadonlyArray<string>;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly relation: string;
          readonly rule: string;
          readonly precision: number | null;
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

type Whole_Pattern_Fragment = {
  readonly area: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly context: string | null;
  readonly tension: string | null;
  readonly solution: string | null;
  readonly tradeoffs: ReadonlyArray<string>;
  readonly whenNot: string | null;
  readonly steps: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly number: number | null;
  }>;
  readonly questions: ReadonlyArray<{
    readonly id: string;
    readonly kind: EntityKind;
    readonly title: string;
    readonly level: string | null;
  }>;
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
        readonly marks: ReadonlyArray<string>;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly relation: string;
          readonly rule: string;
          readonly precision: number | null;
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

type Whole_Problem_Fragment = {
  readonly area: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly constraints: ReadonlyArray<string>;
  readonly implicitSignals: ReadonlyArray<string>;
  readonly explicitSignals: ReadonlyArray<string>;
  readonly labels: string | null;
  readonly privacy: string | null;
  readonly baseline: string | null;
  readonly noModelWhen: string | null;
  readonly pitfalls: ReadonlyArray<string>;
  readonly clarifyingQuestions: ReadonlyArray<string>;
  readonly architecture: string | null;
  readonly steps: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly number: number | null;
  }>;
  readonly questions: ReadonlyArray<{
    readonly id: string;
    readonly kind: EntityKind;
    readonly title: string;
    readonly level: string | null;
  }>;
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
        readonly marks: ReadonlyArray<string>;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly relation: string;
          readonly rule: string;
          readonly precision: number | null;
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
  readonly offlineMetrics: ReadonlyArray<{
    readonly name: string;
    readonly why: string | null;
    readonly counter: string | null;
  }>;
  readonly onlineMetrics: ReadonlyArray<{
    readonly name: string;
    readonly why: string | null;
    readonly counter: string | null;
  }>;
};

type Whole_Step_Fragment = {
  readonly number: number | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly decide: ReadonlyArray<string>;
  readonly ask: ReadonlyArray<string>;
  readonly say: ReadonlyArray<string>;
  readonly mistakes: ReadonlyArray<string>;
  readonly headings: ReadonlyArray<{
    readonly framework: string;
    readonly url: string | null;
    readonly heading: string;
  }>;
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
  readonly marks: ReadonlyArray<string>;
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
      readonly relation: string;
      readonly rule: string;
      readonly precision: number | null;
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
        readonly marks: ReadonlyArray<string>;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly relation: string;
          readonly rule: string;
          readonly precision: number | null;
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
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly aliases: ReadonlyArray<string>;
  readonly origin: Origin;
  readonly degree: number;
  readonly goodAnswer: ReadonlyArray<string>;
  readonly step: { readonly id: string; readonly title: string; readonly number: number | null } | null;
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
  | Whole_Pattern_Fragment
  | Whole_Problem_Fragment
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
  topics: number;
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
      readonly marks: ReadonlyArray<string>;
      readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
    };
    readonly evidence: {
      readonly total: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly relation: string;
        readonly rule: string;
        readonly precision: number | null;
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
  readonly relation: string;
  readonly rule: string;
  readonly precision: number | null;
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

export type SettingsFragment = {
  readonly id: string;
  readonly address: string;
  readonly schedule: string | null;
  readonly paused: boolean;
  readonly pinned: string | null;
  readonly failures: number;
  readonly quarantined: string | null;
  readonly nextDue: string | null;
  readonly waits: string | null;
  readonly checkedAt: string | null;
};

export type RunRowFragment = {
  readonly id: string;
  readonly source: string;
  readonly state: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly revision: string;
  readonly added: number;
  readonly edited: number;
  readonly moved: number;
  readonly removed: number;
  readonly renamed: number;
  readonly documentsRead: number;
  readonly message: string | null;
};

export type StandingFragment = {
  readonly form: Form | null;
  readonly year: number | null;
  readonly marks: ReadonlyArray<string>;
  readonly organizations: ReadonlyArray<{ readonly id: string }>;
  readonly lists: ReadonlyArray<{ readonly id: string }>;
};

export type FreshnessQueryVariables = Exact<{
  id: string | number;
  isSource: boolean;
}>;

export type FreshnessQuery = {
  readonly entity?:
    | { readonly id: string; readonly coverage: { readonly lastRead: string | null } }
    | { readonly id: string }
    | null;
  readonly source?: {
    readonly id: string;
    readonly lastRun: {
      readonly state: string;
      readonly finishedAt: string;
      readonly message: string | null;
    } | null;
    readonly settings: {
      readonly id: string;
      readonly address: string;
      readonly schedule: string | null;
      readonly paused: boolean;
      readonly pinned: string | null;
      readonly failures: number;
      readonly quarantined: string | null;
      readonly nextDue: string | null;
      readonly waits: string | null;
      readonly checkedAt: string | null;
    } | null;
  } | null;
  readonly runs?: ReadonlyArray<{
    readonly id: string;
    readonly source: string;
    readonly state: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly revision: string;
    readonly added: number;
    readonly edited: number;
    readonly moved: number;
    readonly removed: number;
    readonly renamed: number;
    readonly documentsRead: number;
    readonly message: string | null;
  }>;
};

export type GuestsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number>;
}>;

export type GuestsQuery = {
  readonly entities: ReadonlyArray<
    | { readonly id: string; readonly kind: EntityKind; readonly title: string; readonly degree: number }
    | {
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly degree: number;
        readonly form: Form | null;
        readonly year: number | null;
        readonly marks: ReadonlyArray<string>;
        readonly organizations: ReadonlyArray<{ readonly id: string }>;
        readonly lists: ReadonlyArray<{ readonly id: string }>;
      }
    | null
  >;
};

export type KeepingQueryVariables = Exact<{ [key: string]: never }>;

export type KeepingQuery = {
  readonly sourceSettings: ReadonlyArray<{
    readonly id: string;
    readonly address: string;
    readonly schedule: string | null;
    readonly paused: boolean;
    readonly pinned: string | null;
    readonly failures: number;
    readonly quarantined: string | null;
    readonly nextDue: string | null;
    readonly waits: string | null;
    readonly checkedAt: string | null;
  }>;
  readonly runs: ReadonlyArray<{
    readonly id: string;
    readonly source: string;
    readonly state: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly revision: string;
    readonly added: number;
    readonly edited: number;
    readonly moved: number;
    readonly removed: number;
    readonly renamed: number;
    readonly documentsRead: number;
    readonly message: string | null;
  }>;
};

export type PreviewSourceMutationVariables = Exact<{
  input: AddSourceInput;
}>;

export type PreviewSourceMutation = {
  readonly previewSource: {
    readonly id: string;
    readonly title: string;
    readonly license: string | null;
    readonly revision: string;
    readonly documents: number;
    readonly entries: number;
    readonly added: number;
    readonly edited: number;
    readonly moved: number;
    readonly removed: number;
    readonly renamed: number;
    readonly holdReason: string | null;
    readonly changes: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly entityId: string;
      readonly path: string;
      readonly line: number | null;
      readonly before: string | null;
      readonly after: string | null;
    }>;
    readonly diagnostics: ReadonlyArray<{
      readonly severity: Severity;
      readonly message: string;
      readonly path: string | null;
      readonly line: number | null;
    }>;
  };
};

export type AddSourceMutationVariables = Exact<{
  input: AddSourceInput;
}>;

export type AddSourceMutation = {
  readonly addSource: {
    readonly settings: {
      readonly id: string;
      readonly address: string;
      readonly schedule: string | null;
      readonly paused: boolean;
      readonly pinned: string | null;
      readonly failures: number;
      readonly quarantined: string | null;
      readonly nextDue: string | null;
      readonly waits: string | null;
      readonly checkedAt: string | null;
    };
    readonly run: {
      readonly id: string;
      readonly source: string;
      readonly state: string;
      readonly startedAt: string;
      readonly finishedAt: string;
      readonly revision: string;
      readonly added: number;
      readonly edited: number;
      readonly moved: number;
      readonly removed: number;
      readonly renamed: number;
      readonly documentsRead: number;
      readonly message: string | null;
    };
  };
};

export type RefreshSourceMutationVariables = Exact<{
  id: string | number;
}>;

export type RefreshSourceMutation = {
  readonly refreshSource: {
    readonly id: string;
    readonly source: string;
    readonly state: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly revision: string;
    readonly added: number;
    readonly edited: number;
    readonly moved: number;
    readonly removed: number;
    readonly renamed: number;
    readonly documentsRead: number;
    readonly message: string | null;
  };
};

export type PauseSourceMutationVariables = Exact<{
  id: string | number;
}>;

export type PauseSourceMutation = {
  readonly pauseSource: {
    readonly id: string;
    readonly address: string;
    readonly schedule: string | null;
    readonly paused: boolean;
    readonly pinned: string | null;
    readonly failures: number;
    readonly quarantined: string | null;
    readonly nextDue: string | null;
    readonly waits: string | null;
    readonly checkedAt: string | null;
  };
};

export type ResumeSourceMutationVariables = Exact<{
  id: string | number;
}>;

export type ResumeSourceMutation = {
  readonly resumeSource: {
    readonly id: string;
    readonly address: string;
    readonly schedule: string | null;
    readonly paused: boolean;
    readonly pinned: string | null;
    readonly failures: number;
    readonly quarantined: string | null;
    readonly nextDue: string | null;
    readonly waits: string | null;
    readonly checkedAt: string | null;
  };
};

export type ApproveRunMutationVariables = Exact<{
  id: string | number;
}>;

export type ApproveRunMutation = {
  readonly approveRun: {
    readonly id: string;
    readonly source: string;
    readonly state: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly revision: string;
    readonly added: number;
    readonly edited: number;
    readonly moved: number;
    readonly removed: number;
    readonly renamed: number;
    readonly documentsRead: number;
    readonly message: string | null;
  };
};

export type RejectRunMutationVariables = Exact<{
  id: string | number;
}>;

export type RejectRunMutation = {
  readonly rejectRun: {
    readonly id: string;
    readonly source: string;
    readonly state: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly revision: string;
    readonly added: number;
    readonly edited: number;
    readonly moved: number;
    readonly removed: number;
    readonly renamed: number;
    readonly documentsRead: number;
    readonly message: string | null;
  };
};

export type RollBackMutationVariables = Exact<{
  source: string | number;
}>;

export type RollBackMutation = {
  readonly rollBack: {
    readonly id: string;
    readonly source: string;
    readonly state: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly revision: string;
    readonly added: number;
    readonly edited: number;
    readonly moved: number;
    readonly removed: number;
    readonly renamed: number;
    readonly documentsRead: number;
    readonly message: string | null;
  };
};

export type RunProgressSubscriptionVariables = Exact<{
  source?: string | number | null | undefined;
}>;

export type RunProgressSubscription = {
  readonly runProgress: {
    readonly run: string;
    readonly source: string;
    readonly state: string;
    readonly percent: number;
    readonly documents: number;
    readonly entries: number;
    readonly problems: number;
    readonly message: string | null;
    readonly at: string;
  };
};

export type LearnQueryVariables = Exact<{
  goal: string;
  known?: ReadonlyArray<string | number> | null | undefined;
  level?: PlanLevel | null | undefined;
  hours?: number | null | undefined;
}>;

export type LearnQuery = {
  readonly learningPath: {
    readonly outcome: PlanOutcome;
    readonly matched: ReadonlyArray<string>;
    readonly ignored: ReadonlyArray<string>;
    readonly close: ReadonlyArray<{ readonly id: string; readonly title: string }>;
    readonly path: {
      readonly description: string | null;
      readonly minutes: number;
      readonly minutesUnknown: number;
      readonly asOf: string | null;
      readonly markdown: string;
      readonly goal: { readonly id: string; readonly kind: EntityKind; readonly title: string };
      readonly assumed: ReadonlyArray<{
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
      }>;
      readonly known: ReadonlyArray<{
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
      }>;
      readonly later: ReadonlyArray<{
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
      }>;
      readonly steps: ReadonlyArray<{
        readonly number: number;
        readonly description: string | null;
        readonly level: string | null;
        readonly isGap: boolean;
        readonly concept: { readonly id: string; readonly kind: EntityKind; readonly title: string };
        readonly mustRead: {
          readonly id: string;
          readonly title: string;
          readonly url: string | null;
          readonly form: Form | null;
          readonly year: number | null;
          readonly why: string;
          readonly section: string | null;
          readonly minutes: number | null;
          readonly isPaid: boolean;
          readonly covers: ReadonlyArray<number>;
          readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
          readonly evidence: {
            readonly source: string;
            readonly path: string;
            readonly lines: ReadonlyArray<number> | null;
            readonly page: number | null;
            readonly url: string | null;
          } | null;
        } | null;
        readonly goesOn: {
          readonly step: number;
          readonly title: string;
          readonly section: string | null;
          readonly evidence: {
            readonly source: string;
            readonly path: string;
            readonly lines: ReadonlyArray<number> | null;
            readonly page: number | null;
            readonly url: string | null;
          } | null;
        } | null;
        readonly alternatives: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly url: string | null;
          readonly form: Form | null;
          readonly year: number | null;
          readonly why: string;
          readonly section: string | null;
          readonly minutes: number | null;
          readonly isPaid: boolean;
          readonly covers: ReadonlyArray<number>;
          readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
          readonly evidence: {
            readonly source: string;
            readonly path: string;
            readonly lines: ReadonlyArray<number> | null;
            readonly page: number | null;
            readonly url: string | null;
          } | null;
        }>;
        readonly neededBy: ReadonlyArray<{ readonly number: number | null; readonly title: string }>;
        readonly question: {
          readonly id: string;
          readonly title: string;
          readonly level: string | null;
          readonly fit: string;
        } | null;
      }>;
    } | null;
  };
};

export type LearningTextRowFragment = {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly form: Form | null;
  readonly year: number | null;
  readonly why: string;
  readonly section: string | null;
  readonly minutes: number | null;
  readonly isPaid: boolean;
  readonly covers: ReadonlyArray<number>;
  readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
  readonly evidence: {
    readonly source: string;
    readonly path: string;
    readonly lines: ReadonlyArray<number> | null;
    readonly page: number | null;
    readonly url: string | null;
  } | null;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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

type Notes_Pattern_Fragment = {
  readonly context: string | null;
  readonly tension: string | null;
  readonly solution: string | null;
  readonly tradeoffs: ReadonlyArray<string>;
  readonly whenNot: string | null;
};

type Notes_Problem_Fragment = {
  readonly constraints: ReadonlyArray<string>;
  readonly implicitSignals: ReadonlyArray<string>;
  readonly explicitSignals: ReadonlyArray<string>;
  readonly labels: string | null;
  readonly privacy: string | null;
  readonly baseline: string | null;
  readonly noModelWhen: string | null;
  readonly pitfalls: ReadonlyArray<string>;
  readonly clarifyingQuestions: ReadonlyArray<string>;
  readonly architecture: string | null;
  readonly offlineMetrics: ReadonlyArray<{
    readonly name: string;
    readonly why: string | null;
    readonly counter: string | null;
  }>;
  readonly onlineMetrics: ReadonlyArray<{
    readonly name: string;
    readonly why: string | null;
    readonly counter: string | null;
  }>;
};

type Notes_Step_Fragment = {
  readonly decide: ReadonlyArray<string>;
  readonly ask: ReadonlyArray<string>;
  readonly say: ReadonlyArray<string>;
  readonly mistakes: ReadonlyArray<string>;
};

type Notes_Question_Fragment = { readonly goodAnswer: ReadonlyArray<string> };

export type NotesFragment =
  Notes_Pattern_Fragment | Notes_Problem_Fragment | Notes_Step_Fragment | Notes_Question_Fragment;

export type MetricNoteFragment = {
  readonly name: string;
  readonly why: string | null;
  readonly counter: string | null;
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

export type PageQueryVariables = Exact<{
  id: string | number;
  isSource: boolean;
  rows: number;
  connected: number;
  cases: number;
  proofs: number;
  topics: ReadonlyArray<EntityKind>;
}>;

export type PageQuery = {
  readonly entity:
    | {
        readonly area: string | null;
        readonly level: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly coverage: {
          readonly works: number;
          readonly caseStudies: number;
          readonly undated: number;
          readonly thinAfter: number | null;
          readonly sources: number;
          readonly newestRevision: string | null;
          readonly caseStudyYears: { readonly from: number; readonly to: number } | null;
        };
        readonly relations: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly confidence: number | null;
              readonly from: { readonly id: string };
              readonly evidence: {
                readonly total: number;
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly relation: string;
                  readonly rule: string;
                  readonly precision: number | null;
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
        readonly steps: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly number: number | null;
        }>;
        readonly questions: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly level: string | null;
        }>;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly description: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
              readonly topics: ReadonlyArray<{
                readonly id: string;
                readonly kind: EntityKind;
                readonly title: string;
              }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
    | {
        readonly area: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly context: string | null;
        readonly tension: string | null;
        readonly solution: string | null;
        readonly tradeoffs: ReadonlyArray<string>;
        readonly whenNot: string | null;
        readonly coverage: {
          readonly works: number;
          readonly caseStudies: number;
          readonly undated: number;
          readonly thinAfter: number | null;
          readonly sources: number;
          readonly newestRevision: string | null;
          readonly caseStudyYears: { readonly from: number; readonly to: number } | null;
        };
        readonly relations: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly confidence: number | null;
              readonly from: { readonly id: string };
              readonly evidence: {
                readonly total: number;
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly relation: string;
                  readonly rule: string;
                  readonly precision: number | null;
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
        readonly steps: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly number: number | null;
        }>;
        readonly questions: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly level: string | null;
        }>;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly description: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
              readonly topics: ReadonlyArray<{
                readonly id: string;
                readonly kind: EntityKind;
                readonly title: string;
              }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
    | {
        readonly area: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly constraints: ReadonlyArray<string>;
        readonly implicitSignals: ReadonlyArray<string>;
        readonly explicitSignals: ReadonlyArray<string>;
        readonly labels: string | null;
        readonly privacy: string | null;
        readonly baseline: string | null;
        readonly noModelWhen: string | null;
        readonly pitfalls: ReadonlyArray<string>;
        readonly clarifyingQuestions: ReadonlyArray<string>;
        readonly architecture: string | null;
        readonly coverage: {
          readonly works: number;
          readonly caseStudies: number;
          readonly undated: number;
          readonly thinAfter: number | null;
          readonly sources: number;
          readonly newestRevision: string | null;
          readonly caseStudyYears: { readonly from: number; readonly to: number } | null;
        };
        readonly relations: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly confidence: number | null;
              readonly from: { readonly id: string };
              readonly evidence: {
                readonly total: number;
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly relation: string;
                  readonly rule: string;
                  readonly precision: number | null;
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
        readonly steps: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly number: number | null;
        }>;
        readonly questions: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly level: string | null;
        }>;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly description: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
              readonly topics: ReadonlyArray<{
                readonly id: string;
                readonly kind: EntityKind;
                readonly title: string;
              }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
        readonly offlineMetrics: ReadonlyArray<{
          readonly name: string;
          readonly why: string | null;
          readonly counter: string | null;
        }>;
        readonly onlineMetrics: ReadonlyArray<{
          readonly name: string;
          readonly why: string | null;
          readonly counter: string | null;
        }>;
      }
    | {
        readonly number: number | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly decide: ReadonlyArray<string>;
        readonly ask: ReadonlyArray<string>;
        readonly say: ReadonlyArray<string>;
        readonly mistakes: ReadonlyArray<string>;
        readonly relations: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly confidence: number | null;
              readonly from: { readonly id: string };
              readonly evidence: {
                readonly total: number;
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly relation: string;
                  readonly rule: string;
                  readonly precision: number | null;
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
        readonly headings: ReadonlyArray<{
          readonly framework: string;
          readonly url: string | null;
          readonly heading: string;
        }>;
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
        readonly marks: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly claims: ReadonlyArray<{
          readonly id: string;
          readonly field: string;
          readonly value: string;
          readonly won: boolean;
          readonly source: string;
          readonly path: string;
          readonly line: number | null;
          readonly basis: Basis;
        }>;
        readonly relations: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly confidence: number | null;
              readonly from: { readonly id: string };
              readonly evidence: {
                readonly total: number;
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly relation: string;
                  readonly rule: string;
                  readonly precision: number | null;
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
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly lists: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly mentions: {
          readonly total: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly relation: string;
            readonly rule: string;
            readonly precision: number | null;
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
        readonly relations: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly confidence: number | null;
              readonly from: { readonly id: string };
              readonly evidence: {
                readonly total: number;
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly relation: string;
                  readonly rule: string;
                  readonly precision: number | null;
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
              readonly marks: ReadonlyArray<string>;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
              readonly description: string | null;
              readonly form: Form | null;
              readonly year: number | null;
              readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
              readonly topics: ReadonlyArray<{
                readonly id: string;
                readonly kind: EntityKind;
                readonly title: string;
              }>;
            };
            readonly evidence: {
              readonly total: number;
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly relation: string;
                readonly rule: string;
                readonly precision: number | null;
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
    | {
        readonly level: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly title: string;
        readonly url: string | null;
        readonly description: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly origin: Origin;
        readonly degree: number;
        readonly goodAnswer: ReadonlyArray<string>;
        readonly relations: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly confidence: number | null;
              readonly from: { readonly id: string };
              readonly evidence: {
                readonly total: number;
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly relation: string;
                  readonly rule: string;
                  readonly precision: number | null;
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
        readonly step: { readonly id: string; readonly title: string; readonly number: number | null } | null;
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
        readonly relations: {
          readonly total: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly type: RelationType;
              readonly role: string;
              readonly basis: Basis;
              readonly confidence: number | null;
              readonly from: { readonly id: string };
              readonly evidence: {
                readonly total: number;
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly relation: string;
                  readonly rule: string;
                  readonly precision: number | null;
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
  readonly source?: {
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
  readonly changes?: {
    readonly total: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly kind: ChangeKind;
        readonly entityId: string;
        readonly path: string;
        readonly line: number;
        readonly url: string | null;
        readonly before: string | null;
        readonly after: string | null;
        readonly at: string;
        readonly entity: { readonly id: string; readonly kind: EntityKind; readonly title: string } | null;
        readonly source: { readonly id: string; readonly title: string };
        readonly was: { readonly path: string; readonly line: number } | null;
        readonly topics: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
        }>;
      };
    }>;
  };
  readonly compareSources?: {
    readonly notes: ReadonlyArray<string>;
    readonly onlyIn: {
      readonly total: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly sentence: string;
        readonly lists: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
          readonly url: string | null;
          readonly form: Form | null;
          readonly year: number | null;
          readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        };
      }>;
    };
  };
};

export type LongCasesFragment = {
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
        readonly description: string | null;
        readonly form: Form | null;
        readonly year: number | null;
        readonly organizations: ReadonlyArray<{ readonly id: string; readonly title: string }>;
        readonly topics: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly title: string;
        }>;
      };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly relation: string;
          readonly rule: string;
          readonly precision: number | null;
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
            readonly relation: string;
            readonly rule: string;
            readonly precision: number | null;
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
          readonly confidence: number | null;
          readonly from: { readonly id: string };
          readonly evidence: {
            readonly total: number;
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly relation: string;
              readonly rule: string;
              readonly precision: number | null;
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

export type ProofRowsFragment = {
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly node: {
      readonly id: string;
      readonly type: RelationType;
      readonly role: string;
      readonly basis: Basis;
      readonly confidence: number | null;
      readonly from: { readonly id: string };
      readonly evidence: {
        readonly total: number;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly relation: string;
          readonly rule: string;
          readonly precision: number | null;
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

/** The name of an operation with the types of what goes in and what comes out. */
export interface Operation<Result, Variables> {
  readonly name: string;
  /** SHA-256 of its text, hex; schema/generated/operation-texts.ts has the text. */
  readonly hash: string;
  /** Never there; carries the types. */
  readonly types?: (variables: Variables) => Result;
}

export const AroundOperation: Operation<AroundQuery, AroundQueryVariables> = {
  name: 'Around',
  hash: '5b72b51012bad9f2856981956abc8085d974f7642f5437edbf02ce368b36169d',
};
export const BriefOperation: Operation<BriefQuery, BriefQueryVariables> = {
  name: 'Brief',
  hash: 'ff82700ab84995c8ea0eaecf9d685faf0fadf82e56535b0b5dcb13455e47b280',
};
export const CasesOperation: Operation<CasesQuery, CasesQueryVariables> = {
  name: 'Cases',
  hash: 'bbdff376041ce61b28b6bf8142cfdd462f669e5e06cba92b0534ecd9550840f9',
};
export const ChangesOperation: Operation<ChangesQuery, ChangesQueryVariables> = {
  name: 'Changes',
  hash: 'e828d9fb26497298e6f389366ea11f9ebb49de3e89115e104a68362546e6d9e4',
};
export const CompareOperation: Operation<CompareQuery, CompareQueryVariables> = {
  name: 'Compare',
  hash: '3e74966ccc26d6b36cbf657d7fa2f05ee929cea9360f5514cb4876d8dfe167ea',
};
export const CompareOneOperation: Operation<CompareOneQuery, CompareOneQueryVariables> = {
  name: 'CompareOne',
  hash: 'c78355d94dea59dffbc339fe3a42a7bf2104c32224582387557e981fcc5cf83c',
};
export const RejectRelationOperation: Operation<RejectRelationMutation, RejectRelationMutationVariables> = {
  name: 'RejectRelation',
  hash: '3c5f992daf328910f0d928d8a60ea33fdb81581058a8a9f486ac5270947193a3',
};
export const UndoDecisionOperation: Operation<UndoDecisionMutation, UndoDecisionMutationVariables> = {
  name: 'UndoDecision',
  hash: '5134ac583f10518a0d9ee6f7cb50411a8a40ae304e135b5640ede19edbf75db5',
};
export const DetailsOperation: Operation<DetailsQuery, DetailsQueryVariables> = {
  name: 'Details',
  hash: '778bbdf32e2d9d1e3e059a905105f9d2c6afd06410548a88765485c18325a902',
};
export const FindOperation: Operation<FindQuery, FindQueryVariables> = {
  name: 'Find',
  hash: '11539b16835216e29731131aced9f182fdeb6716aaee7860b0b39ea5cd2b754e',
};
export const FittingOperation: Operation<FittingQuery, FittingQueryVariables> = {
  name: 'Fitting',
  hash: 'a3c6ae9a0dbcda33f133b1eb9d9c5e0f6b15e8dc1246cb397422ae70d0fd9f65',
};
export const FreshnessOperation: Operation<FreshnessQuery, FreshnessQueryVariables> = {
  name: 'Freshness',
  hash: '5c05d200e3da7955e560debc5d29637df14620d419844bb331aa3c424bb2e134',
};
export const GuestsOperation: Operation<GuestsQuery, GuestsQueryVariables> = {
  name: 'Guests',
  hash: 'd49f2845953aec010188a5770d199cd003f5c9120b661d2088918e035dbee7a9',
};
export const KeepingOperation: Operation<KeepingQuery, KeepingQueryVariables> = {
  name: 'Keeping',
  hash: '5b93077b49de87f6fedd957ba7f8a5fcf13d12e69960dcae3906e777d1f697de',
};
export const PreviewSourceOperation: Operation<PreviewSourceMutation, PreviewSourceMutationVariables> = {
  name: 'PreviewSource',
  hash: '007697e048352008604510cfd2dda1d2cc13cb202b93509ac290cd49c849638b',
};
export const AddSourceOperation: Operation<AddSourceMutation, AddSourceMutationVariables> = {
  name: 'AddSource',
  hash: '79f11942356859305ee403c86f7c7e5252cbb13e184e99c64843a7fcb27f8701',
};
export const RefreshSourceOperation: Operation<RefreshSourceMutation, RefreshSourceMutationVariables> = {
  name: 'RefreshSource',
  hash: 'b5a1e89eb33801edc42390ca059f55354ef7aeb35ba41f5008a2bd1cd095c344',
};
export const PauseSourceOperation: Operation<PauseSourceMutation, PauseSourceMutationVariables> = {
  name: 'PauseSource',
  hash: '28357cd9b38d83e5f954133f2e9bb8fe467c294bff7f2e42ad55fc659f306519',
};
export const ResumeSourceOperation: Operation<ResumeSourceMutation, ResumeSourceMutationVariables> = {
  name: 'ResumeSource',
  hash: 'c0bd789f4ea31874667053d091095ce2add6fd424a1cf4e082764c2f8d44ff21',
};
export const ApproveRunOperation: Operation<ApproveRunMutation, ApproveRunMutationVariables> = {
  name: 'ApproveRun',
  hash: '803274ceb657d2026f42eedabe2c65a0180e40caba8c4f1a76b4f90a5f61d42b',
};
export const RejectRunOperation: Operation<RejectRunMutation, RejectRunMutationVariables> = {
  name: 'RejectRun',
  hash: '640a60b12099388626e9d27517c84d927c9b2baf1ae779b81d2bc257a6adbf6a',
};
export const RollBackOperation: Operation<RollBackMutation, RollBackMutationVariables> = {
  name: 'RollBack',
  hash: '20490a053ed558a76a67491f46dbc95db99398cef7c30127b400e5f2cad4e4b0',
};
export const RunProgressOperation: Operation<RunProgressSubscription, RunProgressSubscriptionVariables> = {
  name: 'RunProgress',
  hash: 'b905dcc8c876220a1ff6bf505d4051d81293375a554c59e32bb752882e55fee3',
};
export const LearnOperation: Operation<LearnQuery, LearnQueryVariables> = {
  name: 'Learn',
  hash: '87958b39a29d7f268d4391fb9e88ecdbd0c897d5ed7c2f188c06963e3aae9f6f',
};
export const MoreWorksOperation: Operation<MoreWorksQuery, MoreWorksQueryVariables> = {
  name: 'MoreWorks',
  hash: '5ff044967064776de0e29e71326e1b056f7eac4209f3cce9e9e18027f9274cc9',
};
export const OrderOperation: Operation<OrderQuery, OrderQueryVariables> = {
  name: 'Order',
  hash: '2d9d0f569899e397bc6d3dce51e3450d1ebd986663ef535cb8236810d7015dfe',
};
export const OverviewOperation: Operation<OverviewQuery, OverviewQueryVariables> = {
  name: 'Overview',
  hash: '7932b4167b7f60049dcaef0c2f3b1ee392a55d37e77644dd095c9091d734527f',
};
export const PageOperation: Operation<PageQuery, PageQueryVariables> = {
  name: 'Page',
  hash: 'd74d7cfa993ce1a223bb4c8b71a93337a59f06efbcb4226435e1d075e4a080e1',
};
export const PathsOperation: Operation<PathsQuery, PathsQueryVariables> = {
  name: 'Paths',
  hash: 'ae8eb0da0c63d69f33325c9ff96f801ada69e0bab69cae88e273456e5f515e5b',
};
export const ProofsOperation: Operation<ProofsQuery, ProofsQueryVariables> = {
  name: 'Proofs',
  hash: 'ea3a80a416c1f3e4783316a9938855b4bccbdf7d465b1ea53e65d6d79175f5ba',
};
export const SourcesOperation: Operation<SourcesQuery, SourcesQueryVariables> = {
  name: 'Sources',
  hash: '003130a7c757703bc34d2b0fd9fbb30e750c21538206ba07807d39498c4edc95',
};
export const SuggestOperation: Operation<SuggestQuery, SuggestQueryVariables> = {
  name: 'Suggest',
  hash: 'c0a9ff958941ef7527f3649b4cbb99e2ecf5a583521d19d8421a13c6ef339504',
};
