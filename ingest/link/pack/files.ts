import type { Pack, PackFile } from '../../../schema/pack.ts';
import { contentHash } from '../../../schema/id.ts';
import {
  bankFile,
  conceptFile,
  frameworkFile,
  organizationFile,
  packFile,
  patternFile,
  problemFile,
  questionFile,
} from './fields.ts';
import { hashOfPack, speakingFiles } from './hash.ts';
import { parseYaml } from './located.ts';
import type { PackFault } from './located.ts';
import type { Shape, ShapeContext } from './shape.ts';
import {
  banksOf,
  conceptsOf,
  organizationsOf,
  patternsOf,
  problemsOf,
  questionsOf,
  stepsOf,
} from './things.ts';

/** A pack while its files are read: lists that each file adds to. */
export type PackDraft = { -readonly [K in keyof Omit<Pack, 'files' | 'hash'>]: Pack[K] };

interface FileKind {
  readonly path: RegExp;
  readonly add: (path: string, draft: PackDraft) => (...given: Parameters<Shape<unknown>>) => void;
}

/** Reads a file by its shape and hands what came out to `into`. */
function reading<T>(
  shape: Shape<T>,
  into: (value: T, path: string, draft: PackDraft) => void,
): FileKind['add'] {
  return (path, draft) => (node, name, context) => {
    const value = shape(node, name, context);
    if (value !== undefined) into(value, path, draft);
  };
}

/** Every kind of file a pack has, by where it lies. */
const FILE_KINDS: readonly FileKind[] = [
  {
    path: /^pack\.yaml$/,
    add: reading(packFile, (value, _path, draft) => {
      const { node: _node, generic_headings: genericHeadings, scored_problems: scored, ...others } = value;
      const { paid_hosts: paidHosts, ...rest } = others;
      const scoredProblems = scored.map(({ id }) => id);
      Object.assign(draft, { ...rest, genericHeadings, scoredProblems, paidHosts });
    }),
  },
  {
    path: /^framework\.yaml$/,
    add: reading(frameworkFile, (value, path, draft) => {
      draft.crosswalk = value.crosswalk.map(({ framework, url, headings }) => ({
        framework,
        url,
        headings: headings.map(({ heading, steps }) => ({ heading, steps: steps.map((step) => step.id) })),
      }));
      draft.steps = stepsOf(value, path, draft.crosswalk);
    }),
  },
  {
    path: /^concepts\/[^/]+\.yaml$/,
    add: reading(conceptFile, (value, path, draft) => {
      draft.concepts = [...draft.concepts, ...conceptsOf(value, path)];
    }),
  },
  {
    path: /^patterns\/[^/]+\.yaml$/,
    add: reading(patternFile, (value, path, draft) => {
      draft.patterns = [...draft.patterns, ...patternsOf(value, path)];
    }),
  },
  {
    path: /^problems\/[^/]+\.yaml$/,
    add: reading(problemFile, (value, path, draft) => {
      draft.problems = [...draft.problems, ...problemsOf(value, path)];
    }),
  },
  {
    path: /^organizations\.yaml$/,
    add: reading(organizationFile, (value, path, draft) => {
      draft.organizations = organizationsOf(value, path);
    }),
  },
  {
    path: /^questions\/[^/]+\.yaml$/,
    add: reading(questionFile, (value, path, draft) => {
      draft.questions = [...draft.questions, ...questionsOf(value, path)];
    }),
  },
  {
    path: /^banks\.yaml$/,
    add: reading(bankFile, (value, _path, draft) => {
      draft.banks = banksOf(value);
    }),
  },
];

function emptyDraft(): PackDraft {
  return {
    ...{ name: '', title: '', version: '', license: '', description: '' },
    ...{ areas: [], genericHeadings: [], scoredProblems: [], paidHosts: [], sources: [], crosswalk: [] },
    ...{ steps: [], concepts: [], patterns: [], problems: [], organizations: [], questions: [], banks: [] },
  };
}

/**
 * Reads the YAML files of a pack folder, by path. What is wrong with single fields is added to `faults`; the
 * references made are returned to be checked once everything is known.
 */
export function readFiles(
  files: readonly PackFile[],
  faults: PackFault[],
): { readonly pack: Pack; readonly references: ShapeContext['references'] } {
  const yaml = speakingFiles(files);
  const draft = emptyDraft();
  const references: ShapeContext['references'] = [];
  const decoder = new TextDecoder();
  for (const { path, bytes } of yaml) {
    const kind = FILE_KINDS.find((candidate) => candidate.path.test(path));
    if (kind === undefined) {
      faults.push({ path, line: 1, message: 'A pack has no such file; see packs/README.md for the names.' });
      continue;
    }
    kind.add(path, draft)(parseYaml(path, decoder.decode(bytes), faults), path, { path, faults, references });
  }
  if (!yaml.some((file) => file.path === 'pack.yaml')) {
    faults.push({ path: 'pack.yaml', line: 1, message: 'The folder has no pack.yaml; a pack needs one.' });
  }
  const read = yaml.map(({ path, bytes }) => ({
    path,
    contentHash: contentHash(bytes),
    bytes: bytes.byteLength,
  }));
  return { pack: { ...draft, files: read, hash: hashOfPack(yaml) }, references };
}
