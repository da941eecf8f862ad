import cytoscape from 'cytoscape';

/** Frames that follow the last wish to draw: what they would bring may ask for another. */
const FRAMES_AFTER = 10;

/** The parts of Cytoscape's renderer (3.34) that its endless loop of frames is made of. */
interface Renderer {
  readonly cy: { batching(): boolean };
  readonly beforeRenderCallbacks: readonly { fn(draws: boolean, now: number): void }[];
  readonly destroyed?: boolean;
  readonly renderOptions: unknown;
  requestedFrame?: boolean;
  skipFrame?: boolean;
  framesLeft?: number;
  isFrameAsked?: boolean;
  render(options: unknown): void;
  redraw(options?: unknown): void;
  startRenderLoop(): void;
  drawCachedElements(): void;
  drawLayeredElements(): void;
}

function frame(renderer: Renderer, now: number): void {
  if (!renderer.cy.batching()) {
    const draws = renderer.requestedFrame === true && renderer.skipFrame !== true;
    for (const { fn } of renderer.beforeRenderCallbacks) fn(draws, now);
    if (draws) {
      renderer.render(renderer.renderOptions);
      renderer.requestedFrame = false;
    }
  }
  renderer.skipFrame = false;
}

function ask(renderer: Renderer): void {
  if (renderer.isFrameAsked === true) return;
  renderer.isFrameAsked = true;
  window.requestAnimationFrame((now) => {
    renderer.isFrameAsked = false;
    if (renderer.destroyed === true) return;
    frame(renderer, now);
    renderer.framesLeft = (renderer.framesLeft ?? 0) - 1;
    if (renderer.framesLeft > 0 || renderer.requestedFrame === true) ask(renderer);
  });
}

function wake(renderer: Renderer): void {
  renderer.framesLeft = FRAMES_AFTER;
  ask(renderer);
}

let isDone = false;
const nothing = (): void => undefined;

/**
 * Leaves Cytoscape what it is for here: telling where a person looks and what is pointed at.
 * - It rests. By itself it asks for sixty frames a second for ever, each of them a turn of the page's one thread; here
 *   its loop ends a few frames after the last wish to draw and begins anew with the next. A movement begun with
 *   `animate` is no wish by itself: it takes a `forceRender`.
 * - It draws no elements: a few hundred plain shapes are drawn by `marks.ts` in a tenth of the time that styles and
 *   textures for them take.
 */
export function calmRenderer(): void {
  if (isDone) return;
  isDone = true;
  const find = cytoscape as unknown as (type: 'renderer', name: 'canvas') => { prototype: Renderer };
  const { prototype } = find('renderer', 'canvas');
  const { redraw } = prototype;
  prototype.startRenderLoop = function (this: Renderer) {
    wake(this);
  };
  prototype.redraw = function (this: Renderer, options) {
    redraw.call(this, options);
    wake(this);
  };
  prototype.drawCachedElements = nothing;
  prototype.drawLayeredElements = nothing;
}
