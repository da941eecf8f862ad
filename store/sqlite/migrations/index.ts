import { graph } from './001-graph.ts';
import { search } from './002-search.ts';
import { log } from './003-log.ts';
import { derived } from './004-derived.ts';
import { decisions } from './005-decisions.ts';
import { refreshing } from './006-refreshing.ts';
import { changeTopics } from './007-change-topics.ts';
import { changeTitle } from './008-change-title.ts';
import { discovered } from './009-discovered.ts';
import { evidenceIds } from './010-evidence-ids.ts';
import { evidenceWholeIds } from './011-evidence-whole-ids.ts';
import type { Migration } from './migration.ts';

/** In order of version, without gaps. */
export const migrations: readonly Migration[] = [
  graph,
  search,
  log,
  derived,
  decisions,
  refreshing,
  changeTopics,
  changeTitle,
  discovered,
  evidenceIds,
  evidenceWholeIds,
];
