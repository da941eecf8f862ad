/** Conferences and journals whose short names are not plain from their capitals, folded. */
const NAMES =
  /^(?:recsys|interspeech|eurosys|middleware|nature|science|arxiv|preprint|neurips|coling|usenix|sysml|mlsys)$/i;
/** "KDD", "NeurIPS", "DLG@KDD", "ECML-PKDD": a word with two capitals or more. */
const ACRONYM = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}@&/+.-]{2,20}$/u;
const SMALL = /^(?:workshop|workshops|short|paper|poster|oral|demo|findings|industry|track|of|on|at|the|&)$/i;

/** True for the name of a venue that its capitals do not tell. */
export const isNamedVenue = (word: string): boolean => NAMES.test(word);

/** True when some words can only be the name of a venue: "CIKM", "WWW Poster", "RecSys". */
export function isVenue(words: string): boolean {
  const all = words.trim().split(/\s+/);
  if (all.length > 4) return false;
  const telling = all.filter((word) => !SMALL.test(word));
  return telling.length > 0 && telling.every((word) => NAMES.test(word) || ACRONYM.test(word));
}

/** Short names of conferences that file names and titles run together with a year: `kdd20`, "SC21". */
export const SHORT_VENUES =
  'kdd|icml|nips|neurips|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|sigir|recsys|wsdm|cikm|vldb|sigmod|osdi|sosp|nsdi|atc|opml|mlsys|sysml|aaai|ijcai|uai|aistats|colt|interspeech|icassp|www|chi|usenix|hotcloud|socc|eurosys|fast|popl|pldi|hpca|isca|asplos|ppopp|podc|icde|sigcomm|ccs|ndss|icse|sc';

const IN_BRACKETS =
  /\s*[([（]\s*([^()[\]（）\d]{2,40}?)[\s,]*['’]?(?:(?:19|20)\d\d|(?<=['’])\d\d)(?:\s+(?:workshops?|poster|oral|spotlight|demo|tutorial|findings|best paper)(?:\s[\p{L}&@-]{2,16}){0,2})?\s*[)\]）]\s*$/iu;
const BEHIND_COMMA =
  /[\s,，]*[,，]\s*(?:(?:submitted|accepted)\s+(?:to\s+)?)?([^,，\d]{2,30}?)(?:\s+in)?[\s,'’-]*(?:(?:19|20)\d\d|(?<=['’])\d\d)$/u;
const YEAR_FIRST = /,\s*(?:19|20)\d\d\s+([^,\d]{2,30})$/u;

/** Source of a pattern for a venue with its year run together, the digits in one of three groups: "vldb'24", "SC21", "23arxiv". */
export const CLOSE_VENUE = `(?:[A-Za-z]{2,12}\\s?['’]\\s?(\\d\\d)|(?:${SHORT_VENUES.toUpperCase()})(\\d\\d)|(\\d\\d)(?:arxiv|${SHORT_VENUES}))`;

/** "… vldb'24", "… SC21", "… 23arxiv": set off by nothing. */
const BEHIND_SPACE = new RegExp(`\\s+${CLOSE_VENUE}\\s*(\\)?)$`, 'u');

/** A title without the venue and year behind it: "Title (CIKM 2020)", "Title, KDD 2018", "Title, 2016 RecSys". */
export function withoutDatedVenue(title: string): string {
  if (!/\d\d/.test(title.slice(-40))) return title;
  for (const pattern of [IN_BRACKETS, BEHIND_COMMA, YEAR_FIRST]) {
    const match = pattern.exec(title);
    if (match !== null && match.index >= 4 && isVenue(match[1] ?? '')) return title.slice(0, match.index);
  }
  const behind = BEHIND_SPACE.exec(title);
  if (behind !== null && behind.index >= 4) return `${title.slice(0, behind.index)}${behind[4] ?? ''}`;
  return title;
}
