import { type Box, type LabelWish, type PlacedLabel, placeLabels, wrapTitle } from '../state/labels.ts';
import type { Place } from '../state/scene.ts';
import type { Territory } from '../state/territory.ts';
import type { Look } from './look.ts';
import type { Camera, Surface } from './surface.ts';

const FAMILY = "'Inter Variable', system-ui, sans-serif";
const LINE = 14;

/** A name ready to draw, relative to the map's origin at one zoom. */
interface Name extends PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly isStrong: boolean;
  readonly isDim: boolean;
  readonly isHere: boolean;
}

interface Heading {
  readonly text: string;
  readonly hue: number;
  readonly x: number;
  readonly y: number;
}

export interface Names {
  readonly names: readonly Name[];
  readonly headings: readonly Heading[];
}

const fontOf = (isStrong: boolean): string => `${isStrong ? 600 : 500} ${isStrong ? 12 : 11}px ${FAMILY}`;
const HEADING_FONT = `600 11.5px ${FAMILY}`;
const HEADING_SPACING = 1.7;

const widths = new Map<string, number>();
const MOST_WIDTHS = 4_000;

function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > MOST_WIDTHS) widths.clear();
  context.font = font;
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
}

/** Forgets measured widths: the typeface has arrived. */
export function forgetWidths(): void {
  widths.clear();
}

export interface NamesWish {
  /** Most important first. */
  readonly places: readonly Place[];
  readonly territories: readonly Territory[];
  readonly nameOf: ReadonlyMap<string, string>;
  readonly hueOf: ReadonlyMap<string, number>;
  readonly at: string | null;
  readonly near: ReadonlySet<string>;
  readonly hovered: string | null;
  /** Half the drawn size of a place in pixels. */
  readonly radiusOf: (place: Place) => number;
}

/** Weight from which a name is set strong. */
const STRONG = 0.42;

/** Decides which names stand where at a zoom. Independent of panning, so that names keep still while the map moves. */
export function layNames(surface: Surface, zoom: number, wish: NamesWish): Names {
  const context = surface.element.getContext('2d');
  if (context === null) return { names: [], headings: [] };
  const taken: Box[] = [];
  const headings = wish.territories.map((territory): Heading => {
    const text = (wish.nameOf.get(territory.id) ?? '').toUpperCase();
    const width = widthOf(context, HEADING_FONT, text) + text.length * HEADING_SPACING;
    const [x, y] = [territory.top.x * zoom, territory.top.y * zoom - 5];
    taken.push({ left: x - width / 2 - 4, right: x + width / 2 + 4, top: y - 13, bottom: y + 4 });
    return { text, hue: wish.hueOf.get(territory.id) ?? 0, x, y };
  });
  const lines = new Map<string, readonly string[]>();
  const isStrong = (place: Place): boolean =>
    place.weight >= STRONG || place.id === wish.at || wish.near.has(place.id);
  const wishes = wish.places.map((place): LabelWish => {
    const wrapped = wrapTitle(place.title);
    lines.set(place.id, wrapped);
    const font = fontOf(isStrong(place));
    return {
      id: place.id,
      x: place.x * zoom,
      y: place.y * zoom,
      radius: wish.radiusOf(place),
      width: Math.max(...wrapped.map((line) => widthOf(context, font, line))),
      height: wrapped.length * LINE,
      must: place.id === wish.at || place.id === wish.hovered || wish.near.has(place.id),
    };
  });
  wishes.sort((a, b) => rankOf(a.id) - rankOf(b.id));
  function rankOf(id: string): number {
    return id === wish.at ? 0 : id === wish.hovered ? 1 : 2;
  }
  const placed = placeLabels(wishes, taken);
  return {
    headings,
    names: wish.places.flatMap((place) => {
      const label = placed.get(place.id);
      if (label === undefined) return [];
      const isLit = place.id === wish.at || wish.near.has(place.id) || place.id === wish.hovered;
      return [
        {
          ...label,
          id: place.id,
          lines: lines.get(place.id) ?? [],
          isStrong: isStrong(place),
          isDim: wish.at !== null && !isLit,
          isHere: place.id === wish.at,
        },
      ];
    }),
  };
}

/** Draws names that `layNames` placed, over everything else. */
export function drawNames(surface: Surface, camera: Camera, look: Look, { names, headings }: Names): void {
  const context = surface.begin(camera);
  if (context === null) return;
  context.translate(camera.panX, camera.panY);
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = look.paper;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  context.font = HEADING_FONT;
  context.letterSpacing = `${HEADING_SPACING}px`;
  for (const { text, hue, x, y } of headings) {
    context.globalAlpha = 0.7;
    context.strokeText(text, x, y);
    context.globalAlpha = 1;
    context.fillStyle = look.hues[hue] ?? look.second;
    context.fillText(text, x, y);
  }
  context.letterSpacing = '0px';
  for (const name of names) {
    const { box, align } = name;
    const x = align === 'center' ? (box.left + box.right) / 2 : align === 'left' ? box.left : box.right;
    if (x + camera.panX < -200 || x + camera.panX > camera.width + 200) continue;
    context.textAlign = align;
    context.font = fontOf(name.isStrong);
    context.fillStyle = name.isStrong ? look.ink : look.second;
    name.lines.forEach((line, index) => {
      const y = box.top + LINE * index + 11;
      context.globalAlpha = name.isDim ? 0.25 : 0.85;
      context.strokeText(line, x, y);
      context.globalAlpha = name.isDim ? 0.36 : 1;
      context.fillText(line, x, y);
    });
  }
}
