import { QUOTE_POLICIES } from '../schema/index.ts';

/** One thing that `cairn.config.yaml` may say. */
export interface ConfigKey {
  /** JSON Schema of its value. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What is wrong with a value, as the end of a sentence; null when nothing is. */
  readonly fault: (value: unknown) => string | null;
}

function text(description: string): ConfigKey {
  return {
    schema: { type: 'string', minLength: 1, description },
    fault: (value) => (typeof value === 'string' && value !== '' ? null : 'must be a text'),
  };
}

function flag(description: string): ConfigKey {
  return {
    schema: { type: 'boolean', description },
    fault: (value) => (typeof value === 'boolean' ? null : 'must be true or false'),
  };
}

function oneOf(description: string, words: readonly string[]): ConfigKey {
  return {
    schema: { enum: [...words], description },
    fault: (value) =>
      typeof value === 'string' && words.includes(value) ? null : `must be one of ${words.join(', ')}`,
  };
}

function whole(description: string, minimum: number, maximum: number): ConfigKey {
  return {
    schema: { type: 'integer', minimum, maximum, description },
    fault: (value) =>
      Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum
        ? null
        : `must be a whole number from ${minimum} to ${maximum}`,
  };
}

/** Everything the file may say, by name; the names with a dot stand in a section. */
export const CONFIG_KEYS = {
  data: text('Folder of everything Cairn keeps, relative to this file. CAIRN_DATA and --data win over it.'),
  store: text('Address of the store: sqlite:<path> or neo4j://host. CAIRN_STORE and --store win over it.'),
  pack: text(
    'Folder of another domain pack than the bundled one, relative to this file; --pack wins over it.',
  ),
  host: text('Address to listen on; --host wins over it.'),
  port: whole('Port to listen on; 0 takes any free one. CAIRN_PORT and --port win over it.', 0, 65_535),
  redis: text(
    'Address of the Redis that workers share: redis://host:6379. CAIRN_REDIS and --redis win over it.',
  ),
  refresh: flag('Whether "cairn start" refreshes sources by itself; --no-refresh wins over it.'),
  concurrency: whole('Sources that one process refreshes at the same time.', 1, 32),
  lease: whole(
    'Seconds after which a worker that says nothing is taken for dead and its source given to another; 30 when absent.',
    1,
    3_600,
  ),
  'hold.percent': whole(
    'A refresh that would remove more than this share of a source, and more than hold.entries, waits for a person.',
    0,
    100,
  ),
  'hold.entries': whole('See hold.percent.', 0, 1_000_000),
  quotes: oneOf(
    "What feeds and exports over the network pass on of other people's sentences; licensed is the default.",
    QUOTE_POLICIES,
  ),
} as const satisfies Readonly<Record<string, ConfigKey>>;

export type ConfigName = keyof typeof CONFIG_KEYS;

/** The JSON Schema of the file, for editors; `cairn.config.schema.json` is this. */
export function configSchema(): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {};
  for (const [name, { schema }] of Object.entries(CONFIG_KEYS)) {
    const [section = name, key] = name.split('.');
    if (key === undefined) properties[section] = schema;
    else {
      const known = (properties[section] ?? {
        type: 'object',
        additionalProperties: false,
        properties: {},
      }) as {
        readonly properties: Record<string, unknown>;
      };
      known.properties[key] = schema;
      properties[section] = known;
    }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'cairn.config.yaml',
    description: 'Settings of Cairn. Environment variables win over this file, flags over both.',
    type: 'object',
    additionalProperties: false,
    properties,
  };
}
