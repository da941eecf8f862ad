import { useEffect, useRef } from 'preact/hooks';
import { createAfterPaint } from './after-paint.ts';

/** What can take the focus. */
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), [tabindex]';
/** Parts of the page beyond which nothing near is looked for. */
const PARTS = 'main, header, aside, .app';

function canTake(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.checkVisibility() && element.closest('[inert]') === null;
}

/** Whether an element that had the focus cannot have it any more. */
function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.closest('[inert]') !== null || element.matches(':disabled');
}

const title = (): Element | null => document.querySelector('#pane-title, #page-title');

/** What stands nearest to where an element was, or the title of what is read now. */
function nearest(above: readonly Element[]): Element | null {
  for (const element of above) {
    if (!element.isConnected) continue;
    if (element.matches(PARTS)) break;
    const found = [...element.querySelectorAll(FOCUSABLE)].find(canTake);
    if (found !== undefined) return found;
  }
  return title();
}

function elementsAbove(element: Element): readonly Element[] {
  const above: Element[] = [];
  for (let each = element.parentElement; each !== null; each = each.parentElement) above.push(each);
  return above;
}

/**
 * Keeps the focus on the page when what had it is taken away: it goes to what stands nearest, or to the title when
 * something else is read now. `subject` says what is read.
 */
export function useKeptFocus(subject: string): void {
  const now = useRef(subject);
  now.current = subject;
  useEffect(() => {
    let last: {
      readonly element: HTMLElement;
      readonly above: readonly Element[];
      readonly of: string;
    } | null = null;
    const note = (): void => {
      const element = document.activeElement;
      last =
        element instanceof HTMLElement && element !== document.body
          ? { element, above: elementsAbove(element), of: now.current }
          : null;
    };
    const mend = (): void => {
      if (last === null || !isGone(last.element)) return;
      const { activeElement } = document;
      // What was switched off loses the focus only with the next frame.
      if (activeElement !== document.body && activeElement !== last.element) return;
      const target = last.of === now.current && last.element !== title() ? nearest(last.above) : title();
      if (target !== null && canTake(target)) target.focus({ preventScroll: true });
    };
    const later = createAfterPaint();
    // Taking the focus lays the page out: what was asked for is painted first.
    const look = (): void => {
      if (last !== null && isGone(last.element)) later.run(mend);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['inert', 'disabled'],
    });
    document.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      later.cancel();
      document.removeEventListener('focusin', note);
    };
  }, []);
}
