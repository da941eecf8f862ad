import type { JSX } from 'preact';
import { Ask } from '../panels/Ask.tsx';
import { Icon } from '../panels/Icon.tsx';
import { Menu } from '../panels/Menu.tsx';
import type { PageId } from '../state/pages.ts';
import { PAGES } from './pages.ts';

export interface HeaderProps {
  readonly canGoBack: boolean;
  readonly page: PageId;
  /** Id of what is selected or read. */
  readonly at: string | null;
  /** What was asked, where its answer is read; empty elsewhere. */
  readonly question: string;
  readonly theme: 'light' | 'dark';
  readonly onHome: () => void;
  readonly onBack: () => void;
  readonly onShow: (id: string) => void;
  readonly onAsk: (question: string) => void;
  readonly onPage: (page: PageId) => void;
  readonly onTheme: () => void;
  readonly onKeys: () => void;
}

function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <ellipse class="stone-1" cx="16" cy="26" rx="13" ry="4.2" />
      <ellipse class="stone-2" cx="16" cy="18.6" rx="9.6" ry="3.8" />
      <ellipse class="stone-3" cx="16" cy="11.8" rx="6.6" ry="3.2" />
      <ellipse class="stone-1" cx="16" cy="6" rx="3.8" ry="2.5" />
    </svg>
  );
}

/** Name, question box and the few things that are always at hand. */
export function Header(props: HeaderProps): JSX.Element {
  const linked = PAGES.filter(({ link }) => link !== null);
  return (
    <header class="header">
      <a
        class="brand"
        href="/"
        onClick={(event) => {
          event.preventDefault();
          props.onHome();
        }}
      >
        <Mark />
        <span>Cairn</span>
      </a>
      <div class="bar">
        <button
          type="button"
          class="button square back"
          aria-label="One step back"
          disabled={!props.canGoBack}
          onClick={props.onBack}
        >
          <Icon name="back" />
        </button>
        <Ask
          onShow={props.onShow}
          onAsk={props.onAsk}
          words={props.question}
          place={`${props.page} ${props.at ?? ''}`}
        />
      </div>
      <nav class="links" aria-label="Pages">
        {linked.map(({ id, link, title }) => (
          <a
            key={id}
            title={title === link ? undefined : title}
            class="quiet page-link"
            href={`/${id}`}
            aria-current={props.page === id ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              props.onPage(id);
            }}
          >
            {link}
          </a>
        ))}
        <Menu
          label="Pages"
          class="page-menu"
          items={linked.map(({ id, link }) => ({ id, words: link, act: () => props.onPage(id) }))}
        >
          <Icon name="menu" />
        </Menu>
        <button
          type="button"
          class="quiet square"
          aria-label={props.theme === 'dark' ? 'Light colours' : 'Dark colours'}
          onClick={props.onTheme}
        >
          <Icon name={props.theme === 'dark' ? 'sun' : 'moon'} />
        </button>
        <button
          type="button"
          class="quiet square keys-button"
          aria-label="List of keys"
          onClick={props.onKeys}
        >
          ?
        </button>
      </nav>
    </header>
  );
}
