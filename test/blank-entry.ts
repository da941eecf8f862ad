import type { Entry } from '../schema/index.ts';

/** What an entry says that is a title and a link, and nothing else. */
export const BLANK: Pick<
  Entry,
  'groups' | 'otherUrls' | 'organizations' | 'year' | 'form' | 'description' | 'marks' | 'shape'
> = {
  groups: [],
  otherUrls: [],
  organizations: [],
  year: null,
  form: null,
  description: null,
  marks: [],
  shape: 1,
};
