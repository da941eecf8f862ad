// Installs what package-lock.json names, and leaves the mark by which the other scripts know; a layer of the image.
import { asScript, checkNode, ensureInstalled } from './prepare.js';

await asScript(async () => {
  checkNode();
  await ensureInstalled();
});
