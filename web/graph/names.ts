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
  readonly isHere: boolean;
  readonly isDim: boolean;
  /** Its mark. */
  readonly x: number;
  readonly y: number;
}

/** The name of a territory, in spaced capitals. */
interface Heading {
  readonly lines: readonly string[];
  readonly hue: number;
  readonly x: number;
  readonly top: number;
}

export interface Names {
  readonly names: readonly Name[];
  readonly headings: readonly Heading[];
  readonly isSmall: boolean;
}

const fontOf = (isStrong: boolean): string => `${isStrong ? 600 : 500} ${isStrong ? 12 : 11}px ${FAMILY}`;
const HEADING_LINE = 15;
const headingFont = (isSmall: boolean): string => `600 ${isSmall ? 9.5 : 11.5}px ${FAMILY}`;
const headingSpacing = (isSmall: boolean): number => (isSmall ? 0.9 : 1.7);

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
  readonly selected: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Whether what does not stand out steps back. */
  readonly fades: boolean;
  readonly hovered: string | null;
  /** What names may not leave, relative to the map's origin; null while the map can be moved. */
  readonly frame: Box | null;
  /** On a small map headings are set smaller, in two lines. */
  readonly isSmall: boolean;
  /** Half the drawn size of a place in pixels. */
  readonly radiusOf: (place: Place) => number;
}

/** How many of the most important places have a strong name, which may touch other marks. */
const FOREMOST = 40;

/** `Labels & data quality` in one line, or in two where there is little room. */
function headingLines(name: string, isSmall: boolean): readonly string[] {
  const text = name.toUpperCase();
  const at = text.indexOf(' & ');
  return isSmall && at > 0 ? [text.slice(0, at + 2), text.slice(at + 3)] : [text];
}

/** Names of territories stand over their outline, or failing that inside it. */
function headingWishes(
  context: CanvasRenderingContext2D,
  zoom: number,
  wish: NamesWish,
): readonly (LabelWish & { readonly lines: readonly string[] })[] {
  return wish.territories.map((territory) => {
    const lines = headingLines(wish.nameOf.get(territory.id) ?? '', wish.isSmall);
    const font = headingFont(wish.isSmall);
    const width = Math.max(
      ...lines.map((line) => widthOf(context, font, line) + line.length * headingSpacing(wish.isSmall)),
    );
    const height = lines.length * (wish.isSmall ? 11 : HEADING_LINE);
    const x = territory.top.x * zoom;
    const at = (left: number, top: number): PlacedLabel => ({
      align: 'center',
      box: { left, top, right: left + width, bottom: top + height },
    });
    const ceiling = territory.top.y * zoom;
    const spots = [-2, 8, 18, 30, 44].flatMap((down) =>
      [0, -30, 30, -60, 60].map((aside) => at(x - width / 2 + aside, ceiling - height + down)),
    );
    const center = { x: territory.center.x * zoom, y: territory.center.y * zoom };
    return {
      id: `territory ${territory.id}`,
      x: center.x,
      y: center.y,
      radius: 0,
      width,
      height,
      need: 'free',
      patience: 0.12,
      spots,
      lines,
    };
  });
}

/** Decides which names stand where at a zoom. Independent of panning, so that names keep still while the map moves. */
export function layNames(surface: Surface, zoom: number, wish: NamesWish): Names {
  const { selected, near, pinned, hovered, isSmall } = wish;
  const context = surface.element.getContext('2d');
  if (context === null) return { names: [], headings: [], isSmall };
  const titles = new Map<string, readonly string[]>();
  const isAlways = (id: string): boolean => selected.has(id) || id === hovered || pinned.has(id);
  const isLit = ({ id }: Place): boolean => isAlways(id) || near.has(id);
  const foremost = new Set(wish.places.slice(0, isSmall ? FOREMOST / 4 : FOREMOST));
  const isStrong = (place: Place): boolean => foremost.has(place) || isLit(place);
  const placeWishes = wish.places.map((place): LabelWish => {
    const lines = wrapTitle(place.title);
    titles.set(place.id, lines);
    const font = fontOf(isStrong(place));
    return {
      id: place.id,
      x: place.x * zoom,
      y: place.y * zoom,
      radius: wish.radiusOf(place),
      width: Math.max(...lines.map((line) => widthOf(context, font, line))),
      height: lines.length * LINE,
      need: isAlways(place.id) ? 'always' : near.has(place.id) ? 'first' : 'free',
      patience: isLit(place) ? 0.3 : foremost.has(place) ? 0.14 : 0.01,
    };
  });
  const headings = headingWishes(context, zoom, wish);
  const placed = placeLabels([...headings, ...placeWishes], wish.frame);
  return {
    isSmall,
    headings: wish.territories.flatMap(({ id }, index) => {
      const label = placed.get(`territory ${id}`);
      const lines = headings[index]?.lines ?? [];
      if (label === undefined) return [];
      const x = (label.box.left + label.box.right) / 2;
      return [{ lines, hue: wish.hueOf.get(id) ?? 0, x, top: label.box.top }];
    }),
    names: wish.places.flatMap((place) => {
      const label = placed.get(place.id);
      if (label === undefined) return [];
      return [
        {
          ...label,
          id: place.id,
          lines: titles.get(place.id) ?? [],
          isStrong: isStrong(place),
          isHere: selected.has(place.id),
          isDim: wish.fades && !isLit(place),
          x: place.x * zoom,
          y: place.y * zoom,
        },
      ];
    }),
  };
}

function shifted(name: Name, dx: number, dy: number): Name {
  const { left, top, right, bottom } = name.box;
  const box = { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
  return { ...name, box, x: name.x + dx, y: name.y + dy };
}

/** Farther than this from its mark a name needs a line to it. */
const LEADER = 17;

function drawLeader(context: CanvasRenderingContext2D, { box, x, y }: Name, look: Look): void {
  const nearX = Math.min(box.right, Math.max(box.left, x));
  const nearY = Math.min(box.bottom, Math.max(box.top, y));
  if (Math.hypot(nearX - x, nearY - y) < LEADER) return;
  context.save();
  context.strokeStyle = look.second;
  context.lineWidth = 0.8;
  context.globalAlpha = 0.7;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(nearX, nearY);
  context.stroke();
  context.restore();
}

/**
 * Draws names that `layNames` placed, over everything else. `grown` is the camera's zoom against the one they were
 * placed at: names keep their size and their distance from their marks.
 */
export function drawNames(surface: Surface, camera: Camera, look: Look, laid: Names, grown = 1): void {
  const { names, headings, isSmall } = laid;
  const context = surface.begin(camera);
  if (context === null) return;
  context.translate(camera.panX, camera.panY);
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = look.paper;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  context.font = headingFont(isSmall);
  context.letterSpacing = `${headingSpacing(isSmall)}px`;
  for (const { lines, hue, x: left, top } of headings) {
    const x = left * grown;
    context.fillStyle = look.hues[hue] ?? look.second;
    lines.forEach((line, index) => {
      const y = top * grown + index * 11 + (isSmall ? 9 : 11);
      context.globalAlpha = 0.7;
      context.strokeText(line, x, y);
      context.globalAlpha = 1;
      context.fillText(line, x, y);
    });
  }
  context.letterSpacing = '0px';
  for (const placed of names) {
    const name = grown === 1 ? placed : shifted(placed, placed.x * (grown - 1), placed.y * (grown - 1));
    const { box, align } = name;
    const x = align === 'center' ? (box.left + box.right) / 2 : align === 'left' ? box.left : box.right;
    if (x + camera.panX < -200 || x + camera.panX > camera.width + 200) continue;
    if (!name.isDim) drawLeader(context, name, look);
    context.textAlign = align;
    context.font = fontOf(name.isStrong);
    // On a small map few names are left, and what is there has to be read at arm's length.
    context.fillStyle = name.isHere ? look.here : name.isStrong || isSmall ? look.ink : look.second;
    name.lines.forEach((line, index) => {
      const y = box.top + LINE * index + 11;
      context.globalAlpha = name.isDim ? 0.25 : 0.85;
      context.strokeText(line, x, y);
      context.globalAlpha = name.isDim ? (isSmall ? 0.55 : 0.42) : 1;
      context.fillText(line, x, y);
    });
  }
}
