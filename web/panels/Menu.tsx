import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly id: string;
  readonly words: ComponentChildren;
  readonly act: () => void;
}

export interface MenuProps {
  readonly label: string;
  /** What stands on the button; its name is `label`. */
  readonly children: ComponentChildren;
  readonly items: readonly MenuItem[];
  readonly class?: string;
}

/** A button that shows a list of further buttons; Escape, a press outside and leaving it close the list. */
export function Menu({ label, children, items, class: name }: MenuProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => {
      if (!(event.target instanceof Node) || root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    root.current?.querySelector<HTMLElement>('.menu-list button')?.focus();
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const walk = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      root.current?.querySelector<HTMLElement>('button')?.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const lines = [...(root.current?.querySelectorAll<HTMLElement>('.menu-list button') ?? [])];
    const at = lines.findIndex((line) => line === document.activeElement);
    lines[(at + step + lines.length) % lines.length]?.focus();
  };
  return (
    <div class={`menu ${name ?? ''}`} ref={root} onKeyDown={walk}>
      <button
        type="button"
        class="button"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <ul class="menu-list" aria-label={label}>
          {items.map(({ id, words, act }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  act();
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
