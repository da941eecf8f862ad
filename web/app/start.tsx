import { options, render } from 'preact';
import type { Client } from '../client/client.ts';
import { ClientContext } from '../client/use-answer.ts';
import { App } from './App.tsx';

// Effects run right after drawing, not after the next frame: the question box's machine writes its state back into
// the box in an effect, and would overwrite letters typed in between.
options.requestAnimationFrame = (callback) => queueMicrotask(callback);

/** Draws the explorer. */
export function start(root: HTMLElement, client: Client): void {
  // What the page showed until now.
  root.replaceChildren();
  render(
    <ClientContext.Provider value={client}>
      <App />
    </ClientContext.Provider>,
    root,
  );
}
