import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CairnError } from '../../schema/index.ts';
import { openFile } from './file.ts';
import { openFolder, statOrExplain } from './folder.ts';
import type { DocumentSource } from './port.ts';
import type { Selection } from './select.ts';
import { SNAPSHOT_FILE, openSnapshot } from './snapshot.ts';

/**
 * Opens what a person names: a snapshot folder, a folder or a file.
 * Throws `NOT_FOUND`, `UNREADABLE` or `BAD_USER_INPUT` with one sentence that says what to do.
 */
export async function openSource(address: string, selection: Selection = {}): Promise<DocumentSource> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `"${address}" is a web address; this version reads folders, snapshot folders and files on this machine.`,
    );
  }
  const stat = await statOrExplain(address);
  if (stat.isFile()) return openFile(address);
  if (!stat.isDirectory()) {
    throw new CairnError('UNREADABLE', `"${address}" is neither a file nor a folder; name one of those.`);
  }
  return existsSync(join(address, SNAPSHOT_FILE))
    ? openSnapshot(address, selection)
    : openFolder(address, selection);
}
