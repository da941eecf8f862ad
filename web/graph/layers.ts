import { type Ground, drawGround } from './ground.ts';
import type { Look } from './look.ts';
import { type Names, type NamesWish, drawNames, forgetWidths, layNames } from './names.ts';
import type { Camera, Surface } from './surface.ts';

/** Farther than this from where it was painted the ground is painted anew: its edges would show. */
const FARTHEST = 72;

export interface LayersWish {
  readonly camera: Camera;
  readonly look: Look;
  readonly ground: Ground;
  readonly names: NamesWish;
  /** Whether the map is being zoomed: names keep beside their marks, and find their best places afterwards. */
  readonly isZooming: boolean;
  /** Says beside the zoom when names must be placed anew. */
  readonly key: string;
}

/** The two canvases of our own: what lies under the places, and their names over them. */
export interface Layers {
  paint(wish: LayersWish): void;
  /** Moves what is painted already to where the camera is; false where that cannot be and it must be painted. */
  slide(camera: Camera): boolean;
  /** Names are placed anew at the next painting; `widths` says that letters have other widths now. */
  forget(widths?: boolean): void;
}

export function createLayers(ground: Surface, names: Surface): Layers {
  let laid: { readonly key: string; readonly zoom: number; readonly names: Names } | null = null;
  let painted: Camera | null = null;
  let isSlid = false;
  const move = (x: number, y: number): void => {
    const isHome = x === 0 && y === 0;
    if (isHome && !isSlid) return;
    isSlid = !isHome;
    for (const { element } of [ground, names]) {
      element.style.transform = isHome ? '' : `translate(${x}px, ${y}px)`;
    }
  };
  return {
    paint({ camera, look, ground: wish, names: namesWish, isZooming, key }) {
      move(0, 0);
      drawGround(ground, camera, look, wish);
      const isOld = laid === null || laid.key !== key || (laid.zoom !== camera.zoom && !isZooming);
      if (isOld) laid = { key, zoom: camera.zoom, names: layNames(names, camera.zoom, namesWish) };
      if (laid !== null) drawNames(names, camera, look, laid.names, camera.zoom / laid.zoom);
      painted = camera;
    },
    slide(camera) {
      if (painted === null || painted.zoom !== camera.zoom) return false;
      if (painted.width !== camera.width || painted.height !== camera.height) return false;
      const [x, y] = [camera.panX - painted.panX, camera.panY - painted.panY];
      if (Math.hypot(x, y) > FARTHEST) return false;
      move(x, y);
      return true;
    },
    forget(widths = false) {
      laid = null;
      painted = null;
      if (widths) forgetWidths();
    },
  };
}
