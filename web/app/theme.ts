import { useEffect, useState } from 'preact/hooks';
import { type Theme, pressTheme, readTheme } from '../state/theme.ts';

const KEY = 'cairn-theme';
const darkness = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Puts the theme on the page; called before the first drawing, so that nothing flashes. */
export function applyTheme(theme: Theme = readTheme(stored())): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}

/** What is seen, `light` or `dark`, and the switch. */
export function useTheme(): { readonly seen: 'light' | 'dark'; press(): void } {
  const [theme, setTheme] = useState(() => readTheme(stored()));
  const [systemIsDark, setSystemIsDark] = useState(() => darkness().matches);
  useEffect(() => {
    const query = darkness();
    const follow = (): void => setSystemIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return {
    seen: theme === 'dark' || (theme === 'system' && systemIsDark) ? 'dark' : 'light',
    press() {
      const next = pressTheme(theme, systemIsDark);
      applyTheme(next);
      setTheme(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // A browser that keeps nothing still shows the theme for this visit.
      }
    },
  };
}
