export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function readTheme(stored: string | null): Theme {
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** What a press on the switch leads to: the other of light and dark than is seen now. */
export function pressTheme(theme: Theme, systemIsDark: boolean): Theme {
  const isDark = theme === 'dark' || (theme === 'system' && systemIsDark);
  return isDark ? 'light' : 'dark';
}
