// Programs of this machine that tests need: found on the path, or installed by Debian's package manager as root.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run } from './prepare.js';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs on the path, else the first of these places that holds one, else null. */
export function findProgram(names, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(isProgram) ?? null;
}

/** Installs packages where that is allowed: as root on Debian. Says first what for; whether it worked shows later. */
export async function installPackages(packages, purpose, environment = {}) {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) return;
  process.stderr.write(`Installing ${purpose} (once) …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...environment };
  const quiet = { env, stdio: ['ignore', 'ignore', 2] };
  await run('apt-get', ['-qq', 'update'], quiet);
  await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...packages], quiet);
}
