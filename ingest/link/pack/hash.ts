import { contentHash, sha256 } from '../../../schema/id.ts';
import { sortedBy } from '../../../schema/index.ts';
import type { PackFile } from '../../../schema/pack.ts';

const OTHER_FOLDERS = /^(?:guides|release)\//;

/** The YAML files of a pack that say something, by path. */
export function speakingFiles(files: readonly PackFile[]): readonly PackFile[] {
  return sortedBy(
    files.filter((file) => /\.ya?ml$/i.test(file.path) && !OTHER_FOLDERS.test(file.path)),
    (file) => file.path,
  );
}

/** SHA-256 over paths and content hashes of the speaking files. */
export function hashOfPack(files: readonly PackFile[]): string {
  return sha256(
    speakingFiles(files)
      .map((file) => `${contentHash(file.bytes)} ${file.path}`)
      .join('\n'),
  );
}
