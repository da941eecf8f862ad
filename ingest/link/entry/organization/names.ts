import { organizationId, slug } from '../../../../schema/id.ts';
import type { Basis } from '../../../../schema/index.ts';
import { oneLine, trimEdges } from '../../edges.ts';
import type { Organizations } from '../../organizations.ts';
import type { OrganizationFact } from '../context.ts';
import { wholeYear } from '../year.ts';
import { isKnownName, knownUnit } from './units.ts';

const NOT_A_NAME =
  /^(?:[~≈<>]?\s?[$€£¥].*|series [a-h]|n\/?a|(?:the )?community|communities|open[- ]?source|oss|independent|individuals?|academi[ac]|none|unknown|various|multiple|several|other|others|misc|tbd|todo|-+|–|—|\?+|n\.a\.|yes|no|✓|✗)$/i;
const PICTURES = /(?![©®™])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200d\ufe0f]/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const EDGES = ':@,;|*·•-–—';
const AND_OTHERS = /\s+(?:etc|et al|and others|等)\.?\s*$/iu;
const HOST_NAME = /^(?:[a-z0-9-]+\.)+[a-z]{2,4}$/i;
/** Cheap sign of the same. */
const WITH_OTHERS = /(?:etc|al|others|等)\.?$/iu;
const NOBODY: readonly OrganizationFact[] = [];
const MAY_DIVIDE = /[,;/、，；|·+]/;
const BETWEEN = /\s*[,;/、，；|·+]\s*/u;
/** What may also stand inside one name: Rye & Sons. */
const MAY_JOIN = /&|\s(?:and|und|et|y)\s/iu;
const JOINED = /\s*&\s*|\s+(?:and|und|et|y)\s+/iu;

/** The longest text that can be one name, in UTF-16 units. */
const LONGEST = 200;

/** A name as the list writes it, without decoration; null when it cannot be an organization's. */
export function nameOf(text: string): string | null {
  if (text.length < 2 || text.length > LONGEST) return null;
  const plain = BEYOND_ASCII.test(text) ? text.replace(PICTURES, ' ') : text;
  const name = trimEdges(oneLine(plain), EDGES, EDGES);
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return null;
  return NOT_A_NAME.test(name) || wholeYear(name) !== null || /^https?:/i.test(name) ? null : name;
}

/** "Crustworks (Hearth)": what stands in brackets explains the name. */
export const withoutBracket = (text: string): string =>
  /[([（]/.test(text) ? text.replace(/\s*[([（][^()[\]（）]*[)\]）]\s*$/u, '') : text;

/** The organization of a host name that stands where a name is expected: "(crustworks.example)". */
function ofHostName(name: string, organizations: Organizations): { id: string; name: string } | null {
  return HOST_NAME.test(name) ? organizations.ofHost(name.toLowerCase()) : null;
}

/** The organization of a name: the pack's, else one made from the name. */
export function factOf(name: string, organizations: Organizations, basis: Basis): OrganizationFact | null {
  const known =
    organizations.named(name) ?? knownUnit(name, organizations) ?? ofHostName(name, organizations);
  if (known !== null)
    return { id: known.id, name: organizations.named(name) === null ? known.name : name, basis };
  return slug(name) === '' ? null : { id: organizationId(slug(name)), name, basis };
}

/** The names in a list of names; "and" and "&" divide only where one of both sides is known. */
function piecesOf(text: string, organizations: Organizations): readonly string[] {
  const pieces = MAY_DIVIDE.test(text) ? text.split(BETWEEN) : [text];
  return pieces.flatMap((piece) => {
    if (!MAY_JOIN.test(piece) || isKnownName(piece, organizations, true)) return [piece];
    const parts = piece.split(JOINED);
    return parts.some((part) => organizations.named(part) !== null) ? parts : [piece];
  });
}

/** Reads the organizations that a text consists of; see `organizationsIn`. */
export type NameReader = (text: string, trusted: boolean, basis?: Basis) => readonly OrganizationFact[];

/** A reader that remembers: headings, groups and code spans repeat throughout a document. */
export function createNameReader(organizations: Organizations): NameReader {
  const known: Readonly<Record<string, Map<string, readonly OrganizationFact[]>>> = {
    stated: new Map(),
    inherited: new Map(),
    trusted: new Map(),
  };
  return (text, trusted, basis = 'stated') => {
    if (text.length < 2 || text.length > LONGEST) return NOBODY;
    const remembered = known[trusted && basis === 'stated' ? 'trusted' : trusted ? '' : basis];
    const before = remembered?.get(text);
    if (before !== undefined) return before;
    const found = organizationsIn(text, organizations, trusted, basis);
    remembered?.set(text, found);
    return found;
  };
}

/**
 * The organizations that a text consists of ("Google, CMU"). Names that the pack does not know count only when
 * `trusted`: when the place itself says that organizations stand there.
 */
function organizationsIn(
  text: string,
  organizations: Organizations,
  trusted: boolean,
  basis: Basis,
): readonly OrganizationFact[] {
  const alone = WITH_OTHERS.test(text.trimEnd().slice(-8))
    ? text.replace(AND_OTHERS, (others) => (/al/.test(others) ? others : ''))
    : text;
  const whole = nameOf(alone);
  // "Guo et al." are people.
  if (whole === null || /\bet al\b/i.test(whole)) return NOBODY;
  const pieces = organizations.named(whole) !== null ? [whole] : piecesOf(whole, organizations);
  const bare = pieces.map((piece) => nameOf(withoutBracket(piece)));
  const names = bare.filter((name) => name !== null);
  const accepted = names.filter((name) => trusted || isKnownName(name, organizations));
  if (!trusted && accepted.length < names.length) return [];
  return accepted.flatMap((name) => factOf(name, organizations, basis) ?? []);
}
