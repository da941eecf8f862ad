import { type ComponentChildren, type JSX, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityKind } from '../../schema/entity.ts';
import { clip, plain, safeAddress } from '../state/text.ts';
import { Glyph } from './Glyph.tsx';

/** How panels lead elsewhere without knowing the address bar. */
export interface Paths {
  hrefOf(id: string): string;
  show(id: string): void;
}

export const PathsContext = createContext<Paths>({ hrefOf: () => '/', show: () => undefined });

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Longest title put on the page; the style clamps it further. */
const LONGEST_TITLE = 300;

/** A title from outside, as text that cannot turn or push its surroundings. */
export function Title({ text }: { text: string }): JSX.Element {
  return <bdi class="title-text">{clip(plain(text), LONGEST_TITLE)}</bdi>;
}

export interface EntityLinkProps {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: string;
  /** Place of a step in the framework. */
  readonly number?: number | null;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** Leads to an entity inside the explorer. */
export function EntityLink({ id, kind, title, number, class: name, children }: EntityLinkProps): JSX.Element {
  const paths = useContext(PathsContext);
  return (
    <a
      class={`entity-link ${name ?? ''}`}
      href={paths.hrefOf(id)}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        paths.show(id);
      }}
    >
      <Glyph kind={kind} number={number} named />
      <span>
        <Title text={title} />
        {children}
      </span>
    </a>
  );
}

/** Leads out of the explorer, to web addresses only; anything else stays text. */
export function OutLink(props: {
  readonly href: string | null;
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const href = safeAddress(props.href);
  if (href === null) return <span class={props.class}>{props.children}</span>;
  return (
    <a class={props.class} href={href} target="_blank" rel="noopener noreferrer">
      {props.children}
      <span class="hidden"> (opens in a new tab)</span>
    </a>
  );
}
