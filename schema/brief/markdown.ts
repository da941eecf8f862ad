import type { Brief, BriefCase, BriefLine, BriefStep } from './brief.ts';
import {
  FACT_WORDS,
  LINE_WORDS,
  ageInWords,
  assumptionsInWords,
  makersInWords,
  numberInWords,
  optionInWords,
  placeInWords,
} from './words.ts';

const SPECIAL = /[\\`*_[\]<>#|~]/g;

/** Words from outside as Markdown text: on one line, without meaning as markup. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, (sign) => `\\${sign}`);
}

/** A link when the address is one that may be opened, else the words alone. */
export function markdownLink(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url)) return markdownText(text);
  return `[${markdownText(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

const list = (items: readonly string[]): readonly string[] => items.map((item) => `- ${markdownText(item)}`);

function lineOf(line: BriefLine): readonly string[] {
  const label = `**${LINE_WORDS[line.kind]}:**`;
  switch (line.kind) {
    case 'options':
      return [`- ${label}`, ...line.options.map((each) => `  - ${markdownText(optionInWords(each))}`)];
    case 'number':
      return [
        `- ${label} ${markdownText(numberInWords(line.number))}`,
        ...(line.number.assumptions.length === 0
          ? []
          : [`  - assuming ${markdownText(assumptionsInWords(line.number))}; change these`]),
      ];
    case 'who': {
      const maker = markdownText(makersInWords(line.case));
      const proof = line.case.evidence;
      const where = proof === null ? '' : ` (${markdownLink(placeInWords(proof), proof.url)})`;
      return [
        `- ${label} ${maker}: ${markdownLink(line.case.title, line.case.url)}, ${markdownText(line.because)}${where}`,
      ];
    }
    default:
      return [`- ${label} ${markdownText(line.text)}`];
  }
}

function stepOf(step: BriefStep): readonly string[] {
  return ['', `## ${step.number}. ${markdownText(step.title)}`, '', ...step.lines.flatMap(lineOf)];
}

function caseOf(one: BriefCase, index: number): readonly string[] {
  const notes = [one.fit, one.why, ageInWords(one)].filter((part) => part !== '').map(markdownText);
  const proof = one.evidence;
  return [
    `${index + 1}. ${markdownLink(one.title, one.url)} — ${markdownText(makersInWords(one))}`,
    ...notes.slice(0, 1).map((note) => `   - ${note}${notes[1] === undefined ? '' : `; ${notes[1]}`}`),
    ...notes.slice(2).map((note) => `   - ${note}`),
    ...(proof === null ? [] : [`   - said in ${markdownLink(placeInWords(proof), proof.url)}`]),
  ];
}

function metricsTable({ metrics }: Brief): readonly string[] {
  if (metrics.length === 0) return [];
  const cell = (text: string): string => (text === '' ? 'not said' : markdownText(text));
  return [
    ...['', '## How you will know', '', '| | metric | why | what it hides | must not get worse |'],
    '|---|---|---|---|---|',
    ...metrics.map(
      ({ when, name, why, counter, guardrail }) =>
        `| ${when} | ${cell(name)} | ${cell(why)} | ${cell(counter)} | ${cell(guardrail)} |`,
    ),
  ];
}

function always(steps: readonly BriefStep[]): readonly string[] {
  const said = steps.filter(
    ({ always: { decide, ask, mistakes } }) => decide.length + ask.length + mistakes.length > 0,
  );
  if (said.length === 0) return [];
  return [
    ...['', '## As always', '', 'The same for every problem.'],
    ...said.flatMap(({ number, title, always: { decide, ask, mistakes } }) => [
      '',
      `**${number}. ${markdownText(title)}**`,
      '',
      ...list(decide.map((each) => `Decide: ${each}`)),
      ...list(ask.map((each) => `Ask: ${each}`)),
      ...list(mistakes.map((each) => `Avoid: ${each}`)),
    ]),
  ];
}

/** A brief as Markdown notes. */
export function briefMarkdown(brief: Brief): string {
  const { problem, facts, ask, steps, cases, casesTotal, years, questions, asOf } = brief;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
  const span = years === null ? '' : years[0] === years[1] ? `, ${years[0]}` : `, ${years[0]}–${years[1]}`;
  return [
    `# Design brief: ${markdownText(problem.title)}`,
    '',
    ...(problem.description === null ? [] : [markdownText(problem.description), '']),
    ...(asOf === null ? [] : [`Read up to ${asOf}.`]),
    ...section('Ask first', list(ask)),
    ...section(
      'What is known',
      facts.flatMap(({ name, lines }) =>
        lines.length === 1
          ? [`- **${FACT_WORDS[name]}:** ${markdownText(lines[0] ?? '')}`]
          : [`- **${FACT_WORDS[name]}:**`, ...lines.map((line) => `  - ${markdownText(line)}`)],
      ),
    ),
    ...steps.flatMap(stepOf),
    ...metricsTable(brief),
    ...(cases.length === 0
      ? section('Who did it', ['No case study in this graph fits.'])
      : section(`Who did it (${cases.length} of ${casesTotal}${span})`, cases.flatMap(caseOf))),
    ...section('Practise', list(questions.map(({ title }) => title))),
    ...always(steps),
    '',
  ].join('\n');
}
