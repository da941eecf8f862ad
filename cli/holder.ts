import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';

/** Tells this process from all others that may write to the same store. */
export const holderName = (): string => `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;
