import { organizationId, slug } from '../../../../schema/id.ts';
import type { Basis } from '../../../../schema/index.ts';
import type { Organizations } from '../../organizations.ts';
import type { OrganizationFact } from '../context.ts';
import { wholeYear } from '../year.ts';

const NOT_A_NAME =
  /^(?:n\/?a|none|unknown|various|multiple|several|other|others|misc|tbd|todo|-+|–|—|\?+|n\.a\.|yes|no|✓|✗)$/i;
const PICTURES = /(?![©®™])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200d\ufe0f]/gu;
const BETWEEN = /\s*(?:[,;/、，；|·+]|\s&\s|\band\b|\bund\b|\bet\b)\s*/u;

/** A name as the list writes it, without decoration; null when it cannot be an organization's. */
export function nameOf(text: string): string | null {
  const name = text
    .replace(PICTURES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:@,;|*·•\-–—]+|[\s:,;|*·•\-–—]+$/gu, '')
    .trim();
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return null;
  return NOT_A_NAME.test(name) || wholeYear(name) !== null || /^https?:/i.test(name) ? null : name;
}

/** The organization of a name: the pack's, else one made from the name. */
export function factOf(name: string, organizations: Organizations, basis: Basis): OrganizationFact | null {
  const id = organizations.named(name)?.id ?? (slug(name) === '' ? null : organizationId(slug(name)));
  return id === null ? null : { id, name, basis };
}

/** The names in a list of names; an ampersand without spaces divides only what is known. */
function piecesOf(text: string, organizations: Organizations): readonly string[] {
  return text.split(BETWEEN).flatMap((piece) => {
    const parts = piece.split('&');
    return parts.some((part) => organizations.named(part) !== null) ? parts : [piece];
  });
}

/**
 * The organizations that a text consists of ("Google, CMU"). Names that the pack does not know count only when
 * `trusted`: when the place itself says that organizations stand there.
 */
export function organizationsIn(
  text: string,
  organizations: Organizations,
  trusted: boolean,
  basis: Basis = 'stated',
): readonly OrganizationFact[] {
  const whole = nameOf(text);
  // "Guo et al." are people.
  if (whole === null || /\bet al\b/i.test(whole)) return [];
  const pieces = organizations.named(whole) !== null ? [whole] : piecesOf(whole, organizations);
  const bare = pieces.map((piece) => nameOf(piece.replace(/\s*[([（][^()[\]（）]*[)\]）]\s*$/u, '')));
  const names = bare.filter((name) => name !== null);
  const isKnown = (name: string): boolean =>
    organizations.named(name) !== null && !organizations.isAmbiguous(name);
  const accepted = names.filter((name) => trusted || isKnown(name));
  if (!trusted && accepted.length < names.length) return [];
  return accepted.flatMap((name) => factOf(name, organizations, basis) ?? []);
}
