// `npm start`: install what is missing, build what has changed, then be `cairn start`.
import process from 'node:process';
import { asScript, checkNode, ensureBuilt, ensureInstalled, root } from './prepare.js';

await asScript(async () => {
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
  const { run } = await import(new URL('../dist/cli/main.js', import.meta.url).href);
  process.chdir(root);
  await run([process.execPath, 'cairn', 'start', ...process.argv.slice(2)]);
});
