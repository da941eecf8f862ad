import type { JSX } from 'preact';

const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  table: 'M2.5 3.500h11v9h-11zM2.5 6.500h11M6.5 6.500v6',
  map: 'M2.5 4.500l3.7-1.5 3.6 1.5 3.7-1.500v8.500l-3.7 1.5-3.6-1.5-3.7 1.500zM6.2 3v8.500M9.8 4.500v8.5',
  share: 'M8 10V2.500M5 5l3-3 3 3M3 8.500v5h10v-5',
  sun: 'M8 5.200a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 1 1 0-5.600zM8 1.500v1.300M8 13.200v1.300M1.5 8h1.300M13.2 8h1.300M3.4 3.400l.9.9M11.7 11.700l.9.9M3.4 12.600l.9-.9M11.7 4.300l.9-.9',
  moon: 'M13.2 9.600A5.7 5.7 0 0 1 6.4 2.800a5.7 5.7 0 1 0 6.8 6.800z',
  back: 'M9.5 3.500L5 8l4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  out: 'M6 3.500H3.500v9h9V10M8.5 3h4.500v4.500M13 3L7.5 8.5',
  search: 'M7 2.800a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 1 1 0-8.400zM10.2 10.200l3.3 3.3',
  list: 'M3 4.500h10M3 8h10M3 11.500h10',
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
