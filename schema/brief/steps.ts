import { compareCodePoints } from '../order.ts';
import type { BriefCase, BriefLine, BriefNumber, BriefOption, BriefStep, BriefTopic } from './brief.ts';
import { evaluate } from './formula.ts';
import type { Details } from './json.ts';
import { numberIn, numbersIn, readDetails, recordsIn, textIn, textsIn } from './json.ts';
import type { BriefMaterial, NeededTopic } from './material.ts';

const MOST_OPTIONS = 3;
/** Sentences of the framework folded under "as always". */
const MOST_ALWAYS = 3;

/** A framework's step as the brief asks it: its bare name is what a pack's problem calls it by. */
interface StepPlan {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly title: string;
  readonly details: Details;
}

const bareName = (id: string): string => id.slice(id.indexOf('/') + 1);

function stepPlans(steps: BriefMaterial['steps']): readonly StepPlan[] {
  return steps
    .map(({ id, title, details }) => {
      const read = readDetails(details);
      const number = numberIn(read, 'number') ?? Number.MAX_SAFE_INTEGER;
      return { id, name: bareName(id), number, title, details: read };
    })
    .sort((a, b) => a.number - b.number || compareCodePoints(a.id, b.id))
    .map((step, index) => ({ ...step, number: index + 1 }));
}

/** The step that the problem needs a topic in: as it says itself, else the first that the topic belongs to. */
function stepOfNeed(need: NeededTopic, details: Details): string | null {
  const name = bareName(need.entity.id);
  const said = recordsIn(details, 'needs').find(
    (each) =>
      [textIn(each, 'concept'), textIn(each, 'pattern')].includes(name) && textIn(each, 'role') === need.role,
  );
  const step = said === undefined ? '' : textIn(said, 'step');
  return step === '' ? (need.steps[0] === undefined ? null : bareName(need.steps[0])) : step;
}

/** The first sentence of a text. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** An option out of a needed topic: a pattern says itself when it is for. */
function optionOf({ entity }: NeededTopic): BriefOption {
  const context = textIn(readDetails(entity.details), 'context');
  const { id, kind, title } = entity;
  return {
    choose: title,
    when: firstSentence(context || (entity.description ?? '')),
    topic: { id, kind, title },
  };
}

function optionsOf(hook: Details, needs: readonly NeededTopic[]): readonly BriefOption[] {
  const said = recordsIn(hook, 'options').map((option): BriefOption => ({
    ...{ choose: textIn(option, 'choose'), when: textIn(option, 'when'), topic: null },
  }));
  const architecture = needs.filter(({ role }) => role === 'architecture' || role === 'baseline');
  return (said.length > 0 ? said : architecture.map(optionOf)).slice(0, MOST_OPTIONS);
}

export function numberOf(estimate: Details): BriefNumber {
  const assumptions = numbersIn(estimate, 'assumptions');
  const formula = textIn(estimate, 'formula');
  const values = new Map(assumptions.map(({ name, value }) => [name, value]));
  const value = evaluate(formula, values);
  return { name: textIn(estimate, 'name'), formula, unit: textIn(estimate, 'unit'), assumptions, value };
}

/** Estimates and pitfalls by step; those that name none go to the first steps that have none. */
function spread<T>(
  items: readonly { readonly step: string; readonly item: T }[],
  steps: readonly StepPlan[],
): ReadonlyMap<string, T> {
  const taken = new Map<string, T>();
  for (const { step, item } of items) if (step !== '' && !taken.has(step)) taken.set(step, item);
  for (const { step, item } of items) {
    const free = steps.find(({ name }) => !taken.has(name));
    if (step === '' && free !== undefined) taken.set(free.name, item);
  }
  return taken;
}

/** The best case for a step that no earlier step has: one that speaks of what is needed there. */
function whoFor(
  topics: readonly BriefTopic[],
  cases: readonly BriefCase[],
  told: ReadonlySet<string>,
): Extract<BriefLine, { kind: 'who' }> | null {
  let best: { readonly one: BriefCase; readonly shared: readonly BriefTopic[] } | null = null;
  for (const one of cases) {
    if (told.has(one.id)) continue;
    const ids = new Set(one.topics.map(({ id }) => id));
    const shared = topics.filter(({ id }) => ids.has(id));
    if (shared.length > (best?.shared.length ?? 0)) best = { one, shared };
  }
  if (best === null) return null;
  const names = best.shared.slice(0, 2).map(({ title }) => title.toLowerCase());
  return { kind: 'who', case: best.one, because: `speaks of ${names.join(' and ')}` };
}

/** The steps of a brief, each with at most one line of each kind. */
export function stepsOf(material: BriefMaterial, cases: readonly BriefCase[]): readonly BriefStep[] {
  const details = readDetails(material.problem.details);
  const plans = stepPlans(material.steps);
  const hooks = new Map(recordsIn(details, 'design').map((hook) => [textIn(hook, 'step'), hook]));
  const pitfallSteps = textsIn(details, 'pitfall_steps');
  const numbers = spread(
    recordsIn(details, 'estimates').map((item) => ({ step: textIn(item, 'step'), item: numberOf(item) })),
    plans,
  );
  const traps = spread(
    textsIn(details, 'pitfalls').map((item, i) => ({ step: pitfallSteps[i] ?? '', item })),
    plans.filter(({ name }) => textIn(hooks.get(name) ?? {}, 'trap') === ''),
  );
  const told = new Set<string>();
  return plans.map((plan): BriefStep => {
    const hook = hooks.get(plan.name) ?? {};
    const needs = material.needs.filter((need) => stepOfNeed(need, details) === plan.name);
    const topics = needs.map(({ entity: { id, kind, title }, role }) => ({ id, kind, title, role }));
    const who = whoFor(topics, cases, told);
    if (who !== null) told.add(who.case.id);
    const decide = textIn(hook, 'decide');
    const options = optionsOf(hook, needs);
    const number = numbers.get(plan.name);
    const trap = textIn(hook, 'trap') || (traps.get(plan.name) ?? '');
    const lines: readonly (BriefLine | null)[] = [
      decide === '' ? null : { kind: 'decide', text: decide },
      options.length === 0 ? null : { kind: 'options', options },
      number === undefined ? null : { kind: 'number', number },
      who,
      trap === '' ? null : { kind: 'trap', text: trap },
    ];
    const always = (field: string): readonly string[] => textsIn(plan.details, field).slice(0, MOST_ALWAYS);
    return {
      ...{ id: plan.id, number: plan.number, title: plan.title, topics },
      lines: lines.filter((line) => line !== null),
      always: { decide: always('decide'), ask: always('ask'), mistakes: always('mistakes') },
    };
  });
}
