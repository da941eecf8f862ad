import { isAbsolute, resolve } from 'node:path';
import { DEFAULT_SCHEDULE, nextDue } from '../ingest/jobs/schedule.ts';
import { newSettings } from '../ingest/jobs/source-settings.ts';
import type { DocumentSource } from '../ingest/source/port.ts';
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
  const known = (await store.settings()).find((each) => each.source === id);
  if (known) {
    await store.changeSettings(id, patterns);
    return;
  }
  const isLiving = LIVING.has(kind);
  const schedule = isLiving ? DEFAULT_SCHEDULE : null;
  const given = isLiving || isAbsolute(address) ? address : resolve(address);
  const settings = newSettings(id, { address: given, schedule, ...patterns }, now);
  await store.saveSettings({ ...settings, nextDue: nextDue(schedule, id, now) });
}
