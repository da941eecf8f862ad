import type { Pack, PackPlace, PackReference } from '../../../schema/pack.ts';
import { foldName } from '../fold.ts';
import type { PackFault } from './located.ts';
import type { ReferredKind, ShapeContext } from './shape.ts';

/** What is wrong with a pack as a whole; each check adds a sentence for every line that must change. */
type Check = (pack: Pack, references: ShapeContext['references'], faults: PackFault[]) => void;

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly place: PackPlace;
}

const at = (place: PackPlace): string => `${place.path}:${place.lines[0]}`;

function say(faults: PackFault[], place: PackPlace, message: string): void {
  faults.push({ path: place.path, line: place.lines[0], message });
}

function kindsOf(pack: Pack): readonly (readonly [kind: string, things: readonly Thing[]])[] {
  return [
    ['step', pack.steps],
    ['concept', pack.concepts],
    ['pattern', pack.patterns],
    ['problem', pack.problems],
    ['organization', pack.organizations],
    ['question', pack.questions.map((question) => ({ ...question, name: question.id }))],
  ];
}

const idsAreUnique: Check = (pack, _references, faults) => {
  for (const [kind, things] of kindsOf(pack)) {
    const first = new Map<string, Thing>();
    for (const thing of things) {
      const earlier = first.get(thing.id);
      if (earlier === undefined) first.set(thing.id, thing);
      else say(faults, thing.place, `The ${kind} id "${thing.id}" is already taken at ${at(earlier.place)}.`);
    }
  }
};

const referencesExist: Check = (pack, references, faults) => {
  const known: Readonly<Record<ReferredKind, ReadonlySet<string>>> = {
    area: new Set(pack.areas.map((area) => area.id)),
    concept: new Set(pack.concepts.map((concept) => concept.id)),
    pattern: new Set(pack.patterns.map((pattern) => pattern.id)),
    problem: new Set(pack.problems.map((problem) => problem.id)),
    step: new Set(pack.steps.map((step) => step.id)),
  };
  for (const { kind, reference } of references) {
    if (!known[kind].has(reference.id))
      say(faults, reference.place, `There is no ${kind} "${reference.id}".`);
  }
};

interface Linked {
  readonly id: string;
  readonly to: readonly PackReference[];
}

/** The first cycle met from each thing not yet seen, walked with a stack of our own. */
function cyclesOf(things: readonly Linked[]): readonly (readonly PackReference[])[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const done = new Set<string>();
  const cycles: (readonly PackReference[])[] = [];
  for (const start of things) {
    const path: { readonly thing: Linked; readonly by: PackReference | null; next: number }[] = [];
    if (!done.has(start.id)) path.push({ thing: start, by: null, next: 0 });
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const step = top.thing.to[top.next];
      top.next += 1;
      if (step === undefined) {
        done.add(top.thing.id);
        path.pop();
        continue;
      }
      const began = path.findIndex((visited) => visited.thing.id === step.id);
      const target = byId.get(step.id);
      if (began >= 0) cycles.push([...path.slice(began + 1).flatMap((visited) => visited.by ?? []), step]);
      else if (target !== undefined && !done.has(step.id)) path.push({ thing: target, by: step, next: 0 });
    }
  }
  return cycles;
}

const nothingGoesInCircles: Check = (pack, _references, faults) => {
  const fields: readonly (readonly [name: string, things: readonly Linked[]])[] = [
    ['prerequisites', pack.concepts.map(({ id, prerequisites }) => ({ id, to: prerequisites }))],
    ['broader', pack.concepts.map(({ id, broader }) => ({ id, to: broader }))],
    ['broader', pack.problems.map(({ id, broader }) => ({ id, to: broader }))],
  ];
  for (const [field, things] of fields) {
    for (const cycle of cyclesOf(things)) {
      const last = cycle.at(-1);
      if (last === undefined) continue;
      const names = [last, ...cycle].map((reference) => reference.id);
      say(faults, last.place, `\`${field}\` goes in a circle: ${names.join(' → ')}; leave one of these out.`);
    }
  }
};

/** No name belongs to two things that are looked for in the same texts. */
const namesAreUnique: Check = (pack, _references, faults) => {
  const groups = [[...pack.concepts, ...pack.patterns, ...pack.problems], pack.organizations];
  for (const group of groups) {
    const first = new Map<string, Thing>();
    for (const thing of group) {
      for (const name of [thing.name, ...thing.aliases]) {
        const earlier = first.get(foldName(name));
        if (earlier === undefined) first.set(foldName(name), thing);
        else if (earlier !== thing) {
          const owner = `"${earlier.id}" at ${at(earlier.place)}`;
          say(faults, thing.place, `"${name}" names "${thing.id}" and ${owner}; keep it with one of them.`);
        }
      }
    }
  }
};

const acronymsAreUnique: Check = (pack, _references, faults) => {
  const first = new Map<string, Thing>();
  for (const thing of [...pack.concepts, ...pack.patterns, ...pack.problems]) {
    for (const acronym of thing.acronyms) {
      const earlier = first.get(acronym);
      if (earlier === undefined) first.set(acronym, thing);
      else if (earlier !== thing) {
        const owner = `"${earlier.id}" at ${at(earlier.place)}`;
        say(faults, thing.place, `The acronym "${acronym}" stands for "${thing.id}" and ${owner}; keep one.`);
      }
    }
  }
};

const hostsAreUnique: Check = (pack, _references, faults) => {
  for (const field of ['hosts', 'github'] as const) {
    const first = new Map<string, Thing>();
    for (const thing of pack.organizations) {
      for (const value of thing[field]) {
        const earlier = first.get(value.toLowerCase());
        if (earlier === undefined) first.set(value.toLowerCase(), thing);
        else if (earlier !== thing) {
          const owner = `"${earlier.id}" at ${at(earlier.place)}`;
          say(
            faults,
            thing.place,
            `"${value}" under \`${field}\` is also given to ${owner}; keep it with one.`,
          );
        }
      }
    }
  }
};

/** The records under a field of a problem as written; what is no record was said before. */
function recordsOf(
  details: Readonly<Record<string, unknown>>,
  field: string,
): readonly Readonly<Record<string, unknown>>[] {
  const given = details[field];
  if (!Array.isArray(given)) return [];
  return given.filter(
    (each): each is Readonly<Record<string, unknown>> => typeof each === 'object' && each !== null,
  );
}

const needsHaveOneTarget: Check = (pack, _references, faults) => {
  for (const problem of pack.problems) {
    for (const need of recordsOf(problem.details, 'needs')) {
      if ('concept' in need === 'pattern' in need) {
        say(
          faults,
          problem.place,
          `Each of the \`needs\` of "${problem.id}" names one concept or one pattern.`,
        );
      }
    }
  }
};

const levelsAreKnown: Check = (pack, _references, faults) => {
  for (const { id, level, place } of pack.questions) {
    if (!Number.isInteger(level) || level < 1 || level > 6) {
      say(faults, place, `The level of "${id}" must be a whole number from 1 to 6.`);
    }
  }
};

const DEFINITION = { least: 20, most: 600, sentences: 3 } as const;

/** A definition says what a thing is in one to three sentences, and a step leads to every concept and pattern. */
const definitionsAreSane: Check = (pack, _references, faults) => {
  for (const { id, definition, place } of pack.concepts) {
    const sentences = definition
      .split(/[.!?](?:\s+(?=\p{Lu})|$)/u)
      .filter((part) => part.trim() !== '').length;
    const { least, most } = DEFINITION;
    if (definition.length < least || definition.length > most) {
      say(faults, place, `The definition of "${id}" must have ${least} to ${most} characters.`);
    } else if (sentences > DEFINITION.sentences) {
      say(faults, place, `The definition of "${id}" has ${sentences} sentences; three are enough.`);
    }
  }
  for (const { id, steps, place } of [...pack.concepts, ...pack.patterns]) {
    if (steps.length === 0) say(faults, place, `No step leads to "${id}"; name one under \`steps\`.`);
  }
};

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([a-z_][a-z0-9_]*)|([-+*/()]))/iy;

/** What is wrong with a formula of `+ - * /`, brackets, numbers and known names; null when nothing is. */
export function formulaFault(formula: string, names: ReadonlySet<string>): string | null {
  let open = 0;
  let wantsValue = true;
  TOKEN.lastIndex = 0;
  const end = formula.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const [, value, name, sign] = TOKEN.exec(formula) ?? [];
    if (value === undefined && name === undefined && sign === undefined) {
      return `cannot be read from "${formula.slice(from, from + 12).trim()}" on`;
    }
    if (name !== undefined && !names.has(name)) return `uses "${name}", which is not among its assumptions`;
    const opens = sign === '(';
    if (wantsValue && (sign === '-' || sign === '+')) continue;
    if ((value !== undefined || name !== undefined || opens) !== wantsValue)
      return 'has a value or a sign too many';
    open += opens ? 1 : sign === ')' ? -1 : 0;
    if (open < 0) break;
    wantsValue = opens || (sign !== undefined && sign !== ')');
  }
  if (open !== 0) return 'has a bracket without its partner';
  return wantsValue ? 'ends where a value should follow' : null;
}

const formulasCanBeComputed: Check = (pack, _references, faults) => {
  for (const problem of pack.problems) {
    for (const { name, formula, assumptions } of recordsOf(problem.details, 'estimates')) {
      if (typeof formula !== 'string') continue;
      const wrong = formulaFault(formula, new Set(Object.keys(assumptions ?? {})));
      if (wrong !== null)
        say(faults, problem.place, `The formula of "${String(name)}" in "${problem.id}" ${wrong}.`);
    }
  }
};

const pitfallsHaveTheirSteps: Check = (pack, _references, faults) => {
  for (const { id, details, place } of pack.problems) {
    const { pitfalls, pitfall_steps: steps } = details;
    const [one, other] = [pitfalls, steps].map((list) => (Array.isArray(list) ? list.length : 0));
    if (steps !== undefined && one !== other) {
      say(
        faults,
        place,
        `"${id}" has ${one} \`pitfalls\` and ${other} \`pitfall_steps\`; give each its step.`,
      );
    }
  }
};

export const CHECKS: readonly Check[] = [
  idsAreUnique,
  referencesExist,
  nothingGoesInCircles,
  namesAreUnique,
  acronymsAreUnique,
  hostsAreUnique,
  needsHaveOneTarget,
  levelsAreKnown,
  definitionsAreSane,
  formulasCanBeComputed,
  pitfallsHaveTheirSteps,
];
