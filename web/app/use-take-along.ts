import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Drawing, MapController } from '../graph/drawing.ts';
import type { MenuItem } from '../panels/Menu.tsx';
import type { Place } from '../state/scene.ts';
import { asGraphml, asJson, asMarkdown, placesAsCsv, takenFrom } from '../state/take-along.ts';
import { download } from './download.ts';

const BACK_AFTER = 2_500;

/** The ways of taking along what the map shows, and the word that tells that it was done. */
export function useTakeAlong(
  shown: readonly Place[],
  drawing: Drawing | null,
  map: RefObject<MapController>,
): { readonly word: string; readonly items: readonly MenuItem[] } {
  const [word, setWord] = useState('Share');
  const tell = (said: string): void => {
    setWord(said);
    window.setTimeout(() => setWord('Share'), BACK_AFTER);
  };
  const share = (): void => {
    const copied = navigator.clipboard?.writeText(window.location.href);
    if (copied === undefined) tell('Copy the address above');
    else copied.then(() => tell('Address copied')).catch(() => tell('Copy the address above'));
  };
  const taken = (): ReturnType<typeof takenFrom> =>
    takenFrom(shown, drawing?.scene.relations ?? [], window.location.href);
  const file = (id: string, words: string, type: string, write: () => string): MenuItem => ({
    id,
    words,
    act: () => download(`cairn-map.${id}`, write(), type),
  });
  return {
    word,
    items: [
      { id: 'address', words: 'Copy the address of this view', act: share },
      {
        id: 'png',
        words: 'Picture (PNG)',
        act: () => {
          void map.current?.picture().then((picture) => {
            if (picture === null) tell('Nothing to picture');
            else download('cairn-map.png', picture, 'image/png');
          });
        },
      },
      file('csv', 'Table (CSV)', 'text/csv', () => placesAsCsv(taken())),
      file('json', 'Graph (JSON)', 'application/json', () => asJson(taken())),
      file('graphml', 'Graph (GraphML)', 'application/xml', () => asGraphml(taken())),
      file('md', 'Notes (Markdown)', 'text/markdown', () => asMarkdown(taken())),
    ],
  };
}
