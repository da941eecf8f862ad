import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: string;
  readonly draw: () => ComponentChildren;
}

/** Tabs after the ARIA pattern: arrows walk, Home and End jump, one stop in the tab order. Starts anew with `owner`. */
export function Tabs({
  owner,
  tabs,
  label,
}: {
  owner: string;
  tabs: readonly Tab[];
  label: string;
}): JSX.Element {
  const [chosen, setChosen] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => setChosen(''), [owner]);
  const index = Math.max(
    0,
    tabs.findIndex(({ id }) => id === chosen),
  );
  const current = tabs[index];
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -index, End: tabs.length - 1 - index }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (index + step + tabs.length) % tabs.length;
    setChosen(tabs[next]?.id ?? '');
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  if (current === undefined) return <></>;
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab === current}
            aria-controls="tab-panel"
            tabIndex={tab === current ? 0 : -1}
            onClick={() => setChosen(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="tab-count"> {tab.count}</span>}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${current.id}`}>
        {current.draw()}
      </div>
    </div>
  );
}
