import { markdownLink, markdownText, placeInWords } from '../brief/index.ts';
import type { BriefEvidence, Titled } from '../brief/index.ts';
import type { LearningPath, PathStep, PathText } from './path.ts';

/** `article · 2021 · Stripe · section “Labels” · 12 min · costs money`. */
export function textInWords({
  form,
  year,
  organizations,
  section,
  minutes,
  isPaid,
  covers,
}: Omit<PathText, 'organizations' | 'evidence'> & { readonly organizations: readonly Titled[] }): string {
  const others = covers.length === 0 ? '' : `also for ${stepsInWords(covers)}`;
  return [
    form ?? '',
    year === null ? '' : String(year),
    organizations.map(({ title }) => title).join(', '),
    section === null ? '' : `see “${section}”`,
    minutes === null ? 'minutes unknown' : `about ${minutes} min`,
    isPaid ? 'costs money' : '',
    others,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function stepsInWords(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')}`;
}

export function neededInWords({ neededBy }: Pick<PathStep, 'neededBy'>): string {
  return neededBy
    .map(({ number, title }) => (number === null ? title : `${title} (step ${number})`))
    .join(', ');
}

/** `about 95 min of reading, and 3 texts of unknown length`. */
export function lengthInWords({
  minutes,
  minutesUnknown,
}: Pick<LearningPath, 'minutes' | 'minutesUnknown'>): string {
  const unknown =
    minutesUnknown === 0
      ? ''
      : `${minutesUnknown} ${minutesUnknown === 1 ? 'text' : 'texts'} of unknown length`;
  const known = minutes === 0 ? '' : `about ${minutes} min of reading`;
  return [known, unknown].filter((part) => part !== '').join(', and ');
}

export const GAP_WORDS = 'No text here is good enough; this is a gap, not a weak match.';

const proofOf = (evidence: BriefEvidence | null): string =>
  evidence === null ? '' : ` (${markdownLink(placeInWords(evidence), evidence.url)})`;

const textOf = (label: string, text: PathText): string =>
  `- **${label}:** ${markdownLink(text.title, text.url)} — ${markdownText(textInWords(text))}; ${markdownText(text.why)}${proofOf(text.evidence)}`;

function stepOf(step: PathStep): readonly string[] {
  const { number, concept, mustRead, goesOn, alternatives, isGap, question } = step;
  return [
    '',
    `## ${number}. ${markdownText(concept.title)}`,
    '',
    ...(concept.description === null ? [] : [markdownText(concept.description), '']),
    ...(mustRead === null ? [] : [textOf('Read', mustRead)]),
    ...(goesOn === null
      ? []
      : [
          `- **Read on:** the text of step ${goesOn.step}${goesOn.section === null ? '' : `, “${markdownText(goesOn.section)}”`}${proofOf(goesOn.evidence)}`,
        ]),
    ...(isGap ? [`- **Gap:** ${GAP_WORDS}`] : []),
    ...alternatives.map((text) => textOf('Or', text)),
    `- **Needed by:** ${markdownText(neededInWords(step))}`,
    ...(question === null
      ? []
      : [
          `- **Can you answer** (${question.level ?? 'any level'}, ${question.fit}): ${markdownText(question.title)}`,
        ]),
  ];
}

/** A learning path as Markdown notes. */
export function pathMarkdown(path: LearningPath): string {
  const { goal, steps, assumed, known, later, asOf } = path;
  const named = (words: string, topics: readonly { readonly title: string }[]): readonly string[] =>
    topics.length === 0
      ? []
      : [`- **${words}:** ${topics.map(({ title }) => markdownText(title)).join(', ')}`];
  const length = lengthInWords(path);
  return [
    `# Learning path: ${markdownText(goal.title)}`,
    '',
    ...(goal.description === null ? [] : [markdownText(goal.description), '']),
    `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}${length === '' ? '' : `, ${length}`}.${asOf === null ? '' : ` Read up to ${asOf}.`}`,
    '',
    ...named('You know', known),
    ...named('Assumed', assumed),
    ...named('For later', later),
    ...steps.flatMap(stepOf),
    '',
  ].join('\n');
}
