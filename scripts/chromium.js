// A Chromium for the explorer's tests: given, found, or installed by Debian's package manager as root.
import process from 'node:process';
import { findProgram, installPackages } from './programs.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const findChromium = () => process.env.CAIRN_CHROMIUM || findProgram(NAMES, PLACES);

/** Path of a Chromium, or null where this machine cannot have one. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  await installPackages(['chromium', 'fonts-liberation'], 'Chromium for the explorer tests');
  return findChromium();
}
