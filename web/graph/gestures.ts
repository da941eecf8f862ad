import type { Core } from 'cytoscape';

export interface Gestures {
  /** A person moved the map. */
  moved(): void;
  /** A place was pressed, null for the ground; with Shift, Ctrl or ⌘ it is to be added to the selection. */
  pressed(id: string | null, isAlso: boolean): void;
  /** A place was pressed twice, or a finger rested on it. */
  pressedTwice(id: string): void;
  /** The pointer met a place, or left it (null). */
  met(id: string | null): void;
}

/** The part of Cytoscape's renderer that says what two fingers mean. */
interface TwoFingers {
  readonly touchData?: { cxt?: boolean };
}

/** Cytoscape takes two fingers less than 200 pixels apart for a menu, so that they could not pinch inwards: they always pinch. */
function letFingersPinch(cy: Core, stage: HTMLElement): void {
  stage.addEventListener(
    'touchstart',
    ({ touches }) => {
      const { touchData } = (cy as unknown as { renderer(): TwoFingers }).renderer();
      if (touches.length === 2 && touchData !== undefined) touchData.cxt = false;
    },
    { passive: true },
  );
}

/** Two presses within so many milliseconds and pixels are one on the same place. */
const TWICE = { time: 350, distance: 24 };

interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

const isNear = (a: Press, b: Press): boolean =>
  b.at - a.at < TWICE.time && Math.hypot(b.x - a.x, b.y - a.y) < TWICE.distance;

/** Binds what fingers and pointers do on the map. */
export function bindGestures(cy: Core, stage: HTMLElement, gestures: Gestures): void {
  cy.on('scrollzoom pinchzoom dragpan', gestures.moved);
  letFingersPinch(cy, stage);
  let isHeld = false;
  let last: (Press & { readonly id: string }) | null = null;
  cy.on('tapstart', () => {
    isHeld = false;
  });
  cy.on('tap', (event) => {
    // What a resting finger has opened stays when it is lifted.
    if (isHeld) return;
    const press = event.originalEvent as MouseEvent | undefined;
    const isAlso = press?.shiftKey === true || press?.metaKey === true || press?.ctrlKey === true;
    const id = event.target === cy ? null : String(event.target.id());
    const { x, y } = event.renderedPosition;
    const at = press?.timeStamp ?? performance.now();
    const before = last;
    last = id === null || isAlso ? null : { id, at, x, y };
    if (before === null || isAlso || !isNear(before, { at, x, y })) return gestures.pressed(id, isAlso);
    // The first press may have brought other places under the finger.
    last = null;
    gestures.pressedTwice(before.id);
  });
  cy.on('taphold', 'node', (event) => {
    // A mouse that rests has other ways.
    if (event.originalEvent?.type !== 'touchstart') return;
    isHeld = true;
    gestures.pressedTwice(String(event.target.id()));
  });
  cy.on('mouseover', 'node', (event) => {
    stage.style.cursor = 'pointer';
    gestures.met(String(event.target.id()));
  });
  cy.on('mouseout', 'node', () => {
    stage.style.cursor = '';
    gestures.met(null);
  });
}
