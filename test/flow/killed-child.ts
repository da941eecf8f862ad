import process from 'node:process';
import { killAt, writesSoFar } from './killed-driver.ts';
import { readInto } from './killed-reading.ts';

// Run as a process of its own, with the driver of `killed-driver.ts`: reads a snapshot folder into a store, and
// says how many statements that may write it took, when it lives.
const [store = '', folder = '', at = '0'] = process.argv.slice(2);
killAt(Number(at));
await readInto(store, folder, new Date('2026-06-01T00:00:00Z'));
process.stdout.write(String(writesSoFar()));
