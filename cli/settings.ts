import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { CairnError, QUOTE_POLICIES, type QuotePolicy } from '../schema/index.ts';
import { HOLD_LIMITS, type HoldLimits } from '../ingest/jobs/hold.ts';
import { LEASE_TTL } from '../ingest/jobs/lease.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { readConfigFile, type ConfigFile } from './config-file.ts';
import { say } from './output.ts';
import { programRoot } from './root.ts';
import { asWhole } from './whole-number.ts';

/** What every command may be told; flags win over environment variables, those over the file, that over defaults. */
export interface Settings {
  /** Folder of everything Cairn keeps. */
  readonly data: string;
  /** Address of the store, `sqlite:<path>`. */
  readonly store: string;
  /** Folder of the domain pack; null with `--no-pack`. */
  readonly pack: string | null;
  readonly json: boolean;
  /** Address of the Redis that workers share; null for none. */
  readonly redis: string | null;
  /** What is suspicious enough to wait for a person; null with `--no-hold`. */
  readonly hold: HoldLimits | null;
  /** What is passed on of other people's sentences. */
  readonly quotes: QuotePolicy;
  /** Sources refreshed at the same time. */
  readonly concurrency: number | null;
  /** Milliseconds after which a worker that says nothing is taken for dead. */
  readonly lease: number;
  /** Whether `cairn start` refreshes by itself. */
  readonly refresh: boolean;
  /** What the configuration file says. */
  readonly file: ConfigFile;
}

interface CommonFlags {
  readonly data?: string;
  readonly store?: string;
  readonly pack?: string | boolean;
  readonly json?: boolean;
  readonly redis?: string;
  readonly hold?: boolean;
  readonly holdPercent?: number;
  readonly holdEntries?: number;
  readonly refresh?: boolean;
}

/** Adds the flag of commands that share work with others. */
export function withRedisFlag(command: Command): Command {
  return command
    .optionsGroup('Where it runs:')
    .option('--redis <address>', 'the Redis that workers share, redis://host:6379 (CAIRN_REDIS)');
}

/** Adds the flags of commands that may remove what sources no longer say. */
export function withHoldFlags(command: Command): Command {
  return command
    .optionsGroup('What waits for a person:')
    .option(
      '--hold-percent <n>',
      `wait for a person when more than this share of a source would go (default ${HOLD_LIMITS.share * 100})`,
      asWhole(0, 100),
    )
    .option(
      '--hold-entries <n>',
      `and more than this many entries (default ${HOLD_LIMITS.entries})`,
      asWhole(0, 1_000_000),
    )
    .option('--no-hold', 'take in whatever the sources say');
}

function holdOf(flags: CommonFlags, file: ConfigFile): HoldLimits | null {
  if (flags.hold === false) return null;
  const percent = flags.holdPercent ?? file['hold.percent'];
  const entries = flags.holdEntries ?? file['hold.entries'];
  return {
    share: percent === undefined ? HOLD_LIMITS.share : Number(percent) / 100,
    entries: entries === undefined ? HOLD_LIMITS.entries : Number(entries),
  };
}

/** Adds the flags that all commands share. */
export function withCommonFlags(command: Command): Command {
  return command
    .optionsGroup('Options of every command:')
    .option('--data <folder>', 'where Cairn keeps its files (CAIRN_DATA; default .cairn in this folder)')
    .option(
      '--store <address>',
      'sqlite:<path> or neo4j://<host>:<port> (CAIRN_STORE; default a file in the data folder)',
    )
    .option('--pack <folder>', 'another domain pack than the bundled one')
    .option('--no-pack', 'leave the domain pack out')
    .option('--json', 'one JSON object on standard output, everything else on standard error');
}

/** @param given the options commander parsed, `withCommonFlags` among them */
export function readSettings(given: object): Settings {
  const flags: CommonFlags = given;
  const file = readConfigFile(process.cwd());
  const said = (name: 'data' | 'store' | 'pack' | 'redis'): string | undefined =>
    file[name] === undefined ? undefined : String(file[name]);
  const data = resolve(flags.data ?? process.env.CAIRN_DATA ?? said('data') ?? '.cairn');
  const pack = typeof flags.pack === 'string' ? flags.pack : said('pack');
  return {
    data,
    store: flags.store ?? process.env.CAIRN_STORE ?? said('store') ?? `sqlite:${join(data, 'graph.sqlite')}`,
    pack:
      flags.pack === false
        ? null
        : pack === undefined
          ? join(programRoot, 'packs', 'ml-system-design')
          : resolve(pack),
    json: flags.json ?? false,
    redis: flags.redis ?? process.env.CAIRN_REDIS ?? said('redis') ?? null,
    hold: holdOf(flags, file),
    quotes: QUOTE_POLICIES.find((policy) => policy === file.quotes) ?? 'licensed',
    concurrency: file.concurrency === undefined ? null : Number(file.concurrency),
    lease: file.lease === undefined ? LEASE_TTL : Number(file.lease) * 1_000,
    refresh: flags.refresh !== false && file.refresh !== false,
    file,
  };
}

/** Where bytes of documents are kept: beside the graph, or in the data folder where the graph is on a server. */
export function contentCachePath(settings: Settings): string {
  const path = settings.store.replace(/^sqlite:/, '');
  return join(path === settings.store ? settings.data : resolve(path, '..'), 'content.sqlite');
}

/** Where the pack is kept as it was read last. */
export function knownPackPath(settings: Settings): string {
  return join(dirname(contentCachePath(settings)), 'pack.json');
}

/** Makes a folder of Cairn's own where it is missing. Throws `STORE_UNAVAILABLE` where that cannot be. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new CairnError(
      'STORE_UNAVAILABLE',
      `The data folder "${folder}" cannot be written; choose another with --data <folder> or CAIRN_DATA.`,
      cause,
    );
  }
}

/** Milliseconds of silence, while a server that does not answer is tried again, before a person is told why. */
const SILENCE = 3_000;

/** Opens the store the settings name, making its folder first. Throws `STORE_UNAVAILABLE`. */
export async function openSettingsStore(
  settings: Settings,
  onWaiting: (text: string) => void = say,
): Promise<Store> {
  const path = settings.store.replace(/^sqlite:/, '');
  if (path !== settings.store && path !== ':memory:') await makeFolder(resolve(path, '..'));
  const telling = setTimeout(() => onWaiting(`Waiting for the store at ${settings.store} …`), SILENCE);
  try {
    return await openStore(settings.store);
  } finally {
    clearTimeout(telling);
  }
}
