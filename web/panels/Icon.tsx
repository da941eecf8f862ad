import type { JSX } from 'preact';

const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6',
  map: 'M2.5 4.5l3.7-1.5 3.6 1.5 3.7-1.5v8.5l-3.7 1.5-3.6-1.5-3.7 1.5zM6.2 3v8.5M9.8 4.5v8.5',
  share: 'M8 10V2.5M5 5l3-3 3 3M3 8.5v5h10v-5',
  sun: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 1 1 0-5.6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13.2 9.6A5.7 5.7 0 0 1 6.4 2.8a5.7 5.7 0 1 0 6.8 6.8z',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  out: 'M6 3.5H3.5v9h9V10M8.5 3h4.5v4.5M13 3L7.5 8.5',
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 1 1 0-8.4zM10.2 10.2l3.3 3.3',
  undo: 'M6 3L2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 7H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 7H9',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  list: 'M3 4.5h10M3 8h10M3 11.5h10',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside or instead of words; the button around it carries the words. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
