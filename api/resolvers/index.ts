import type { Resolvers } from '../generated/resolvers.ts';
import { entities } from './entities.ts';
import { interfaces } from './kinds.ts';
import { log } from './log.ts';
import { neighborhood } from './neighborhood.ts';
import { overview } from './overview.ts';
import { paths } from './paths.ts';
import { relations } from './relations.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { need, topics } from './topics.ts';
import { works } from './works.ts';

/** Merged by type; no two groups resolve the same field. */
export const resolverGroups: readonly Resolvers[] = [
  interfaces,
  entities,
  topics,
  need,
  works,
  relations,
  sources,
  search,
  neighborhood,
  paths,
  overview,
  log,
];
