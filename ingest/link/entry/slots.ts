import type { Organizations } from '../organizations.ts';
import type { Draft } from './head.ts';
import { labelRole } from './labels.ts';
import { isInstitution, isKnownName } from './organization/units.ts';
import { wordsOfParts } from './parts.ts';
import { isNamedVenue, isVenue } from './venues.ts';
import { withoutDateBefore, withoutDateBehind } from './year.ts';

/**
 * Where lists put the organization of an entry: the sign before it, and the side of the title. A list keeps to one
 * place; where several names in it are known ones, the others are organizations, too.
 */
export type Slot = 'dash' | 'comma' | 'bracket' | 'by' | 'bar' | 'at' | 'before';

/** What stands in one of the places around a title. */
export interface Filling {
  readonly slot: Slot;
  readonly name: string;
  /** The title without it; null where it stood outside the title. */
  readonly rest: string | null;
}

const WORD = `[\\p{Lu}\\d][\\p{L}\\p{N}.&'’+]*(?:-[\\p{L}\\p{N}]+)*`;
const NAME = `((?:${WORD}|[a-z]{1,2}\\p{Lu}[\\p{L}]+)(?:\\s(?:(?:&|of|and)\\s)?${WORD}){0,3})`;
/** What may follow a name that stands alone: a fact in brackets, the end of a clause, what points to a link. */
const ENDS = `(?=\\s*(?:$|[()[\\]\`,.;:：|→»]|[-–—]\\s|(?:19|20)\\d\\d))`;
const DATED = `(?:\\s*[([][^()[\\]]{0,24}\\d\\d[)\\]])?`;

const SIGNS: readonly (readonly [slot: Slot, sign: string, end: string])[] = [
  ['dash', '[-–—]\\s+', ENDS],
  ['comma', ',\\s*', ENDS],
  ['bracket', '[([（]\\s*(?:(?:by|from|at)\\s|@\\s?)?', '(?:,[^()[\\]]{0,24}\\d\\d)?\\s*[)\\]）]'],
  ['by', 'by\\s+', ENDS],
  ['bar', '\\|\\s*', ENDS],
  ['at', '@\\s*', ENDS],
];

const BEHIND = SIGNS.map(
  ([slot, sign, end]) => [slot, new RegExp(`^[)\\]"”]?${DATED}\\s*${sign}${NAME}${end}`, 'u')] as const,
);
const AT_END = SIGNS.map(
  ([slot, sign, end]) =>
    [
      slot,
      new RegExp(
        `\\s${slot === 'comma' ? '?' : '*'}(?<=\\s|,|[(])${sign}${NAME}${end.startsWith('(?:,') ? end : ''}$`,
        'u',
      ),
    ] as const,
);

/** Cheap sign of one of them. */
const SIGN_BEHIND = /^[)\]"”]?\s*(?:[-–—,|@([（]|by\s)/u;
const BEFORE = new RegExp(`^[[【]?${NAME}[\\]】]?\\s*[:：|–—-]?[\\s"“«「[(]*$`, 'u');

/** Two capitals in a word make it a venue's name elsewhere; here it may well be a company's. */
const CAMEL = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;

/** What stands in the places around the title of a draft. */
function fillingsOf(draft: Draft): readonly Filling[] {
  const found: Filling[] = [];
  const lead = draft.lead.length === 0 ? '' : withoutDateBefore(wordsOfParts(draft.lead));
  const before = lead === '' || lead.length > 60 ? null : BEFORE.exec(lead);
  if (before !== null) found.push({ slot: 'before', name: before[1] ?? '', rest: null });
  const title = withoutDateBehind(withoutDateBefore(draft.title));
  const tail = wordsOfParts(draft.tail.slice(0, 4)).slice(0, 120);
  if (SIGN_BEHIND.test(tail)) {
    for (const [slot, pattern] of BEHIND) {
      const match = pattern.exec(tail);
      if (match !== null) found.push({ slot, name: match[1] ?? '', rest: null });
    }
  }
  if (/\s[-–—|@]\s?|,|\sby\s|[)\]]$/u.test(title)) {
    for (const [slot, pattern] of AT_END) {
      const match = pattern.exec(title.slice(-80));
      if (match === null) continue;
      const rest = title.slice(0, Math.max(0, title.length - 80) + match.index);
      if (/\p{L}.*\s.*\p{L}/su.test(rest)) found.push({ slot, name: match[1] ?? '', rest: rest.trimEnd() });
    }
  }
  return found.filter(
    ({ name }) => ((CAMEL.test(name) && !isNamedVenue(name)) || !isVenue(name)) && labelRole(name) === null,
  );
}

/** The organization in one of the places where this list has them; a name of several words may be a person's. */
export function slottedOrganization(
  draft: Draft,
  slots: ReadonlyMap<Slot, boolean>,
  organizations: Organizations,
): Filling | null {
  if (slots.size === 0) return null;
  const isOne = ({ slot, name }: Filling): boolean =>
    slots.has(slot) && (slots.get(slot) === true || !name.includes(' ') || isKnownName(name, organizations));
  return fillingsOf(draft).find(isOne) ?? null;
}

/** Counts, place by place, how many of the names that stand there are known. */
export interface SlotCounts {
  count(draft: Draft): void;
  /** The places that hold organizations, and whether they hold hardly anything else, people for one. */
  organizations(): ReadonlyMap<Slot, boolean>;
}

/** Names that say little alone: they are no sign for others. */
const ENOUGH = 2;

export function createSlotCounts(organizations: Organizations): SlotCounts {
  const slots = new Map<Slot, { readonly names: Set<string>; known: number; filled: number }>();
  let all = 0;
  return {
    count: (draft) => {
      all += 1;
      for (const { slot, name } of fillingsOf(draft)) {
        const seen = slots.get(slot) ?? { names: new Set<string>(), known: 0, filled: 0 };
        slots.set(slot, seen);
        seen.filled += 1;
        if (seen.names.has(name)) continue;
        seen.names.add(name);
        if (isKnownName(name, organizations) || isInstitution(name)) seen.known += 1;
      }
    },
    organizations: () =>
      new Map(
        [...slots].flatMap(([slot, { names, known, filled }]) =>
          known >= ENOUGH && known * 5 >= names.size * 2 && filled * 3 >= all
            ? [[slot, known * 4 >= names.size * 3] as const]
            : [],
        ),
      ),
  };
}
