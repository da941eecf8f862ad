import { useEffect, useState } from 'preact/hooks';
import { readAddress, writeAddress } from '../state/address.ts';
import type { View } from '../state/view.ts';

/** Goes to a view, or to what a view becomes. */
export type Go = (next: View | ((view: View) => View)) => void;

export interface Navigation {
  readonly view: View;
  /** Goes to a view; a view with the same address adds no step to the browser's history. */
  readonly go: Go;
  /** The same without a step in the history: for corrections of the address. */
  mend(next: (view: View) => View): void;
}

/** Binds the view to the browser's address bar. */
export function useNavigation(): Navigation {
  const [view, setView] = useState(() => readAddress(window.location));
  useEffect(() => {
    const follow = (): void => setView(readAddress(window.location));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const turn = (next: View | ((view: View) => View), isStep: boolean): void => {
    // The address is read anew: two steps in one tick must not undo each other.
    const before = readAddress(window.location);
    const after = typeof next === 'function' ? next(before) : next;
    const address = writeAddress(after);
    if (address !== writeAddress(before)) {
      if (isStep) window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    setView(after);
  };
  return { view, go: (next) => turn(next, true), mend: (next) => turn(next, false) };
}
