import { defineConfig } from 'vitest/config';
import { FileOrder } from './test/order.ts';

export default defineConfig({
  test: {
    // Vite would load graphql's .mjs beside the .js that Node gives to every library: two realms, no instanceof.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/web/stores.ts'],
    maxWorkers: 2,
    sequence: { sequencer: FileOrder },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
