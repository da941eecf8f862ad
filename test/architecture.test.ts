import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDERS = ['schema', 'store', 'ingest', 'api', 'web', 'cli'] as const;
type Folder = (typeof FOLDERS)[number];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Folder → folders whose values it may import, and those whose types it may import. */
const MAY: Readonly<Record<Folder, { values: readonly Folder[]; types: readonly Folder[] }>> = {
  schema: { values: ['schema'], types: ['schema'] },
  store: { values: ['schema', 'store'], types: ['schema', 'store'] },
  ingest: { values: ['schema', 'ingest'], types: ['schema', 'ingest', 'store'] },
  api: { values: ['schema', 'api'], types: ['schema', 'api', 'store'] },
  web: { values: ['schema', 'web'], types: ['schema', 'web'] },
  cli: { values: [...FOLDERS], types: [...FOLDERS] },
};

/** Code that every adapter shares is part of the port, so that readers need not repeat it. */
const SHARED_STORE_CODE = /^store\/graph\//;

/** Library → the only folder that may use it. */
const LIBRARY_HOME: Readonly<Record<string, Folder>> = {
  '@photostructure/sqlite': 'store',
  'neo4j-driver': 'store',
  'markdown-it': 'ingest',
  htmlparser2: 'ingest',
  yaml: 'ingest',
  'd3-force': 'ingest',
  croner: 'ingest',
  'p-queue': 'ingest',
  bullmq: 'ingest',
  ioredis: 'ingest',
  '@octokit/core': 'ingest',
  '@octokit/plugin-retry': 'ingest',
  '@octokit/plugin-throttling': 'ingest',
  graphql: 'api',
  'graphql-yoga': 'api',
  '@escape.tech/graphql-armor': 'api',
  dataloader: 'api',
  'prom-client': 'api',
  cytoscape: 'web',
  preact: 'web',
  commander: 'cli',
  pino: 'cli',
  pdfkit: 'cli',
};

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const note = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const name = specifier.text;
    const target = name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), name)) : name;
    imports.push({ file, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      const onlyTypes =
        node.importClause?.isTypeOnly === true ||
        (node.importClause?.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.length > 0 &&
          named.elements.every((element) => element.isTypeOnly));
      note(node.moduleSpecifier, onlyTypes);
    } else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

const folderOf = (path: string): Folder | undefined =>
  FOLDERS.find((folder) => path.startsWith(`${folder}/`));
const files = FOLDERS.flatMap(filesUnder);
const imports = files.flatMap(importsOf);

function packageOf(target: string): string {
  const parts = target.split('/');
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target);
}

/** One cycle among value imports as a list of files, or null. */
function findCycle(): string[] | null {
  const next = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports) {
    if (!typeOnly && folderOf(target)) next.set(file, [...(next.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const walk = (file: string, above: string[]): string[] | null => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of next.get(file) ?? []) {
      const cycle = walk(target, [...above, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('architecture', () => {
  it('has files to look at in every folder', () => {
    for (const folder of FOLDERS) expect(filesUnder(folder), folder).not.toHaveLength(0);
  });

  it('imports between folders only along the arrows of the design', () => {
    const wrong = imports.filter(({ file, target, typeOnly }) => {
      const from = folderOf(file);
      const to = folderOf(target);
      if (!from || !to || SHARED_STORE_CODE.test(target)) return false;
      return !MAY[from][typeOnly ? 'types' : 'values'].includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('uses each library in its own folder only', () => {
    const wrong = imports.filter(({ file, target }) => {
      const home = LIBRARY_HOME[packageOf(target)];
      return home !== undefined && folderOf(file) !== home;
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycle()).toBeNull();
  });

  it('keeps the vocabulary free of libraries and the explorer free of node', () => {
    const wrong = imports.filter(({ file, target }) => {
      const isLibrary = !folderOf(target);
      if (file.startsWith('schema/')) return isLibrary && target !== 'node:crypto';
      return (
        file.startsWith('web/') && (target.startsWith('node:') || /^schema\/(id|digest)\.ts$/.test(target))
      );
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps files small enough for one head', () => {
    const long = files
      .filter((file) => !file.includes('/generated/'))
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 280);
    expect(long).toEqual([]);
  });
});
