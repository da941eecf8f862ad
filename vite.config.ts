import { defineConfig } from 'vite';

/** The explorer: sources in web/, the built pages in dist/web. Addresses are absolute, names of assets hashed. */
export default defineConfig({
  root: 'web',
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4747' } },
});
