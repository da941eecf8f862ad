import { type HtmlTagDescriptor, type Plugin, type Rolldown, defineConfig } from 'vite';

/** What draws the page is asked for by the script that asks the first question; the browser should know it before. */
const DRAWS = 'start';
/** The typeface of nearly all that is written. */
const TYPEFACE = /^assets\/inter-latin-wght-normal-[\w-]+\.woff2$/;

/** A chunk and all that it needs, without what comes later. */
function wholeChunk(bundle: Rolldown.OutputBundle, name: string): readonly string[] {
  const files = new Set<string>();
  const add = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file)) return;
    files.add(file);
    chunk.imports.forEach(add);
  };
  Object.values(bundle)
    .filter((each) => each.type === 'chunk' && each.name === name)
    .forEach(({ fileName }) => add(fileName));
  return [...files];
}

/** Names what is needed early in the page itself, so that nothing of it is found late. */
function earlyFiles(): Plugin {
  return {
    name: 'early-files',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }): HtmlTagDescriptor[] {
        if (bundle === undefined) return [];
        const scripts = wholeChunk(bundle, DRAWS);
        const typeface = Object.keys(bundle).find((file) => TYPEFACE.test(file));
        if (scripts.length === 0 || typeface === undefined) {
          throw new Error('The build has no start chunk or no typeface; see vite.config.ts.');
        }
        const link = (file: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        });
        return [
          ...scripts
            .filter((file) => !html.includes(`/${file}"`))
            .map((file) => link(file, { rel: 'modulepreload' })),
          link(typeface, { rel: 'preload', as: 'font', type: 'font/woff2' }),
        ];
      },
    },
  };
}

/** What is statically needed by a module, itself included. */
function reachFrom(start: string, infoOf: Rolldown.PluginContext['getModuleInfo']): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    infoOf(id)?.importedIds.forEach(add);
  };
  add(start);
  return found;
}

interface Parts {
  readonly plugin: Plugin;
  readonly isFirst: (id: string) => boolean;
  readonly isDrawing: (id: string) => boolean;
}

/**
 * Two files, however many pages share parts of them, because a browser fetches six at a time: what asks the first
 * question, and what draws.
 */
function parts(): Parts {
  let first: ReadonlySet<string> = new Set();
  let drawing: ReadonlySet<string> = new Set();
  return {
    isFirst: (id) => first.has(id),
    isDrawing: (id) => !first.has(id) && drawing.has(id),
    plugin: {
      name: 'parts',
      renderStart() {
        const idOf = (end: string): string => [...this.getModuleIds()].find((id) => id.endsWith(end)) ?? '';
        const infoOf = (id: string): Rolldown.ModuleInfo | null => this.getModuleInfo(id);
        first = reachFrom(idOf('/web/main.ts'), infoOf);
        drawing = reachFrom(idOf('/web/app/start.tsx'), infoOf);
      },
    },
  };
}

const { plugin, isFirst, isDrawing } = parts();

/** The explorer: sources in web/, the built pages in dist/web. Addresses are absolute, names of assets hashed. */
export default defineConfig({
  root: 'web',
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [earlyFiles(), plugin],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: isFirst, priority: 2 },
            { name: DRAWS, test: isDrawing, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4747' } },
});
