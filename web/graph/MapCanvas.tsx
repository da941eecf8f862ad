import type { JSX, Ref } from 'preact';
import { useEffect, useImperativeHandle, useRef } from 'preact/hooks';
import { createAfterPaint } from '../app/after-paint.ts';
import type { Insets } from './camera.ts';
import type { MapController, MapEvents, Drawing } from './drawing.ts';
import { loadMap } from './load.ts';

export interface MapCanvasProps extends MapEvents {
  readonly drawing: Drawing | null;
  readonly theme: string;
  readonly insets: Insets;
  readonly label: string;
  readonly controller: Ref<MapController>;
}

/** The map as an element: mounts the controller once and hands it every drawing. */
export function MapCanvas(props: MapCanvasProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<MapController | null>(null);
  const latest = useRef(props);
  latest.current = props;
  // The first drawing is what a person waits for; later ones come after the pane has answered.
  const later = useRef(createAfterPaint());
  const isDrawn = useRef(false);
  const theme = useRef(props.theme);
  const lateTheme = useRef(createAfterPaint());

  useEffect(() => {
    let isGone = false;
    void loadMap().then((library) => {
      if (isGone || element.current === null) return;
      const controller = library.createMap(element.current, () => latest.current.insets, {
        onSelect: (id, isAlso) => latest.current.onSelect(id, isAlso),
        onOpen: (id, point) => latest.current.onOpen(id, point),
        onMoved: () => latest.current.onMoved(),
        onShown: (places) => latest.current.onShown(places),
      });
      map.current = controller;
      const { drawing } = latest.current;
      if (drawing === null) return;
      isDrawn.current = true;
      controller.draw(drawing);
    });
    return () => {
      isGone = true;
      later.current.cancel();
      lateTheme.current.cancel();
      map.current?.close();
      map.current = null;
    };
  }, []);
  useImperativeHandle(props.controller, () => ({
    draw: (drawing) => map.current?.draw(drawing),
    restyle: () => map.current?.restyle(),
    zoomBy: (factor) => map.current?.zoomBy(factor),
    fit: () => map.current?.fit(),
    pointOf: (id) => map.current?.pointOf(id) ?? null,
    picture: () => map.current?.picture() ?? Promise.resolve(null),
    close: () => map.current?.close(),
  }));
  useEffect(() => {
    const controller = map.current;
    const { drawing } = props;
    if (controller === null || drawing === null) return;
    if (!isDrawn.current) {
      isDrawn.current = true;
      controller.draw(drawing);
    } else later.current.run(() => map.current?.draw(drawing));
  }, [props.drawing]);
  useEffect(() => {
    if (theme.current === props.theme) return;
    theme.current = props.theme;
    lateTheme.current.run(() => map.current?.restyle());
  }, [props.theme]);

  return (
    <div
      ref={element}
      class="map"
      id="map"
      tabIndex={0}
      role="application"
      aria-roledescription="map"
      aria-label={props.label}
    />
  );
}
