import { useEffect, useRef } from 'preact/hooks';
import { type Arrow, isArrow } from '../state/walk.ts';

export interface KeyActions {
  ask(): void;
  help(): void;
  back(): void;
  /** `isAlso` keeps what is selected and adds the next. */
  walk(arrow: Arrow, isAlso: boolean): void;
  more(): void;
  table(): void;
  zoom(factor: number): void;
  whole(): void;
  undo(): void;
  redo(): void;
  pin(): void;
  hide(): void;
  focus(): void;
  path(): void;
  filter(): void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Arrow keys belong to the map while it has the focus, or nothing else has. */
const isMapFocused = (): boolean => {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('#map, #pane-title') !== null;
};

/** Binds the keys of the page. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const act = latest.current;
      if (event.metaKey || event.ctrlKey) {
        if (event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
        event.preventDefault();
        return event.shiftKey ? act.redo() : act.undo();
      }
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Escape') {
        if (isTyping(event.target)) (event.target as HTMLElement).blur();
        else act.back();
        return;
      }
      if (isTyping(event.target)) return;
      const simple: Readonly<Record<string, () => void>> = {
        '/': act.ask,
        '?': act.help,
        e: act.more,
        t: act.table,
        '+': () => act.zoom(1.4),
        '=': () => act.zoom(1.4),
        '-': () => act.zoom(1 / 1.4),
        '0': act.whole,
        z: act.undo,
        Z: act.redo,
        k: act.pin,
        h: act.hide,
        o: act.focus,
        p: act.path,
        f: act.filter,
      };
      const action = simple[event.key];
      if (action !== undefined) {
        event.preventDefault();
        action();
      } else if (isArrow(event.key) && isMapFocused()) {
        event.preventDefault();
        act.walk(event.key, event.shiftKey);
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
