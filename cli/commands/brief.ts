import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { answerBrief } from '../../api/index.ts';
import { briefMarkdown, matchedInWords } from '../../schema/brief/index.ts';
import type { BriefAnswer } from '../../schema/brief/index.ts';
import { CairnError } from '../../schema/index.ts';
import { printBrief } from '../brief-text.ts';
import { EXIT, print, printJson, safe, say } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { withGraph } from '../with-store.ts';

interface BriefFlags {
  readonly markdown?: boolean;
  readonly pdf?: string;
}

/** Says what the words were taken for, and what else they may mean. */
function sayUnderstanding({ outcome, matched, ignored, close }: BriefAnswer): void {
  const heard = matchedInWords(matched, ignored);
  if (heard !== '') say(safe(heard));
  const readings = close.map(({ id, title }) => `${title} (${id})`).join(' or ');
  if (outcome === 'understood' && readings !== '') say(safe(`Close by: ${readings}.`));
  if (outcome === 'unsure') {
    say(safe(`Did you mean ${readings}? Ask again with one of these ids, or say more.`));
  }
  if (outcome === 'none')
    say('No problem in this graph is about this; "cairn search <words>" looks everywhere.');
}

async function writePdf(path: string, answer: BriefAnswer): Promise<void> {
  if (answer.brief === null) return;
  const { briefPdf } = await import('../brief-pdf.ts');
  const bytes = await briefPdf(answer.brief);
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    throw new CairnError('BAD_USER_INPUT', `"${path}" cannot be written; name another file.`, cause);
  }
  say(`Written to ${path}.`);
}

/** `cairn brief <problem or words>` */
export function briefCommand(): Command {
  return withCommonFlags(
    new Command('brief')
      .description('what to settle before building: steps, options, numbers, traps, and who built it')
      .argument('<words...>', 'a problem, by its id or in your own words: "detect fake reviews"')
      .option('--markdown', 'Markdown notes on standard output')
      .option('--pdf <file>', 'write a PDF'),
  ).action((words: string[], flags: BriefFlags) =>
    withGraph(flags, async (store, settings) => {
      const answer = await answerBrief(store, words.join(' '));
      sayUnderstanding(answer);
      if (answer.brief === null) process.exitCode = EXIT.failed;
      if (flags.pdf !== undefined) await writePdf(flags.pdf, answer);
      if (settings.json) printJson(answer);
      else if (answer.brief === null || flags.pdf !== undefined) return;
      else if (flags.markdown === true) print(briefMarkdown(answer.brief));
      else printBrief(answer.brief);
    }),
  );
}
