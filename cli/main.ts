import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { CairnError } from '../schema/index.ts';
import { commands } from './commands/index.ts';
import { keepHeapSmall } from './memory.ts';
import { EXIT, say } from './output.ts';

/** A sentence for a person; a stack only where something impossible happened. */
function explain(error: unknown): string {
  if (error instanceof CairnError) return error.message;
  if (error instanceof Error) return `Something unexpected went wrong: ${error.stack ?? error.message}`;
  return `Something unexpected went wrong: ${String(error)}`;
}

/** Runs `cairn <command>` and sets the exit code: 0 done, 1 failed, 2 wrong usage, 3 done in part. */
export async function run(argv: readonly string[]): Promise<void> {
  keepHeapSmall();
  // A reader that closes the pipe early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  const program = new Command('cairn')
    .description('A living map of curated knowledge: every relation carries its evidence.')
    .version('0.1.0')
    .showHelpAfterError('(cairn --help lists the commands)')
    .exitOverride();
  const named = Object.hasOwn(commands, argv[2] ?? '') ? commands[argv[2] ?? ''] : undefined;
  try {
    // Help lists them all; anything else needs just the one.
    for (const load of named ? [named] : Object.values(commands)) {
      const command = (await load()).exitOverride();
      for (const sub of command.commands) sub.exitOverride();
      program.addCommand(command);
    }
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
      return;
    }
    say(`cairn: ${explain(error)}`);
    process.exitCode =
      error instanceof CairnError && error.code === 'BAD_USER_INPUT' ? EXIT.usage : EXIT.failed;
  }
}
