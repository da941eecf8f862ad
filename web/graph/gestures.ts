import type { Core } from 'cytoscape';

export interface Gestures {
  /** A person moved the map. */
  moved(): void;
  /** A place was pressed, null for the ground; with Shift, Ctrl or ⌘ it is to be added to the selection. */
  pressed(id: string | null, isAlso: boolean): void;
  pressedTwice(id: string): void;
  /** The pointer met a place, or left it (null). */
  met(id: string | null): void;
}

/** Binds what fingers and pointers do on the map. */
export function bindGestures(cy: Core, stage: HTMLElement, gestures: Gestures): void {
  cy.on('scrollzoom pinchzoom dragpan', gestures.moved);
  cy.on('tap', (event) => {
    const press = event.originalEvent as MouseEvent | undefined;
    const isAlso = press?.shiftKey === true || press?.metaKey === true || press?.ctrlKey === true;
    gestures.pressed(event.target === cy ? null : String(event.target.id()), isAlso);
  });
  cy.on('dbltap', 'node', (event) => gestures.pressedTwice(String(event.target.id())));
  cy.on('mouseover', 'node', (event) => {
    stage.style.cursor = 'pointer';
    gestures.met(String(event.target.id()));
  });
  cy.on('mouseout', 'node', () => {
    stage.style.cursor = '';
    gestures.met(null);
  });
}
