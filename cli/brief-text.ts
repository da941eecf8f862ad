import {
  FACT_WORDS,
  factInWords,
  LINE_WORDS,
  ageInWords,
  assumptionsInWords,
  makersInWords,
  numberInWords,
  optionInWords,
  placeInWords,
} from '../schema/brief/index.ts';
import type { Brief, BriefCase, BriefLine } from '../schema/brief/index.ts';
import { bold, dim, print, safe, teal } from './output.ts';

function printCase(one: BriefCase): void {
  print(`  ${bold(safe(one.title))} ${dim(safe(makersInWords(one)))}`);
  print(`    ${teal(safe(`${one.fit}; ${one.why}`))}`);
  const age = ageInWords(one);
  if (age !== '') print(`    ${safe(age)}`);
  const where = one.evidence === null ? '' : placeInWords(one.evidence);
  print(dim(`    ${safe([one.url ?? one.id, where].filter((part) => part !== '').join(' · '))}`));
}

function printLine(line: BriefLine): void {
  const label = teal(LINE_WORDS[line.kind].padEnd(12));
  switch (line.kind) {
    case 'options':
      line.options.forEach((each, i) =>
        print(`  ${i === 0 ? label : ' '.repeat(12)}${safe(optionInWords(each))}`),
      );
      return;
    case 'number': {
      print(`  ${label}${safe(numberInWords(line.number))}`);
      const assuming = assumptionsInWords(line.number);
      if (assuming !== '') print(dim(`  ${' '.repeat(12)}assuming ${safe(assuming)}`));
      return;
    }
    case 'who':
      print(`  ${label}${safe(`${makersInWords(line.case)}: ${line.case.title}, ${line.because}`)}`);
      return;
    default:
      print(`  ${label}${safe(line.text)}`);
  }
}

/** Prints a brief for reading in a terminal; "as always" is left to Markdown and the explorer. */
export function printBrief(brief: Brief): void {
  print(`${dim('Design brief')} ${bold(safe(brief.problem.title))}`);
  if (brief.problem.description !== null) print(safe(brief.problem.description));
  if (brief.ask.length > 0) print(`\n${bold('Ask first')}`);
  for (const question of brief.ask) print(`  ${safe(question)}`);
  if (brief.facts.length > 0) print(`\n${bold('What is known')}`);
  for (const fact of brief.facts) print(`  ${teal(FACT_WORDS[fact.name])}: ${safe(factInWords(fact))}`);
  for (const { number, title, lines } of brief.steps) {
    print(`\n${bold(`${number}. ${safe(title)}`)}`);
    lines.forEach(printLine);
  }
  if (brief.metrics.length > 0) print(`\n${bold('How you will know')}`);
  for (const { when, name, why, counter, guardrail } of brief.metrics) {
    print(`  ${bold(safe(name))} ${dim(when)}: ${safe(why)}; hides: ${safe(counter)}`);
    if (guardrail !== '') print(dim(`    must not get worse: ${safe(guardrail)}`));
  }
  print(`\n${bold('Who did it')} ${dim(`${brief.cases.length} of ${brief.casesTotal}`)}`);
  if (brief.cases.length === 0) print('  No case study in this graph fits.');
  brief.cases.forEach(printCase);
}
