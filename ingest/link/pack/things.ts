import type {
  Pack,
  PackBank,
  PackConcept,
  PackCrosswalk,
  PackNeed,
  PackOrganization,
  PackPattern,
  PackProblem,
  PackQuestion,
  PackStep,
} from '../../../schema/pack.ts';
import type {
  bankFile,
  conceptFile,
  frameworkFile,
  organizationFile,
  patternFile,
  problemFile,
  questionFile,
} from './fields.ts';
import type { Located } from './located.ts';
import { plain } from './shape.ts';
import type { Shape } from './shape.ts';

/** From the fields of files to the things of a pack, one function for each kind. */

type Value<S> = S extends Shape<infer T> ? T : never;

/** Every field as written but those that become claims of their own. */
function detailsOf(
  node: Located,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const { id: _id, name: _name, aliases: _aliases, ...rest } = plain(node) as Record<string, unknown>;
  return { ...more, ...rest };
}

function placed(
  node: Located,
  path: string,
): { readonly place: { readonly path: string; readonly lines: Located['lines'] } } {
  return { place: { path, lines: node.lines } };
}

export function conceptsOf(file: Value<typeof conceptFile>, path: string): readonly PackConcept[] {
  const area = file.area.id;
  return file.concepts.map(({ node, ...fields }) => ({
    ...fields,
    area,
    ...placed(node, path),
    details: detailsOf(node, { area }),
  }));
}

export function patternsOf(file: Value<typeof patternFile>, path: string): readonly PackPattern[] {
  const area = file.area.id;
  return file.patterns.map(({ node, ...fields }) => ({
    ...fields,
    area,
    ...placed(node, path),
    details: detailsOf(node, { area }),
  }));
}

export function problemsOf(file: Value<typeof problemFile>, path: string): readonly PackProblem[] {
  const area = file.area.id;
  return file.problems.map(({ node, needs, ...fields }) => ({
    ...fields,
    needs: needs.flatMap(({ concept, pattern, role, node: line }): readonly PackNeed[] => {
      const place = { path, lines: line.lines };
      if (concept !== null) return [{ kind: 'concept', target: { id: concept.id, place }, role }];
      return pattern === null ? [] : [{ kind: 'pattern', target: { id: pattern.id, place }, role }];
    }),
    area,
    ...placed(node, path),
    details: detailsOf(node, { area }),
  }));
}

export function stepsOf(
  file: Value<typeof frameworkFile>,
  path: string,
  crosswalk: readonly PackCrosswalk[],
): readonly PackStep[] {
  return file.steps.map(({ node, id, number, name, summary }) => {
    const headings = crosswalk.flatMap(({ framework, url, headings: theirs }) =>
      theirs.filter(({ steps }) => steps.includes(id)).map(({ heading }) => ({ framework, url, heading })),
    );
    return { id, number, name, summary, ...placed(node, path), details: detailsOf(node, { headings }) };
  });
}

export function organizationsOf(file: Value<typeof organizationFile>, path: string): Pack['organizations'] {
  return file.organizations.map(({ node, ...fields }): PackOrganization => ({
    ...fields,
    ...placed(node, path),
    details: detailsOf(node),
  }));
}

export function questionsOf(file: Value<typeof questionFile>, path: string): readonly PackQuestion[] {
  return file.questions.map(({ node, id, level, question, step, about }) => ({
    ...{ id, level, question, step },
    about: [
      ...about.concepts.map((target) => ({ kind: 'concept' as const, target })),
      ...about.problems.map((target) => ({ kind: 'problem' as const, target })),
      ...about.patterns.map((target) => ({ kind: 'pattern' as const, target })),
    ],
    ...placed(node, path),
    details: detailsOf(node),
  }));
}

export function banksOf(file: Value<typeof bankFile>): readonly PackBank[] {
  const ids = (references: readonly { readonly id: string }[]): readonly string[] =>
    references.map(({ id }) => id);
  return file.banks.map(({ name, areas, reasoning, topics, chapter_address: chapterAddress, chapters }) => ({
    ...{ name, chapterAddress },
    areas: areas.map(({ area, steps }) => ({ area, steps: ids(steps) })),
    reasoning: reasoning.map(({ kind, zones }) => ({ kind, zones })),
    topics: topics.map(({ topic, concepts }) => ({ topic, concepts: ids(concepts) })),
    chapters: chapters.map(({ chapter, title }) => ({ chapter, title })),
  }));
}
