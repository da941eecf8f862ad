import type { RelationType } from '../../schema/relation.ts';
import around from '../operations/around.graphql?raw';
import details from '../operations/details.graphql?raw';
import find from '../operations/find.graphql?raw';
import fragments from '../operations/fragments.graphql?raw';
import moreWorks from '../operations/more-works.graphql?raw';
import overview from '../operations/overview.graphql?raw';
import proofs from '../operations/proofs.graphql?raw';
import sources from '../operations/sources.graphql?raw';
import suggest from '../operations/suggest.graphql?raw';
import type { Direction } from '../words.ts';
import type {
  Around,
  Details,
  Found,
  MapRelation,
  OverviewMap,
  PageInfo,
  ProofEdge,
  RankedRows,
  SourceRow,
  Suggestion,
} from './shapes.ts';

/** A question to the API: its text, and the types of what goes in and comes out. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set; carries the types. */
  readonly types?: (variables: Variables) => Result;
}

/** The fragments a text spreads, directly or through another fragment. */
function withFragments(text: string): string {
  const parts = fragments.split(/^(?=fragment )/m).filter((part) => part.startsWith('fragment '));
  let whole = text;
  for (let added = true; added;) {
    added = false;
    for (const part of parts) {
      const name = part.slice('fragment '.length, part.indexOf(' on '));
      if (whole.includes(`...${name}`) && !whole.includes(`fragment ${name} on`)) {
        whole += `\n${part}`;
        added = true;
      }
    }
  }
  return whole;
}

function operation<Result, Variables>(name: string, text: string): Operation<Result, Variables> {
  return { name, text: withFragments(text) };
}

export interface SearchFilter {
  readonly kinds?: readonly string[];
  readonly forms?: readonly string[];
  readonly organizations?: readonly string[];
  readonly sources?: readonly string[];
  readonly topics?: readonly string[];
  readonly yearFrom?: number;
  readonly yearTo?: number;
}

export const OVERVIEW = operation<
  { map: OverviewMap; core: { relations: readonly MapRelation[] } },
  { places: number; paths: number }
>('Overview', overview);

export const DETAILS = operation<{ entity: Details | null }, { id: string; rows: number; connected: number }>(
  'Details',
  details,
);

export const MORE_WORKS = operation<
  { entity: { resources?: RankedRows; caseStudies?: RankedRows } | null },
  { id: string; first: number; after: string | null; caseStudies: boolean; resources: boolean }
>('MoreWorks', moreWorks);

export const AROUND = operation<
  { entity: Around | null },
  { id: string; types: readonly RelationType[]; direction: Direction; first: number }
>('Around', around);

export const PROOFS = operation<
  {
    entity: {
      relations: { total: number; pageInfo: PageInfo; edges: readonly ProofEdge[] };
    } | null;
  },
  { id: string; first: number; after: string | null }
>('Proofs', proofs);

export const SUGGEST = operation<{ suggest: readonly Suggestion[] }, { prefix: string }>('Suggest', suggest);

export const FIND = operation<
  { search: Found },
  { query: string; filter: SearchFilter | null; first: number; after: string | null }
>('Find', find);

export const SOURCES = operation<{ sources: readonly SourceRow[] }, Record<string, never>>(
  'Sources',
  sources,
);
