import type { Basis } from '../../schema/index.ts';
import { CairnError } from '../../schema/index.ts';
import type { EntityRecord } from '../../store/port.ts';
import { confidenceOf } from '../confidence.ts';
import { firstOf } from '../context.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { MOST } from '../limits.ts';
import { entityOf } from '../loaders.ts';
import { placeUrl } from '../place-url.ts';
import { quoteFor } from '../quote.ts';
import { sourceEntity } from '../source-entity.ts';

/** An end of a relation: there, unless the graph changed in between. */
async function present(id: string, { loaders }: ApiContext): Promise<EntityRecord> {
  const entity = await entityOf(loaders, id);
  if (entity === null) throw new CairnError('NOT_FOUND', `${id} is not in the graph any more.`);
  return entity;
}

const WEAKEST: Basis = 'inferred';

/** Relations, their evidence and the claims about entities. */
export const relations: Pick<Resolvers, 'Relation' | 'Evidence' | 'Claim'> = {
  Relation: {
    from: ({ from }, _arguments, context) => present(from, context),
    to: ({ to }, _arguments, context) => present(to, context),
    basis: ({ grounds }) => grounds[0]?.basis ?? WEAKEST,
    confidence: ({ grounds }, _arguments, { precision }) => confidenceOf(grounds, precision),
    evidence: async ({ id }, args, context) => {
      const limit = firstOf(args, context, MOST.evidence);
      const { total, evidence } = await context.loaders.evidence.load({ relation: id, limit });
      return { total, nodes: evidence };
    },
  },
  Evidence: {
    source: ({ sourceRecord }, _arguments, { loaders }) => sourceEntity(sourceRecord, loaders),
    path: ({ place }) => place.path,
    lines: ({ place }) => place.lines,
    page: ({ place }) => place.page,
    headings: ({ place }) => place.headings,
    quote: (evidence) => quoteFor(evidence),
    revision: ({ sourceRecord }) => sourceRecord.revision,
    license: ({ sourceRecord }) => sourceRecord.license,
    url: ({ sourceRecord, place }) => placeUrl(sourceRecord, place),
    precision: ({ rule }, _arguments, { precision }) => precision(rule),
  },
  Claim: {
    path: ({ place }) => place.path,
    line: ({ place }) => place.lines?.[0] ?? null,
  },
};
