import type { Command } from 'commander';

type Load = () => Promise<Command>;

/** Every command, one a file, in the order of the help; loaded when asked for, because most need little. */
export const commands: Readonly<Record<string, Load>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  ingest: async () => (await import('./ingest.ts')).ingestCommand(),
  refresh: async () => (await import('./refresh.ts')).refreshCommand(),
  serve: async () => (await import('./serve.ts')).serveCommand(),
  worker: async () => (await import('./worker.ts')).workerCommand(),
  queue: async () => (await import('./queue.ts')).queueCommand(),
  search: async () => (await import('./search.ts')).searchCommand(),
  show: async () => (await import('./show.ts')).showCommand(),
  path: async () => (await import('./path.ts')).pathCommand(),
  brief: async () => (await import('./brief.ts')).briefCommand(),
  learn: async () => (await import('./learn.ts')).learnCommand(),
  sources: async () => (await import('./sources.ts')).sourcesCommand(),
  runs: async () => (await import('./runs.ts')).runsCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  changes: async () => (await import('./changes.ts')).changesCommand(),
  decisions: async () => (await import('./decisions.ts')).decisionsCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  digest: async () => (await import('./digest.ts')).digestCommand(),
  eval: async () => (await import('./eval.ts')).evalCommand(),
  pack: async () => (await import('./pack.ts')).packCommand(),
  release: async () => (await import('./release.ts')).releaseCommand(),
  doctor: async () => (await import('./doctor.ts')).doctorCommand(),
};
