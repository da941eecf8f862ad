import { resolve } from 'node:path';
import process from 'node:process';
import { PUBLISH_PATH, startFakeGithub, type FakeGithub } from './server.ts';
import { snapshotVersion } from './snapshot.ts';
import type { Version } from './version.ts';

const DEFAULT_PORT = 4748;
const USAGE = `Serves snapshot folders as GitHub would, on this machine alone.

  npm run github:fake -- <folder…> [--port ${DEFAULT_PORT}] [--limit <requests an hour without a token>]
  npm run github:fake -- --publish <folder…> [--port ${DEFAULT_PORT}]   push folders to the one that runs

A folder holds snapshot.json and the files it names.`;

interface Arguments {
  readonly folders: readonly string[];
  readonly port: number;
  readonly limit: number;
  readonly publishes: boolean;
}

function parse(given: readonly string[]): Arguments | null {
  const folders: string[] = [];
  let [port, limit, publishes] = [DEFAULT_PORT, 5000, false];
  for (let i = 0; i < given.length; i += 1) {
    const word = given[i] ?? '';
    if (word === '--publish') publishes = true;
    else if (word === '--port') port = Number(given[(i += 1)]);
    else if (word === '--limit') limit = Number(given[(i += 1)]);
    else if (word.startsWith('-')) return null;
    else folders.push(word);
  }
  const isWhole = Number.isInteger(port) && Number.isInteger(limit) && folders.length > 0;
  return isWhole ? { folders, port, limit, publishes } : null;
}

/** The version in a folder; throws with a sentence when there is none. */
async function versionIn(folder: string): Promise<Version> {
  return snapshotVersion(folder).catch((cause: unknown) => {
    throw new Error(`"${folder}" has no readable snapshot.json; name a snapshot folder.`, { cause });
  });
}

const title = ({ owner, name, commit, date }: Version): string =>
  `${owner}/${name} at ${commit.slice(0, 7)} (${date})\n`;

async function publishTo(port: number, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const version = await versionIn(folder);
    const response = await fetch(`http://127.0.0.1:${port}${PUBLISH_PATH}`, {
      method: 'POST',
      body: JSON.stringify(resolve(folder)),
    }).catch(() => null);
    if (response?.status !== 201) {
      throw new Error(`No test GitHub listens on port ${port}; start one, or name its port with --port.`);
    }
    process.stdout.write(`published ${title(version)}`);
  }
}

async function serve({ folders, port, limit }: Arguments): Promise<void> {
  const versions = await Promise.all(folders.map(versionIn));
  const github: FakeGithub = await startFakeGithub({
    port,
    limits: { anonymous: limit, token: 5000 },
    onPublish: async (folder) => github.publish(await versionIn(folder)),
  }).catch((cause: unknown) => {
    throw new Error(`Port ${port} is taken; choose another with --port.`, { cause });
  });
  for (const version of versions) {
    github.publish(version);
    process.stdout.write(title(version));
  }
  process.stdout.write(`\nGITHUB_API_URL=${github.url}\n`);
  process.once('SIGINT', () => void github.close());
  process.once('SIGTERM', () => void github.close());
}

/** `npm run github:fake`; the exit code is 1 when it fails, 2 for wrong usage. */
export async function main(given: readonly string[]): Promise<void> {
  const parsed = parse(given);
  if (!parsed) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    if (parsed.publishes) await publishTo(parsed.port, parsed.folders);
    else await serve(parsed);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
