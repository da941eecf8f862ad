/** Where the map stands on the screen: screen = map × zoom + pan, in CSS pixels. */
export interface Camera {
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
  readonly width: number;
  readonly height: number;
}

/** A canvas that fills its parent and is as sharp as the screen. */
export interface Surface {
  readonly element: HTMLCanvasElement;
  /** Clears the canvas, sized for the camera, and hands out a context in CSS pixels. */
  begin(camera: Camera): CanvasRenderingContext2D | null;
}

export function createSurface(parent: HTMLElement, className: string): Surface {
  const element = document.createElement('canvas');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  parent.append(element);
  return {
    element,
    begin({ width, height }) {
      const ratio = Math.min(3, window.devicePixelRatio || 1);
      const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (element.width !== w || element.height !== h) [element.width, element.height] = [w, h];
      const context = element.getContext('2d');
      context?.setTransform(ratio, 0, 0, ratio, 0, 0);
      context?.clearRect(0, 0, width, height);
      return context;
    },
  };
}

/** Cytoscape writes a style element unless one of this id is there; a strict content security policy forbids it. */
export function keepStylesOut(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) !== null) return;
  const marker = document.createElement('meta');
  marker.id = id;
  document.head.append(marker);
}
