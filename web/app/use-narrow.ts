import { useEffect, useState } from 'preact/hooks';

const query = (): MediaQueryList => matchMedia('(max-width: 900px)');

/** True on a phone and on an upright tablet, where the pane is a sheet. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => query().matches);
  useEffect(() => {
    const list = query();
    const follow = (): void => setNarrow(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
