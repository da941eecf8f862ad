// `npm run codegen`: TypeScript types from the SDL and from the explorer's operations; `--check` only compares.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import * as resolverTypes from '@graphql-codegen/typescript-resolvers';
import * as schemaTypes from '@graphql-codegen/typescript';
import { Kind, buildASTSchema, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';
import prettier from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const SCHEMA = 'schema/schema.graphql';
const OPERATIONS = 'web/operations';

const SHARED = {
  immutableTypes: true,
  useTypeImports: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  strictScalars: true,
  skipTypename: true,
  defaultScalarType: 'never',
};

/** What a resolver gets as its parent: what the store reads, not what the client sees. */
const PARENTS = {
  Node: 'NodeParent',
  Entity: 'EntityRecord',
  Topic: 'EntityRecord',
  Work: 'EntityRecord',
  Concept: 'EntityRecord',
  Pattern: 'EntityRecord',
  Problem: 'EntityRecord',
  Step: 'EntityRecord',
  Resource: 'EntityRecord',
  CaseStudy: 'EntityRecord',
  Organization: 'EntityRecord',
  Question: 'EntityRecord',
  Source: 'EntityRecord',
  Relation: 'RelationRecord',
  Evidence: 'EvidenceRecord',
  Claim: 'ClaimParent',
  Run: 'RunRecord',
  Need: 'NeedParent',
  RankedEdge: 'RankedEdgeParent',
  Change: 'ChangeRecord',
  SourceSettings: 'SettingsParent',
  RunProgress: 'RunEvent',
  SourcePreview: 'Preview',
  PreviewChange: 'PreviewedChange',
  Decision: 'DecisionParent',
  Metric: 'MetricParent',
  Coverage: 'CoverageParent',
  SourceComparison: 'Comparison',
  ComparedEdge: 'ComparedEdgeParent',
  DiscoveredTopic: 'DiscoveredTopicParent',
  DiscoveredPlace: 'DiscoveredPlaceParent',
};

/** Where those parents are declared. */
const DECLARED = [
  { from: '../../store/port.ts', is: (name) => /Record$|^RunEvent$/.test(name) },
  { from: '../../store/control.ts', is: (name) => /^Preview/.test(name) },
  { from: '../compare/comparison.ts', is: (name) => name === 'Comparison' },
];

async function formatted(path, text) {
  const options = await prettier.resolveConfig(join(root, path));
  return prettier.format(text, { ...options, filepath: path });
}

/** Types of the schema and of its resolvers, for `api/`. */
async function apiTypes(schema) {
  const parents = [...new Set(Object.values(PARENTS))];
  const declared = [...DECLARED, { from: '../parents.ts', is: () => true }];
  const homeOf = (name) => declared.find(({ is }) => is(name))?.from;
  const imports = declared.map(({ from }) => {
    const names = parents.filter((name) => homeOf(name) === from);
    return `import type { ${names.join(', ')} } from '${from}';`;
  });
  const text = await codegen({
    filename: 'resolvers.ts',
    schema,
    documents: [],
    config: {
      ...SHARED,
      contextType: 'ApiContext',
      mappers: PARENTS,
      resolversNonOptionalTypename: false,
      optionalResolveType: true,
    },
    pluginMap: { schema: schemaTypes, resolvers: resolverTypes, head: headPlugin },
    plugins: [
      {
        head: {
          lines: [`import type { ApiContext } from '../context.ts';`, ...imports],
        },
      },
      { schema: {} },
      { resolvers: {} },
    ],
  });
  return text;
}

const headPlugin = {
  plugin: (_schema, _documents, { lines }) => ({
    prepend: ['// Written by scripts/codegen.js; change the schema instead.', ...lines],
    content: '',
  }),
};

function readOperations() {
  if (!existsSync(join(root, OPERATIONS))) return [];
  return readdirSync(join(root, OPERATIONS))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const location = `${OPERATIONS}/${name}`;
      return { location, document: parse(readFileSync(join(root, location), 'utf8')) };
    });
}

/** An operation followed by every fragment it needs, by name, without superfluous white space. */
function wholeText(operation, fragments) {
  const needed = new Map();
  const pending = [operation];
  while (pending.length > 0) {
    visit(pending.pop(), {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || needed.has(name.value)) return;
        needed.set(name.value, fragment);
        pending.push(fragment);
      },
    });
  }
  const parts = [operation, ...[...needed.keys()].sort().map((name) => needed.get(name))];
  return stripIgnoredCharacters(parts.map(print).join('\n'));
}

/** Every operation with the fragments it needs, and the SHA-256 of that text. */
function wholeOperations(sources) {
  const definitions = sources.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = wholeText(operation, fragments);
      const hash = createHash('sha256').update(text).digest('hex');
      return { name: operation.name.value, kind: operation.operation, text, hash };
    });
}

/** The texts of the explorer's operations by their hash. */
function textsByHash(sources) {
  const byHash = wholeOperations(sources)
    .map(({ hash, text }) => [hash, text])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '// Written by scripts/codegen.js; change web/operations instead.',
    '',
    "/** The explorer's operations by the SHA-256 of their text, hex. */",
    `export const OPERATION_TEXTS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(byHash))};`,
    '',
  ].join('\n');
}

const OPERATION_TYPE = `
/** The name of an operation with the types of what goes in and what comes out. */
export interface Operation<Result, Variables> {
  readonly name: string;
  /** SHA-256 of its text, hex; schema/generated/operation-texts.ts has the text. */
  readonly hash: string;
  /** Never there; carries the types. */
  readonly types?: (variables: Variables) => Result;
}
`;

/** Types, names and hashes of the explorer's operations, for `web/`. */
async function webOperations(schema, sources) {
  const definitions = sources.flatMap(({ document }) => document.definitions);
  const problems = validate(schema, { kind: Kind.DOCUMENT, definitions });
  if (problems.length > 0) throw new Error(problems.map(String).join('\n\n'));
  const types = await codegen({
    filename: 'operations.ts',
    schema,
    documents: sources,
    config: {
      ...SHARED,
      mergeFragmentTypes: true,
      inlineFragmentTypes: 'inline',
      arrayInputCoercion: false,
      inputMaybeValue: 'T | null | undefined',
    },
    pluginMap: { operations: operationTypes, head: headPlugin },
    plugins: [{ head: { lines: [] } }, { operations: {} }],
  });
  const constants = wholeOperations(sources).map(({ name, kind, hash }) => {
    const suffix = kind.replace(/^./, (letter) => letter.toUpperCase());
    return `export const ${name}Operation: Operation<${name}${suffix}, ${name}${suffix}Variables> = {
        name: ${JSON.stringify(name)},
        hash: ${JSON.stringify(hash)},
      };`;
  });
  return [types, OPERATION_TYPE, ...constants].join('\n');
}

const schema = parse(readFileSync(join(root, SCHEMA), 'utf8'));
const outputs = {
  // The API answers to the hash alone; the web loads the texts only where that is not enough.
  'schema/generated/operation-texts.ts': textsByHash(readOperations()),
  'api/generated/resolvers.ts': await apiTypes(schema),
  'web/generated/operations.ts': await webOperations(buildASTSchema(schema), readOperations()).catch(
    (error) => {
      process.stderr.write(`The operations in ${OPERATIONS} do not fit the schema:\n${error.message}\n`);
      process.exit(1);
    },
  ),
};

const isCheck = process.argv.includes('--check');
for (const [path, text] of Object.entries(outputs)) {
  const wanted = await formatted(path, text);
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
  if (isCheck) {
    process.stderr.write(`${path} is not current; run npm run codegen.\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
  }
}
