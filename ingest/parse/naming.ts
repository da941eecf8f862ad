import type { Group, Inline } from '../../schema/item.ts';
import type { Draft } from './drafts.ts';
import { headingName } from './heading-name.ts';
import { plainText } from './words.ts';
import type { Words } from './words.ts';

const GROUP_LIMIT = 300;

/** Headings under which people and companies are thanked, and those about the list's own terms. */
const THANKS =
  /^(?:licen[cs]es?|licensing|contribut(?:e|ing|ions?)|contribut(?:ing|ion) guid(?:e|eline)s?|how to contribute|(?:contact|get in touch|feedback)(?: (?:us|me|information))?(?: (?:&|and) (?:contact|feedback|support|contribut(?:e|ing|ions?)))?|code of conduct|citation|citing|how to cite|acknowledge?ments?|disclaimer|许可证|許可證|贡献|貢献|ライセンス|라이선스|licencia|lizenz|лицензия)$|^(?:our |all |special |top |project |open source )*(?:sponsors?|backers?|contributors?|sponsorship|stargazers|star history)(?: over time| wall)?$/iu;

/** Summaries that say what a click does, not what is inside. */
const CALL_TO_ACTION = /^(?:click|tap|press|expand|see|view|open|toggle|more|details?|read more|unfold)\b/iu;

/** Pages that take money, not readers. */
const FUNDING =
  /^https?:\/\/(?:www\.)?(?:github\.com\/sponsors|opencollective\.com|patreon\.com|ko-fi\.com|buymeacoffee\.com|paypal\.(?:me|com)|liberapay\.com)(?:[/?#]|$)/iu;

/** What a heading or summary is called: its words, else those of its picture. */
export function nameOf(words: Words): string {
  const name = headingName(plainText(words.inlines));
  if (name !== '') return name;
  for (const inline of words.inlines) {
    const alt = inline.kind === 'image' ? inline.alt : inline.kind === 'link' ? inline.image?.alt : undefined;
    if (alt !== undefined && alt !== '') return headingName(alt);
  }
  return '';
}

/** The group that a bullet is to its children: the link it begins with, else all its words. */
export function groupOf(draft: Draft): Group {
  const link = draft.inlines.find((inline) => inline.kind === 'link' && inline.text !== '');
  const href = link?.kind === 'link' ? link.href : null;
  const named = link?.kind === 'link' && draft.inlines[0] === link;
  const text = named ? link.text : plainText(draft.inlines);
  return { text: text.slice(0, GROUP_LIMIT), href, line: draft.first };
}

export function isThanks(path: readonly string[]): boolean {
  return path.some((name) => THANKS.test(name));
}

export function isCallToAction(name: string): boolean {
  return CALL_TO_ACTION.test(name);
}

/** Whether a paragraph holding this is worth an item: a link with words that does not ask for money. */
export function isEntryLink(inline: Inline): boolean {
  return (
    inline.kind === 'link' && inline.image === undefined && inline.text !== '' && !FUNDING.test(inline.href)
  );
}

const TASK = /^\[[ xX]\]\s+/u;

/** The words of a bullet without the box of a task list. */
export function withoutTaskBox(words: Words): Words {
  const first = words.inlines[0];
  if (first?.kind !== 'text' || !TASK.test(first.text)) return words;
  const others = words.inlines.slice(1);
  const text = first.text.replace(TASK, '');
  const removed = first.text.length - text.length;
  return {
    ...words,
    inlines: text === '' ? others : [{ ...first, text }, ...others],
    length: words.length - removed,
  };
}
