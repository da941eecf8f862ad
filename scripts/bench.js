// `npm run bench`: measurements, each beside its baseline of the same run; `-- --json` for machines.
import process from 'node:process';
import { asScript, checkNode, ensureBuilt, ensureInstalled, root, runPackage, Stop } from './prepare.js';

await asScript(async () => {
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
  const code = await runPackage('typescript/bin/tsc', ['-p', 'tsconfig.bench.json']);
  if (code !== 0) throw new Stop('The measurements do not compile; see the lines above.');
  // As the program runs.
  process.env.NODE_ENV ??= 'production';
  process.chdir(root);
  await import(new URL('../dist/bench/main.js', import.meta.url).href);
});
