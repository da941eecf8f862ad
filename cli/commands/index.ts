import type { Command } from 'commander';
import { changesCommand } from './changes.ts';
import { digestCommand } from './digest.ts';
import { doctorCommand } from './doctor.ts';
import { evalCommand } from './eval.ts';
import { exportCommand } from './export.ts';
import { ingestCommand } from './ingest.ts';
import { packCommand } from './pack.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { showCommand } from './show.ts';
import { sourcesCommand } from './sources.ts';
import { startCommand } from './start.ts';

/** Every command, one a file, in the order of the help. */
export const commands: readonly (() => Command)[] = [
  startCommand,
  ingestCommand,
  serveCommand,
  searchCommand,
  showCommand,
  sourcesCommand,
  changesCommand,
  exportCommand,
  digestCommand,
  evalCommand,
  packCommand,
  doctorCommand,
];
