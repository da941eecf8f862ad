import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { CairnError } from '../schema/index.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { programRoot } from './root.ts';

/** What every command may be told; flags win over environment variables, those over defaults. */
export interface Settings {
  /** Folder of everything Cairn keeps. */
  readonly data: string;
  /** Address of the store, `sqlite:<path>`. */
  readonly store: string;
  /** Folder of the domain pack; null with `--no-pack`. */
  readonly pack: string | null;
  readonly json: boolean;
}

interface CommonFlags {
  readonly data?: string;
  readonly store?: string;
  readonly pack?: string | boolean;
  readonly json?: boolean;
}

/** Adds the flags that all commands share. */
export function withCommonFlags(command: Command): Command {
  return command
    .option('--data <folder>', 'where Cairn keeps its files (CAIRN_DATA; default .cairn in this folder)')
    .option('--store <address>', 'sqlite:<path> (CAIRN_STORE; default a file in the data folder)')
    .option('--pack <folder>', 'another domain pack than the bundled one')
    .option('--no-pack', 'leave the domain pack out')
    .option('--json', 'one JSON object on standard output, everything else on standard error');
}

/** @param given the options commander parsed, `withCommonFlags` among them */
export function readSettings(given: object): Settings {
  const flags: CommonFlags = given;
  const data = resolve(flags.data ?? process.env.CAIRN_DATA ?? '.cairn');
  return {
    data,
    store: flags.store ?? process.env.CAIRN_STORE ?? `sqlite:${join(data, 'graph.sqlite')}`,
    pack:
      flags.pack === false
        ? null
        : typeof flags.pack === 'string'
          ? resolve(flags.pack)
          : join(programRoot, 'packs', 'ml-system-design'),
    json: flags.json ?? false,
  };
}

/** Where bytes of documents are kept: beside the graph, or in the data folder where the graph is on a server. */
export function contentCachePath(settings: Settings): string {
  const path = settings.store.replace(/^sqlite:/, '');
  return join(path === settings.store ? settings.data : resolve(path, '..'), 'content.sqlite');
}

async function makeFolderOf(address: string): Promise<void> {
  const path = address.replace(/^sqlite:/, '');
  if (path === address || path === ':memory:') return;
  const folder = resolve(path, '..');
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

/** Opens the store the settings name, making its folder first. Throws `STORE_UNAVAILABLE`. */
export async function openSettingsStore(settings: Settings): Promise<Store> {
  await makeFolderOf(settings.store);
  return openStore(settings.store);
}
