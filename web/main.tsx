import { options, render } from 'preact';
import { App } from './app/App.tsx';
import { applyTheme } from './app/theme.ts';
import { createClient } from './client/client.ts';
import { loadMap } from './graph/MapCanvas.tsx';
import { readAddress } from './state/address.ts';
import { isOnMap } from './state/pages.ts';
import { ClientContext } from './client/use-answer.ts';
import './styles/index.css';

// Effects run right after drawing, not after the next frame: the question box's machine writes its state back into
// the box in an effect, and would overwrite letters typed in between.
options.requestAnimationFrame = (callback) => queueMicrotask(callback);

applyTheme();
if (isOnMap(readAddress(window.location).page)) void loadMap();
const root = document.getElementById('app');
if (root !== null) {
  render(
    <ClientContext.Provider value={createClient('/graphql')}>
      <App />
    </ClientContext.Provider>,
    root,
  );
}
