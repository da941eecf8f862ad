import { Command } from 'commander';
import { addCommand } from './sources/add.ts';
import { changeCommands } from './sources/change.ts';
import { listCommand } from './sources/list.ts';

/** `cairn sources add|list|pause|resume|remove` */
export function sourcesCommand(): Command {
  const sources = new Command('sources').description('the lists and documents that are read');
  for (const command of [addCommand(), listCommand(), ...changeCommands()]) sources.addCommand(command);
  return sources;
}
