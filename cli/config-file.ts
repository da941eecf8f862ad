import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readYaml } from '../ingest/parse/yaml-text.ts';
import { CairnError } from '../schema/index.ts';
import { CONFIG_KEYS, type ConfigName } from './config-keys.ts';

/** What the file says, by name; absent names were not said. */
export type ConfigFile = Readonly<Partial<Record<ConfigName, string | number | boolean>>>;

const CONFIG_FILE = 'cairn.config.yaml';
/** Larger files are no configuration. */
const LIMIT = 100_000;
const PATHS: readonly ConfigName[] = ['data', 'pack'];

function fail(path: string, problem: string): never {
  throw new CairnError('BAD_USER_INPUT', `${path}: ${problem}`);
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([name, said]) =>
    isSection(said)
      ? Object.entries(said).map(([key, inner]) => [`${name}.${key}`, inner] as const)
      : [[name, said] as const],
  );
}

/**
 * Checks the text of a configuration file. Relative folders are taken from the file's own. Throws `BAD_USER_INPUT`
 * naming file and key.
 */
export function parseConfig(path: string, text: string): ConfigFile {
  if (text.length > LIMIT) fail(path, 'the file is too large to be a configuration.');
  const { value, problem } = readYaml(text);
  if (problem) fail(path, `line ${problem.line}: ${problem.message}`);
  if (value === null || value === undefined) return {};
  if (!isSection(value)) fail(path, 'write names and values, such as "port: 4747".');
  const config: Partial<Record<ConfigName, string | number | boolean>> = {};
  for (const [name, said] of flatten(value)) {
    if (!Object.hasOwn(CONFIG_KEYS, name)) {
      fail(path, `"${name}" is no setting; choose from ${Object.keys(CONFIG_KEYS).join(', ')}.`);
    }
    const key = name as ConfigName;
    const fault = CONFIG_KEYS[key].fault(said);
    if (fault !== null) fail(path, `"${name}" ${fault}.`);
    config[key] = PATHS.includes(key)
      ? resolve(dirname(path), String(said))
      : (said as string | number | boolean);
  }
  return config;
}

/** What `cairn.config.yaml` in the working folder says; nothing when there is none. */
export function readConfigFile(folder: string): ConfigFile {
  const path = resolve(folder, CONFIG_FILE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new CairnError('BAD_USER_INPUT', `${path} cannot be read; check its permissions.`, cause);
  }
  return parseConfig(path, text);
}
