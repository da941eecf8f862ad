import type { BriefFact, BriefMetric, BriefStep, BriefTopic } from './brief.ts';
import type { Details } from './json.ts';
import { recordIn, recordsIn, textIn, textsIn } from './json.ts';

/** The pitfalls that no step warns of: a step tells one trap, its own before a pitfall. */
function pitfallsLeft(details: Details, steps: readonly BriefStep[]): readonly string[] {
  const told = new Set(
    steps.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'trap' ? [line.text] : []))),
  );
  return textsIn(details, 'pitfalls').filter((pitfall) => !told.has(pitfall));
}

/** What is known of a problem beside its steps, in reading order; headings without words are left out. */
export function factsOf(details: Details, steps: readonly BriefStep[]): readonly BriefFact[] {
  const signals = recordIn(details, 'signals');
  const one = (field: string): readonly string[] => [textIn(details, field)].filter((text) => text !== '');
  const facts: readonly BriefFact[] = [
    { name: 'flow', lines: one('architecture') },
    { name: 'limits', lines: textsIn(details, 'constraints') },
    { name: 'baseline', lines: one('baseline') },
    { name: 'no-model', lines: one('no_model_when') },
    { name: 'signals', lines: textsIn(signals, 'implicit') },
    { name: 'reports', lines: textsIn(signals, 'explicit') },
    { name: 'labels', lines: one('labels') },
    { name: 'privacy', lines: one('privacy') },
    { name: 'pitfalls', lines: pitfallsLeft(details, steps) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

/** The problem's metrics; one without a guardrail of its own has the problem's. */
export function metricsOf(
  details: Details,
  topicNamed: (concept: string) => BriefTopic | null,
): readonly BriefMetric[] {
  const groups = recordIn(details, 'metrics');
  const common = textIn(details, 'guardrail');
  return (['offline', 'online'] as const).flatMap((when) =>
    recordsIn(groups, when).map((metric): BriefMetric => {
      const concept = textIn(metric, 'concept');
      return {
        when,
        ...{ name: textIn(metric, 'name'), why: textIn(metric, 'why'), counter: textIn(metric, 'counter') },
        guardrail: textIn(metric, 'guardrail') || common,
        concept: concept === '' ? null : topicNamed(concept),
      };
    }),
  );
}
