/** One claim of a row, as codes, wherever it stands. */
export type SaidClaim = readonly [field: number, basis: number, value: string];

/** Where the claim at the same place in the row stands, and its id; rule and headings as keys of `text`. */
export type StandingClaim = readonly [
  id: string,
  rule: number,
  first: number | null,
  last: number | null,
  page: number | null,
  headings: number,
];
