/** Words and signs that say how an entry stands, by the mark they give. */
const MARKS: readonly (readonly [mark: string, sign: RegExp])[] = [
  ['deprecated', /\bdeprecated\b|\bobsolete\b|\bsuperseded\b|已弃用|非推奨/iu],
  ['archived', /[[(（]\s*archived?\s*[\])）]|\b(?:now|is|been)\s+archived\b|\barchived repo/iu],
  [
    'unmaintained',
    /\b(?:unmaintained|abandoned|discontinued|no longer (?:maintained|developed|supported|active)|not maintained|inactive project)\b|💀|☠/iu,
  ],
  [
    'paid',
    /[[(（]\s*(?:paid|commercial|proprietary|\${1,3})\s*[\])）]|💰|💲|\bpaid (?:course|book|only)\b/iu,
  ],
  ['free', /[[(（]\s*free\s*[\])）]|🆓/iu],
  ['broken', /[[(（]\s*(?:dead link|broken|broken link|fixme|404)\s*[\])）]|\bfixme_icon\b/iu],
];

/** Cheap sign that any mark may be there. */
const ANY =
  /deprecat|obsolet|supersed|archived|unmaintained|abandoned|discontinued|no longer|not maintained|inactive|paid |fixme|[([（]\s*(?:paid|commercial|propriet|free|dead|broken|404|\$)|☠|💀|💰|💲|🆓|已弃用|非推奨/i;

const NONE: readonly string[] = [];

/** The marks an entry's words carry (deprecated, archived, unmaintained, paid, free, broken), in a fixed order. */
export function marksOf(text: string): readonly string[] {
  if (!ANY.test(text)) return NONE;
  return MARKS.filter(([, sign]) => sign.test(text)).map(([mark]) => mark);
}
