import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['/', 'Ask'],
  ['Arrows', 'Walk along relations of the selection, in that direction'],
  ['Shift + arrows', 'The same, and keep what is selected'],
  ['e', 'Add to the map what is around the selection'],
  ['o', 'Only what is around the selection'],
  ['k', 'Keep (pin) the selection on the map'],
  ['h', 'Hide the selection'],
  ['p', 'Path from the selection'],
  ['f', 'Filter'],
  ['z  Z', 'Undo, redo'],
  ['t', 'Map or table'],
  ['+  −  0', 'Closer, farther, the whole map'],
  ['Escape', 'One step back'],
  ['?', 'This list'],
];

/** The list of keys, as a dialog of the browser's own. */
export function Keys({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen && dialog.current?.open === true) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
