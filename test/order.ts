import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** About how many seconds files take that take long, on two cores: right enough to begin with the longest. */
const SECONDS: Readonly<Record<string, number>> = {
  'neo4j/contract': 145,
  'neo4j/differential': 150,
  'neo4j/workers': 80,
  'neo4j/failures': 100,
  'flow/digest-law': 135,
  'web/every-page': 86,
  'flow/killed': 56,
  'web/explorer': 50,
  'web/journeys': 44,
  'neo4j/properties': 34,
  'web/hostile': 32,
  'flow/corpus': 32,
  'cli/decisions': 30,
  'cli/ingest': 27,
  'web/network': 26,
  'neo4j/paging': 24,
  'neo4j/moving': 24,
  'source/github-refresh': 22,
  'cli/commands': 21,
  'web/touch': 21,
  'scripts/deployment': 21,
  'store/sqlite': 18,
  'source/github-faults': 15,
  'jobs/kill': 14,
  'web/plan-pages': 13,
  'web/keeping': 12,
};
const OTHERS = 2;

/** A file of tests, and how long it takes. */
interface Timed {
  readonly name: string;
  readonly seconds: number;
}

/** Whether a file holds the one database of the run's Neo4j while it runs; `failures` has a server of its own. */
const isHolding = ({ name }: Timed): boolean => name.startsWith('neo4j/') && name !== 'neo4j/failures';

/**
 * Files as lanes should take them: the longest first, and those that hold the database one after another, so that no
 * lane waits for another's.
 */
export function inOrder<File extends Timed>(files: readonly File[], lanes: number): readonly File[] {
  const left = [...files].sort((one, other) => other.seconds - one.seconds);
  const until = Array.from({ length: lanes }, () => 0);
  let heldUntil = 0;
  const order: File[] = [];
  while (left.length > 0) {
    const now = Math.min(...until);
    const isHeld = heldUntil > now;
    const holding = isHeld ? -1 : left.findIndex(isHolding);
    const free = left.findIndex((file) => !isHolding(file));
    const [file] = left.splice(Math.max(0, holding === -1 ? free : holding), 1);
    if (!file) break;
    until[until.indexOf(now)] = now + file.seconds;
    if (isHolding(file)) heldUntil = Math.max(now, heldUntil) + file.seconds;
    order.push(file);
  }
  return order;
}

/** Vitest's order of files, without what it remembers of earlier runs: the same on every machine. */
export class FileOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const timed = files.map((specification) => {
      const path = relative(`${this.ctx.config.root}${sep}test`, specification.moduleId).split(sep).join('/');
      const name = path.replace(/\.test\.ts$/, '');
      return { specification, name, seconds: SECONDS[name] ?? OTHERS };
    });
    timed.sort((one, other) => (one.name < other.name ? -1 : 1));
    const lanes = Number(this.ctx.config.maxWorkers) || 1;
    return Promise.resolve(inOrder(timed, lanes).map(({ specification }) => specification));
  }
}
