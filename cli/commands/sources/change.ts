import { Command } from 'commander';
import type { Control } from '../../../api/index.ts';
import type { SourceSettings } from '../../../store/port.ts';
import { sourceIdOf } from '../../named-source.ts';
import { print, printJson } from '../../output.ts';
import { withCommonFlags } from '../../settings.ts';
import { withRefreshing } from '../../with-refreshing.ts';
import { standingOf } from './list.ts';

interface Change {
  readonly name: string;
  readonly description: string;
  readonly change: (control: Control, source: string) => Promise<SourceSettings | null>;
}

const CHANGES: readonly Change[] = [
  {
    name: 'pause',
    description: 'leave a source as it is until it is resumed',
    change: (control, source) => control.pauseSource(source),
  },
  {
    name: 'resume',
    description: 'look for news of a source again, also of one that failed too often',
    change: (control, source) => control.resumeSource(source),
  },
  {
    name: 'remove',
    description: 'forget a source and everything that only it said',
    change: async (control, source) => {
      await control.removeSource(source);
      return null;
    },
  },
];

/** `cairn sources pause|resume|remove <source>` */
export function changeCommands(): readonly Command[] {
  return CHANGES.map(({ name, description, change }) =>
    withCommonFlags(
      new Command(name).description(description).argument('<source>', 'owner/name, or its id'),
    ).action((given: string, flags: object) =>
      withRefreshing(flags, async ({ control }, _store, settings) => {
        const source = sourceIdOf(given);
        const changed = await change(control, source);
        if (settings.json) printJson({ source, settings: changed });
        else print(changed ? `${source}: ${standingOf(changed, new Date())}` : `${source} is forgotten.`);
      }),
    ),
  );
}
