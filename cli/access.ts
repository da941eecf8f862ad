import { randomBytes } from 'node:crypto';
import process from 'node:process';

/** Who may do what over the network. */
export interface Access {
  /** What changing something needs, and reading where it is not open. */
  readonly token: string;
  /** True when the token was made here and nobody knows it yet. */
  readonly isNew: boolean;
  readonly reading: 'open' | 'token';
  /** Requests a minute from one client. */
  readonly perMinute: number;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/i;
const BYTES = 24;
/** A person's own machine is not held up; the bound only keeps a runaway script from going unnoticed. */
const AT_HOME = 100_000;
const ABROAD = 1_200;

/**
 * Reading is open on this machine, and asks for the token when bound elsewhere unless it is said to be public. The
 * token is CAIRN_TOKEN, or made anew at each start.
 */
export function accessFor(host: string, isPublic: boolean): Access {
  const given = process.env.CAIRN_TOKEN?.trim() ?? '';
  const isHome = LOOPBACK.test(host);
  return {
    token: given === '' ? randomBytes(BYTES).toString('base64url') : given,
    isNew: given === '',
    reading: isHome || isPublic ? 'open' : 'token',
    perMinute: isHome ? AT_HOME : ABROAD,
  };
}
