import { firstQuestions } from './app/first-questions.ts';
import { PAGES } from './app/pages.ts';
import { applyTheme } from './app/theme.ts';
import { createClient } from './client/client.ts';
import { loadMap } from './graph/load.ts';
import { readAddress } from './state/address.ts';
import { isOnMap } from './state/pages.ts';
import './styles/index.css';

// Everything that the first view waits for sets out at once: its questions, the map's library, the page itself.
const client = createClient('/graphql');
const view = readAddress(window.location);
if (isOnMap(view.page)) loadMap().catch(() => undefined);
PAGES.find(({ id }) => id === view.page)
  ?.load()
  .catch(() => undefined);
// Files first: whoever answers the questions may be busy with them for a while.
for (const { operation, variables } of firstQuestions(view)) {
  // Whoever draws the answer asks the same again, and shows what went wrong.
  client.ask(operation, variables, new AbortController().signal).catch(() => undefined);
}
// Reading what is stored can take its time: it comes after everything has set out.
applyTheme();
const root = document.getElementById('app');
if (root !== null) void import('./app/start.tsx').then(({ start }) => start(root, client));
