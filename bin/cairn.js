#!/usr/bin/env node
import { existsSync } from 'node:fs';
import process from 'node:process';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  // Libraries check less of what they are given by their own callers; before the first of them is loaded.
  process.env.NODE_ENV ??= 'production';
  const { run } = await import(main.href);
  await run(process.argv);
} else {
  process.stderr.write('cairn: nothing is built yet; run "npm start" (or "npm run build") first.\n');
  process.exitCode = 1;
}
