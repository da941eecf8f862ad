// `npm run github:fake -- <folder…>`: the test GitHub, started by hand. Its TypeScript is run through Vite.
import process from 'node:process';
import { join } from 'node:path';
import { Stop, asScript, root } from './prepare.js';

async function loadMain() {
  const { runnerImport } = await import('vite').catch(() => {
    throw new Stop('The dependencies are not installed; run "npm ci" and try again.');
  });
  const file = join(root, 'test', 'github', 'main.ts');
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
  return module.main;
}

await asScript(async () => {
  const main = await loadMain();
  await main(process.argv.slice(2));
});
