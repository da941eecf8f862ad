import { describe } from 'vitest';
import type { Store } from '../../store/port.ts';
import { decisionFacts } from './contract/decisions.ts';
import { derivedFacts } from './contract/derived.ts';
import { entityFacts } from './contract/entities.ts';
import { evidenceFacts } from './contract/evidence.ts';
import { leaseFacts } from './contract/leases.ts';
import { logFacts } from './contract/log.ts';
import { relationFacts } from './contract/relations.ts';
import { runFacts } from './contract/runs.ts';
import { searchFacts } from './contract/search.ts';
import { settingsFacts } from './contract/settings.ts';
import { sourceFacts } from './contract/sources.ts';
import { streamFacts } from './contract/stream.ts';
import { undoingFacts } from './contract/undoing.ts';
import { writingFacts } from './contract/writing.ts';

/**
 * Opens an empty store; the fact that asked for it closes it. What the one before it held may be gone: a server has
 * one database.
 */
export type OpenStore = () => Promise<Store>;

/** Facts of one part of the port. */
export type Facts = (open: OpenStore) => void;

const PARTS: Readonly<Record<string, Facts>> = {
  writing: writingFacts,
  entities: entityFacts,
  relations: relationFacts,
  'evidence and claims': evidenceFacts,
  decisions: decisionFacts,
  'taking decisions back': undoingFacts,
  search: searchFacts,
  sources: sourceFacts,
  'the log': logFacts,
  runs: runFacts,
  leases: leaseFacts,
  'settings of sources': settingsFacts,
  'derived figures': derivedFacts,
  'the stream': streamFacts,
};

/** What every adapter of the store port does. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`a store in ${name}`, () => {
    for (const [part, facts] of Object.entries(PARTS))
      describe(part, () => {
        facts(open);
      });
  });
}
