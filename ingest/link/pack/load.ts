import { CairnError, compareCodePoints } from '../../../schema/index.ts';
import type { Pack, PackFile } from '../../../schema/pack.ts';
import { CHECKS } from './checks.ts';
import { readFiles } from './files.ts';
import type { PackFault } from './located.ts';

export interface CheckedPack {
  /** What could be read; whole when there are no faults. */
  readonly pack: Pack;
  /** By file, then line. */
  readonly faults: readonly PackFault[];
}

/** Reads and checks the files of a pack folder; never throws on content. */
export function checkPack(files: readonly PackFile[]): CheckedPack {
  const faults: PackFault[] = [];
  const { pack, references } = readFiles(files, faults);
  for (const check of CHECKS) check(pack, references, faults);
  const ordered = faults.toSorted((a, b) => compareCodePoints(a.path, b.path) || a.line - b.line);
  return { pack, faults: ordered };
}

/** The pack in a folder's files. Throws `PACK_INVALID` with every fault, `file:line: sentence`, one a line. */
export function loadPack(files: readonly PackFile[]): Pack {
  const { pack, faults } = checkPack(files);
  if (faults.length === 0) return pack;
  const lines = faults.map(({ path, line, message }) => `${path}:${line}: ${message}`);
  throw new CairnError(
    'PACK_INVALID',
    `The pack cannot be used until this is put right:\n${lines.join('\n')}`,
  );
}
