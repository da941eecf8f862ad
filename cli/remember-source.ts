import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { DEFAULT_SCHEDULE, nextDue } from '../ingest/jobs/schedule.ts';
import { newSettings } from '../ingest/jobs/source-settings.ts';
import type { DocumentSource } from '../ingest/source/port.ts';
import { CairnError } from '../schema/index.ts';
import type { Store } from '../store/port.ts';

/** A source and the address a person gave for it. */
export interface GivenSource {
  readonly address: string;
  readonly source: DocumentSource;
}

interface Patterns {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Kinds that can be asked again at the address they were given by, over the network. */
const LIVING = new Set<string>(['github', 'address']);

/** A folder is known by its name: another one of that name would take the place of all that the first one said. */
function checkSamePlace(id: string, known: string, given: string): void {
  if (resolve(known) === resolve(given) || !existsSync(known)) return;
  throw new CairnError(
    'BAD_USER_INPUT',
    `"${given}" has the name of "${known}", which is read already; rename one of them, or forget the first with "cairn sources remove ${id}".`,
  );
}

/**
 * Remembers how a source was read, so that refreshing reads it in the same way; a living one is refreshed daily from
 * now on. What a person set before stays. A snapshot is a picture of a moment and is not remembered.
 */
export async function rememberSource(
  store: Store,
  { address, source }: GivenSource,
  { include, exclude }: Patterns,
  now: Date,
): Promise<void> {
  const { id, kind } = source.record;
  const isSnapshot = kind === 'github' && !('head' in source);
  if (isSnapshot) return;
  const patterns = { include: include ?? null, exclude: exclude ?? null };
  const isLiving = LIVING.has(kind);
  const given = isLiving || isAbsolute(address) ? address : resolve(address);
  const known = (await store.settings()).find((each) => each.source === id);
  if (known) {
    if (!isLiving) checkSamePlace(id, known.address, given);
    await store.changeSettings(id, isLiving ? patterns : { ...patterns, address: given });
    return;
  }
  const schedule = isLiving ? DEFAULT_SCHEDULE : null;
  const settings = newSettings(id, { address: given, schedule, ...patterns }, now);
  await store.saveSettings({ ...settings, nextDue: nextDue(schedule, id, now) });
}
