import { CairnError, type SourceRecord } from '../../schema/index.ts';
import { githubSourceId } from '../../schema/id.ts';
import type { SourceInput } from '../../store/control.ts';
import type { GraphReader, GraphWriter, SourceSettings } from '../../store/port.ts';
import { addressSourceId } from '../source/address.ts';
import { parseGithubAddress } from '../source/github/index.ts';
import { checkSchedule, nextDue } from './schedule.ts';

const PATTERNS = 100;
const LENGTH = 500;

function checkPatterns(patterns: readonly string[] | null | undefined): readonly string[] | null {
  if (!patterns || patterns.length === 0) return null;
  if (patterns.length <= PATTERNS && patterns.every((each) => each.length > 0 && each.length <= LENGTH)) {
    return patterns;
  }
  throw new CairnError(
    'BAD_USER_INPUT',
    `Give at most ${PATTERNS} path patterns of at most ${LENGTH} characters.`,
  );
}

/**
 * The id of the source at an address: `owner/name`, the address of a repository, a PDF or a page. Throws
 * `BAD_USER_INPUT` for anything else.
 */
export function sourceIdOf(address: string, hosts?: ReadonlySet<string>): string {
  const repository = address.length <= LENGTH ? parseGithubAddress(address, hosts) : null;
  if (repository) return githubSourceId(repository.owner, repository.name);
  const url = address.length <= LENGTH && URL.canParse(address) ? new URL(address) : null;
  if (url && /^https?:$/.test(url.protocol) && url.username === '') return addressSourceId(url);
  throw new CairnError(
    'BAD_USER_INPUT',
    `"${address.slice(0, 80)}" is no source; give owner/name, or the address of a repository, a PDF or a page.`,
  );
}

const NEW = {
  paused: false,
  ...{ pinned: null, rejected: null, failures: 0, quarantined: null, waits: null, checkedAt: null },
} as const;

/** Settings of a source that is due at once. Throws `BAD_USER_INPUT` for a schedule or patterns that are none. */
export function newSettings(source: string, input: SourceInput, now: Date): SourceSettings {
  const { address, branch = null, schedule = null } = input;
  return {
    ...{ source, address, branch, ...NEW },
    include: checkPatterns(input.include),
    exclude: checkPatterns(input.exclude),
    schedule: schedule === null ? null : checkSchedule(schedule),
    nextDue: schedule === null ? null : now.toISOString(),
  };
}

/** The settings that a change of input leads to. */
export function changedSettings(
  settings: SourceSettings,
  input: Partial<Omit<SourceInput, 'address'>>,
  now: Date,
): SourceSettings {
  const schedule = input.schedule === undefined ? settings.schedule : input.schedule;
  if (schedule !== null) checkSchedule(schedule);
  const isRescheduled = schedule !== settings.schedule;
  return {
    ...settings,
    ...(input.branch === undefined ? {} : { branch: input.branch }),
    ...(input.include === undefined ? {} : { include: checkPatterns(input.include) }),
    ...(input.exclude === undefined ? {} : { exclude: checkPatterns(input.exclude) }),
    schedule,
    nextDue: isRescheduled ? nextDue(schedule, settings.source, now) : settings.nextDue,
  };
}

/** The settings of a source; where it has none, those that say what is known of it and that nothing is scheduled. */
export async function settingsFor(
  store: GraphReader & GraphWriter,
  stored: SourceRecord,
  now: Date,
): Promise<SourceSettings> {
  const known = (await store.settings()).find(({ source }) => source === stored.id);
  if (known) return known;
  const address = stored.address ?? stored.title;
  const settings = newSettings(stored.id, { address, branch: stored.branch }, now);
  await store.saveSettings(settings);
  return settings;
}
