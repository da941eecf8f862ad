import { InvalidArgumentError } from 'commander';
import { CairnError } from '../schema/index.ts';
import type { ConfigFile } from './config-file.ts';

/** Where to listen. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

const DEFAULT: Place = { host: '127.0.0.1', port: 4747 };

const portIn = (value: string): number | null =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : null;

/** A port as a flag gives it. Throws what commander answers with. */
export function asPort(value: string): number {
  const port = portIn(value);
  if (port === null) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/**
 * Flags win over CAIRN_PORT, and that over the configuration file.
 * @param given CAIRN_PORT; throws `BAD_USER_INPUT` when it is no port and nothing wins over it
 */
export function placeOf(flags: Partial<Place>, given: string | undefined, file: ConfigFile): Place {
  const host = flags.host ?? (file.host === undefined ? DEFAULT.host : String(file.host));
  if (flags.port !== undefined) return { host, port: flags.port };
  if (given === undefined) return { host, port: file.port === undefined ? DEFAULT.port : Number(file.port) };
  const port = portIn(given);
  if (port === null) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `CAIRN_PORT is "${given.slice(0, 40)}"; a port is a number from 0 to 65535.`,
    );
  }
  return { host, port };
}
