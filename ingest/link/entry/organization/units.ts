import type { KnownOrganization, Organizations } from '../../organizations.ts';

/** What follows a company's name without being part of it: its form, a unit of it, what the unit publishes. */
const UNITS: ReadonlySet<string> = new Set(
  'inc corp corporation ltd llc gmbh plc co company group research ai ml lab labs laboratory laboratories center centre engineering engineers tech technology technologies technical team blog blogs science developers developer newsroom paper talk report whitepaper data platform university'.split(
    ' ',
  ),
);
/** Units that make a name a company's, even one that also means something else: "Square Engineering". */
const TELLING: ReadonlySet<string> = new Set(
  'inc corp corporation ltd llc gmbh engineering tech technology technical blog blogs research ai labs'.split(
    ' ',
  ),
);
/** Units that may have a name of their own between them and the company's: "IBM T. J. Watson Research Center". */
const WHOLE_UNIT =
  /^(?:research|labs?|laborator(?:y|ies)|cent(?:er|re)|team|group|blog|engineering|inc\.?)$/i;
const JOINS = /^(?:&|and|at|@|-|–|—|\||·)$/i;
const UNIT_FIRST = /^(?:tech|technology|engineering|data science|research|ai|ml)\s+(?:at|@)\s+(.{2,40})$/i;
const CJK_UNIT =
  /(?:技术团队|研发团队|算法团队|技术博客|工程团队|团队|技术|研究院|技術部|エンジニアリング|テックブログ|기술\s?블로그|테크\s?블로그)$/u;
const WORDS = 7;

const BEYOND_LATIN = /[\u3040-\uffff]/;

/** What stands behind the last white space of a text without any at its end. */
function lastWord(text: string): string {
  let at = text.length;
  while (at > 0 && !/\s/.test(text.charAt(at - 1))) at -= 1;
  return text.slice(at);
}

const isUnit = (word: string | undefined): boolean =>
  word !== undefined && UNITS.has(word.toLowerCase().replace(/[.,]+$/, ''));

function known(name: string, organizations: Organizations, sure: boolean): KnownOrganization | null {
  const found = organizations.named(name);
  return found !== null && (sure || !organizations.isAmbiguous(name)) ? found : null;
}

/** An organization the pack knows, and the words that name it. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
}

/**
 * The known organization whose unit, form or blog a text names as a whole: "Crustworks Engineering", "Levain Inc.",
 * "Tech at Crustworks", "Hearth Research Center"; null for any other text.
 */
export function knownUnit(text: string, organizations: Organizations): KnownUnit | null {
  const whole = text.trim();
  const inner = UNIT_FIRST.exec(whole)?.[1];
  if (inner !== undefined) {
    const found = known(inner, organizations, true);
    return found === null ? null : { id: found.id, name: inner };
  }
  const bare = BEYOND_LATIN.test(whole.slice(-1)) ? whole.replace(CJK_UNIT, '').trim() : whole;
  if (bare !== whole && bare !== '') {
    const found = known(bare, organizations, true);
    return found === null ? null : { id: found.id, name: bare };
  }
  if (!isUnit(lastWord(whole))) return null;
  const words = whole.split(/\s+/);
  if (words.length < 2 || words.length > WORDS) return null;
  let sure = false;
  let end = words.length;
  while (end > 1 && (isUnit(words[end - 1]) || JOINS.test(words[end - 1] ?? ''))) {
    sure ||= TELLING.has((words[end - 1] ?? '').toLowerCase().replace(/[.,]+$/, ''));
    end -= 1;
    const name = words
      .slice(0, end)
      .join(' ')
      .replace(/[,.]+$/, '');
    const found = known(name, organizations, sure);
    if (found !== null) return { id: found.id, name };
  }
  const [first] = organizations.mentions(whole);
  if (!WHOLE_UNIT.test(words.at(-1) ?? '')) return null;
  if (first === undefined || first.start !== 0 || first.ambiguous || !first.capital) return null;
  return words.every((word) => /^[\p{Lu}\p{N}&]|^(?:of|for|and|de)$/u.test(word))
    ? { id: first.organization.id, name: whole.slice(first.start, first.end) }
    : null;
}

/**
 * True for a name the pack knows, or one of a unit of such an organization.
 * @param isSure the place says that it is an organization's, even if it also means something else
 */
export function isKnownName(name: string, organizations: Organizations, isSure = false): boolean {
  return known(name, organizations, isSure) !== null || knownUnit(name, organizations) !== null;
}

const TELLING_WORD =
  'Universit(?:y|ies|é|à|ät|eit|et)|Universidade?|Universidad|Institut(?:e|es|o)?|Laborator(?:y|ies)|College|Polytechnic|Hospital|Inc\\.?|Corp\\.?|Corporation|Ltd\\.?|LLC|GmbH';
/** The telling word ends the name or goes on with "of": not "Rye University bread framework". */
const INSTITUTION = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}.&'’-]*\\s+|(?:of|the|and|de|di|&)\\s+){0,6}(?:${TELLING_WORD})(?:\\s+(?:of|for|de|di|da|del)(?:\\s+(?:[\\p{Lu}][\\p{L}.&'’-]*|of|the|and|&|de)){1,7})?$`,
  'u',
);
const CJK_INSTITUTION = /[\u4e00-\u9fff](?:大学|大學|学院|研究院|研究所|公司)$/u;

/** True for a name that says itself that it is an organization's: "Rye University", "Crumb Corp." */
export function isInstitution(name: string): boolean {
  return name.includes(' ') ? INSTITUTION.test(name) : CJK_INSTITUTION.test(name);
}
