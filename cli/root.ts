import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'packs')))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('The folder "packs" is not beside the program; clone Cairn again.');
    folder = parent;
  }
  return folder;
}

/** The folder that holds package.json and packs/, whether the program runs from sources or from dist/. */
export const programRoot: string = findRoot();
