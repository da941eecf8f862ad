import type { Organizations } from '../organizations.ts';
import { around } from './around.ts';
import { titleBefore, wordCount } from './beside.ts';
import type { Draft } from './head.ts';
import { isKnownName } from './organization/units.ts';
import { wordsOfParts } from './parts.ts';

/** A name before a title has at most this many words. */
const NAME_WORDS = 3;
const GOES_ON = /^\s*(?:[-–—|]\s|[:：])\s*\S/u;

/** A draft with the title that stands behind an owner's name: "**Crustworks** - Title [link]"; null for any other. */
function behindOwner(draft: Draft): Draft | null {
  const { title, lead, tail, between, main } = draft;
  if (between === 0 || title === main.text || wordCount(title) > NAME_WORDS) return null;
  const words = tail.slice(0, between);
  if (!GOES_ON.test(wordsOfParts(words))) return null;
  const next = titleBefore(words)?.replace(/^[\s\p{P}]+/u, '') ?? '';
  const sides = wordCount(next) < 2 ? null : around(words, next);
  if (sides === null) return null;
  const owner = { kind: 'text', text: `${title}:`, strong: true, line: main.line } as const;
  return {
    ...draft,
    title: next,
    lead: [...lead, owner, ...sides.before],
    tail: [...sides.behind, ...tail.slice(between)],
    between: sides.behind.length,
  };
}

/**
 * Entries whose bold words before a dash are the owner, not the title: those of known organizations, and the others
 * where a good share of such names are known.
 */
export function withTitlesBehindOwners<Read extends { readonly drafts: readonly Draft[] }>(
  read: readonly Read[],
  organizations: Organizations,
): readonly Read[] {
  const moved = new Map<Draft, Draft>();
  let known = 0;
  for (const { drafts } of read) {
    for (const draft of drafts) {
      const next = behindOwner(draft);
      if (next === null) continue;
      moved.set(draft, next);
      if (isKnownName(draft.title, organizations, true)) known += 1;
    }
  }
  if (known === 0) return read;
  const isTrusted = known >= 2 && known * 5 >= moved.size * 2;
  const change = (draft: Draft): Draft =>
    isTrusted || isKnownName(draft.title, organizations) ? (moved.get(draft) ?? draft) : draft;
  return read.map((each) =>
    each.drafts.some((draft) => moved.has(draft)) ? { ...each, drafts: each.drafts.map(change) } : each,
  );
}
