import process from 'node:process';
import { Command } from 'commander';
import { checkPack } from '../../ingest/link/pack/load.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { EXIT, count, print, printJson } from '../output.ts';

/** `cairn pack validate <folder>` */
export function packCommand(): Command {
  const validate = new Command('validate')
    .description('check a pack; every fault is named with file and line')
    .argument('<folder>', 'the folder that holds pack.yaml')
    .option('--json', 'one JSON object on standard output')
    .action(async (folder: string, flags: { json?: boolean }) => {
      const { pack, faults } = checkPack(await readPackFiles(folder));
      if (flags.json) printJson({ valid: faults.length === 0, faults });
      else {
        for (const { path, line, message } of faults) print(`${path}:${line}: ${message}`);
        print(
          faults.length > 0
            ? count(faults.length, 'fault')
            : `${pack.name} ${pack.version} is valid: ${count(pack.concepts.length, 'concept')}, ` +
                `${count(pack.patterns.length, 'pattern')}, ${count(pack.problems.length, 'problem')}, ` +
                `${count(pack.organizations.length, 'organization')}, ${count(pack.questions.length, 'question')}, ` +
                `${count(pack.sources.length, 'source')}.`,
        );
      }
      if (faults.length > 0) process.exitCode = EXIT.failed;
    });
  return new Command('pack').description('domain packs').addCommand(validate);
}
