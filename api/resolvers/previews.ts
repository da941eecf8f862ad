import { json } from '../json.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** What adding or refreshing a source would do. */
export const previews: Pick<Resolvers, 'SourcePreview' | 'PreviewChange'> = {
  SourcePreview: { id: ({ source }) => source },
  PreviewChange: {
    entityId: ({ entity }) => entity,
    before: ({ before }) => json(before),
    after: ({ after }) => json(after),
  },
};
