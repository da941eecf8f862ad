import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createAfterPaint } from '../app/after-paint.ts';
import { SUGGEST } from '../client/operations.ts';
import type { Suggestion } from '../client/shapes.ts';
import { useAnswer } from '../client/use-answer.ts';
import { KINDS, KIND_ORDER } from '../kinds.ts';
import { clip } from '../state/text.ts';
import { Glyph } from './Glyph.tsx';
import { Icon } from './Icon.tsx';
import { Title } from './Links.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly suggestion: Suggestion | null;
}

/** The value of the line that asks for the words as they are. */
const WORDS = 'words';
const LONGEST = 100;

export interface EntityBoxProps {
  /** Tells boxes on one page apart. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onShow: (id: string) => void;
  /** Asks for free words; without it only names can be chosen. */
  readonly onAsk: ((question: string) => void) | null;
  /** The key that leads here, shown in the empty box. */
  readonly hotkey?: string;
  /** What stands in the box until something else is typed. */
  readonly words?: string;
  /** When this changes the box goes back to its words. */
  readonly place?: string;
}

/** A box that suggests names that begin with what is typed, grouped by kind; Enter on free words asks for them. */
export function EntityBox(props: EntityBoxProps): JSX.Element {
  const { id, label, placeholder, onShow, onAsk, hotkey, words: given = '', place = '' } = props;
  const [typed, setTyped] = useState(given);
  const prefix = typed.trim().slice(0, LONGEST);
  // Names are suggested to whoever types, not for words that stand there.
  const answer = useAnswer(SUGGEST, prefix === '' || typed === given ? null : { prefix });
  const found =
    answer.state === 'ready'
      ? answer.data.suggest
      : answer.state === 'waiting'
        ? (answer.stale?.suggest ?? [])
        : [];
  const choices = useMemo((): readonly Choice[] => {
    if (prefix === '') return [];
    const names = KIND_ORDER.flatMap((kind) => found.filter(({ entity }) => entity.kind === kind));
    return [
      ...names.map((suggestion) => ({
        value: suggestion.entity.id,
        label: clip(suggestion.entity.title, 120),
        suggestion,
      })),
      ...(onAsk === null ? [] : [{ value: WORDS, label: prefix, suggestion: null }]),
    ];
  }, [found, prefix, onAsk === null]);
  const collection = useMemo(
    () =>
      combobox.collection<Choice>({
        items: [...choices],
        itemToValue: ({ value }) => value,
        itemToString: ({ label }) => label,
      }),
    [choices],
  );
  const choose = (value: string): void => {
    if (value === WORDS) onAsk?.(prefix);
    else {
      onShow(value);
      clear();
      if (onAsk === null) return;
      // The machine takes the focus back for the box; it belongs to what was chosen.
      const box = document.activeElement;
      letGo.current.run(() => {
        if (!(box instanceof HTMLElement) || box !== document.activeElement) return;
        // Without a title yet the focus goes to it when it comes.
        box.blur();
        document.querySelector<HTMLElement>('#pane-title')?.focus({ preventScroll: true });
      });
    }
  };
  const service = useMachine(combobox.machine as combobox.Machine<Choice>, {
    id,
    collection,
    value: [],
    placeholder,
    defaultInputValue: given,
    openOnClick: false,
    allowCustomValue: true,
    selectionBehavior: 'preserve',
    inputBehavior: 'none',
    positioning: { sameWidth: true, placement: 'bottom-start', gutter: 6 },
    onInputValueChange: ({ inputValue, reason }) => {
      if (reason !== 'item-select') setTyped(inputValue);
    },
    onSelect: ({ itemValue }) => choose(itemValue),
  });
  const api = combobox.connect(service, normalizeProps);
  // The machine writes the chosen name into the box after this; a moment later the box is empty again.
  const clear = (): void => {
    setTyped('');
    window.setTimeout(() => api.setInputValue(''), 0);
  };
  const letGo = useRef(createAfterPaint());
  useEffect(() => () => letGo.current.cancel(), []);
  useEffect(() => {
    setTyped(given);
    // Telling the machine what it says already would draw the box once more, in the middle of a press.
    if (api.inputValue !== given) api.setInputValue(given);
  }, [given, place]);
  const groups = KIND_ORDER.map((kind) => ({
    kind,
    items: choices.filter(({ suggestion }) => suggestion?.entity.kind === kind),
  })).filter(({ items }) => items.length > 0);
  const words = choices.find(({ value }) => value === WORDS);

  return (
    <form
      class="ask"
      {...(onAsk === null ? {} : { role: 'search' as const })}
      onSubmit={(event) => {
        event.preventDefault();
        if (api.highlightedValue === null && prefix !== '') {
          onAsk?.(prefix);
          api.setOpen(false);
        }
      }}
    >
      <div {...api.getRootProps()}>
        <label {...api.getLabelProps()} class="hidden">
          {label}
        </label>
        <div {...api.getControlProps()} class="ask-control">
          <Icon name="search" />
          <input {...api.getInputProps()} enterkeyhint="search" maxLength={LONGEST * 4} />
          {typed === '' ? (
            hotkey !== undefined && <kbd aria-hidden="true">{hotkey}</kbd>
          ) : (
            <button
              type="button"
              class="clear"
              aria-label="Clear"
              onClick={() => {
                clear();
                api.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
        <div {...api.getPositionerProps()} class="ask-positioner">
          <div {...api.getContentProps()} class="ask-list" hidden={!api.open || choices.length === 0}>
            {groups.map(({ kind, items }) => (
              <div key={kind} {...api.getItemGroupProps({ id: kind })}>
                <div {...api.getItemGroupLabelProps({ htmlFor: kind })} class="ask-group">
                  {KINDS[kind].many}
                </div>
                {items.map((item) => (
                  <div key={item.value} {...api.getItemProps({ item })} class="ask-item">
                    <Glyph kind={kind} />
                    <Title text={item.label} />
                    {item.suggestion !== null && item.suggestion.match !== item.suggestion.entity.title && (
                      <span class="meta"> {clip(item.suggestion.match, 60)}</span>
                    )}
                  </div>
                ))}
              </div>
            ))}
            {words !== undefined && (
              <div {...api.getItemProps({ item: words })} class="ask-item ask-words">
                <Icon name="search" />
                <span>
                  Everything that says “<bdi>{clip(words.label, 60)}</bdi>”
                </span>
              </div>
            )}
          </div>
        </div>
      </div>
    </form>
  );
}

export interface AskProps extends Required<Pick<EntityBoxProps, 'onShow' | 'words' | 'place'>> {
  readonly onAsk: (question: string) => void;
}

/** The question box at the head of every page: it keeps what was asked where that is answered, and is empty elsewhere. */
export function Ask({ onShow, onAsk, words, place }: AskProps): JSX.Element {
  return (
    <EntityBox
      id="ask"
      label="Ask for a topic, a problem or a company"
      placeholder="Ask for a topic or a company…"
      hotkey="/"
      words={words}
      place={place}
      onShow={onShow}
      onAsk={onAsk}
    />
  );
}
