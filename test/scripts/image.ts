import { cpSync, mkdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../cli/cairn.ts';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

/** Folders of the packages that `npm ci --omit=dev` installs here, `node_modules/…`. */
function packagesToRun(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path]) => path)
    .filter((path) => existsSync(join(root, path)));
}

/** What a line of the Dockerfile's last stage copies: paths in the repository, and where they come to lie. */
export interface Copied {
  readonly stage: string;
  readonly from: readonly string[];
  readonly to: string;
}

/** The lines of the Dockerfile's last stage. */
export function lastStage(): readonly string[] {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n');
  return lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
}

export function copiedIn(lines: readonly string[]): readonly Copied[] {
  return lines.flatMap((line) => {
    const found = /^COPY --from=(\w+) (.+) (\S+)$/.exec(line);
    if (found === null) return [];
    const [, stage = '', from = '', to = ''] = found;
    return [{ stage, from: from.split(' ').map((path) => path.replace(/^\/(build|modules)\//, '')), to }];
  });
}

/** Lays out in `folder` what the last stage of the Dockerfile holds, without an engine and without a network. */
export function layOutImage(folder: string): void {
  for (const { from, to } of copiedIn(lastStage())) {
    for (const path of from) {
      const target = join(folder, to.endsWith('/') ? join(to, path) : to);
      mkdirSync(dirname(target), { recursive: true });
      if (path !== 'node_modules') cpSync(join(root, path), target, { recursive: true });
      else {
        for (const each of packagesToRun()) {
          // Packages inside packages have lines of their own in the lockfile.
          const filter = (at: string): boolean => at === join(root, each) || !/[\\/]node_modules$/.test(at);
          cpSync(join(root, each), join(folder, each), { recursive: true, filter });
        }
      }
    }
  }
}
