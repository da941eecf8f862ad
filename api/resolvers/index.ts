import type { Resolvers } from '../generated/resolvers.ts';
import { compare } from './compare.ts';
import { coverages } from './coverage.ts';
import { decisions } from './decisions.ts';
import { brief } from './brief.ts';
import { discovered } from './discovered.ts';
import { entities } from './entities.ts';
import { interfaces } from './kinds.ts';
import { learn } from './learn.ts';
import { log } from './log.ts';
import { mutations } from './mutations.ts';
import { neighborhood } from './neighborhood.ts';
import { overview } from './overview.ts';
import { packFacts } from './pack-facts.ts';
import { paths } from './paths.ts';
import { previews } from './previews.ts';
import { questions } from './questions.ts';
import { relations } from './relations.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { subscriptions } from './subscriptions.ts';
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
  compare,
  coverages,
  decisions,
  discovered,
  mutations,
  packFacts,
  previews,
  questions,
  settings,
  steps,
  subscriptions,
  brief,
  learn,
];
