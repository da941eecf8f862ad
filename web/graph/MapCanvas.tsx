import type { JSX, Ref } from 'preact';
import { useEffect, useImperativeHandle, useRef } from 'preact/hooks';
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
      if (latest.current.drawing !== null) controller.draw(latest.current.drawing);
    });
    return () => {
      isGone = true;
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
    if (props.drawing !== null) map.current?.draw(props.drawing);
  }, [props.drawing]);
  useEffect(() => map.current?.restyle(), [props.theme]);

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
