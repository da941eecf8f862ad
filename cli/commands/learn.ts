import { Command, InvalidArgumentError, Option } from 'commander';
import { answerPath } from '../../api/index.ts';
import { matchedInWords, placeInWords } from '../../schema/brief/index.ts';
import {
  GAP_WORDS,
  lengthInWords,
  neededInWords,
  pathMarkdown,
  textInWords,
} from '../../schema/learn/index.ts';
import type { LearningPath, PathAnswer, PathStep, PathText } from '../../schema/learn/index.ts';
import { LEVELS } from '../../schema/pack.ts';
import type { Level } from '../../schema/pack.ts';
import { EXIT, bold, count, dim, print, printJson, safe, say, teal } from '../output.ts';
import { withCommonFlags } from '../settings.ts';
import { withGraph } from '../with-store.ts';

interface LearnFlags {
  readonly know?: string;
  readonly level?: Level;
  readonly hours?: number;
  readonly markdown?: boolean;
}

function asHours(value: string): number {
  const hours = Number(value);
  if (!(hours > 0) || hours > 10_000) throw new InvalidArgumentError('Hours are a number above 0.');
  return hours;
}

function sayUnderstanding({ outcome, matched, ignored, close, unknown }: PathAnswer): void {
  const heard = matchedInWords(matched, ignored);
  if (heard !== '') say(safe(heard));
  for (const each of unknown) say(safe(`"${each}" is no concept here; it was left out of what you know.`));
  const readings = close.map(({ id, title }) => `${title} (${id})`).join(' or ');
  if (outcome === 'understood' && readings !== '') say(safe(`Close by: ${readings}.`));
  if (outcome === 'unsure') say(safe(`Did you mean ${readings}? Ask again with one of these ids.`));
  if (outcome === 'none')
    say('No concept, pattern or problem here is about this; try "cairn search <words>".');
}

function printText(label: string, text: PathText): void {
  print(`   ${teal(label.padEnd(9))}${safe(text.title)} ${dim(safe(textInWords(text)))}`);
  const where = text.evidence === null ? '' : placeInWords(text.evidence);
  print(dim(`            ${safe([text.url ?? text.id, where].filter((part) => part !== '').join(' · '))}`));
}

function printStep(step: PathStep): void {
  const { number, concept, mustRead, goesOn, alternatives, isGap, question } = step;
  print();
  print(
    `${bold(`${number}. ${safe(concept.title)}`)} ${dim(safe(`${concept.level ?? ''} → ${neededInWords(step)}`))}`,
  );
  if (mustRead !== null) printText('Read', mustRead);
  if (goesOn !== null) {
    const section = goesOn.section === null ? '' : `, “${goesOn.section}”`;
    print(`   ${teal('Read on  ')}${safe(`the text of step ${goesOn.step}${section}`)}`);
  }
  if (isGap) print(`   ${teal('Gap      ')}${GAP_WORDS}`);
  for (const text of alternatives) printText('Or', text);
  if (question !== null) print(`   ${teal('Answer   ')}${safe(question.title)} ${dim(question.level ?? '')}`);
}

function printPath(path: LearningPath): void {
  print(`${dim('Learning path')} ${bold(safe(path.goal.title))}`);
  print(
    dim([count(path.steps.length, 'step'), lengthInWords(path)].filter((part) => part !== '').join(', ')),
  );
  for (const [words, topics] of [
    ['You know', path.known],
    ['Assumed', path.assumed],
    ['For later', path.later],
  ] as const) {
    if (topics.length > 0) print(`${teal(words)}: ${safe(topics.map(({ title }) => title).join(', '))}`);
  }
  path.steps.forEach(printStep);
}

/** `cairn learn <goal>` */
export function learnCommand(): Command {
  return withCommonFlags(
    new Command('learn')
      .description(
        'the way to a concept, pattern or problem: what to understand, in which order, from which texts',
      )
      .argument('<goal...>', 'by its id or in your own words')
      .option('--know <ids>', 'concepts you know, with commas between: feature-store,embedding')
      .addOption(new Option('--level <level>', 'concepts below it are assumed').choices([...LEVELS]))
      .option('--hours <n>', 'as much as fits into this time', asHours)
      .option('--markdown', 'Markdown notes on standard output'),
  ).action((words: string[], flags: LearnFlags) =>
    withGraph(flags, async (store, settings) => {
      const answer = await answerPath(store, words.join(' '), {
        known: (flags.know ?? '').split(','),
        level: flags.level ?? null,
        hours: flags.hours ?? null,
      });
      sayUnderstanding(answer);
      if (answer.path === null) process.exitCode = EXIT.failed;
      if (settings.json) printJson(answer);
      else if (answer.path === null) return;
      else if (flags.markdown === true) print(pathMarkdown(answer.path));
      else printPath(answer.path);
    }),
  );
}
