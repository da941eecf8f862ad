import { asScript, checkNode, ensureBuilt, ensureInstalled } from './prepare.js';

await asScript(async () => {
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
});
