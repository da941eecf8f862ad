/** `:robot:`, `:+1:`, `:100:` between spaces, brackets or other shortcodes; not the inside of `std::list::size`. */
const SHORTCODE = /(^|[^\w:]):(?:[a-z][a-z0-9_+-]{1,39}|[+-]1|100|1234):(?![\w:]*\w)/giu;

/** Pictographs with what modifies or joins them, flags, keycaps. (C), (R) and TM are letters to us. */
const EMOJI =
  /(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}])*|[\u{1F1E6}-\u{1F1FF}]|\uFE0F|\u20E3/gu;

/**
 * The name a heading, a column or a summary goes by: one line, without emoji, shortcodes and trailing
 * `#` or `¶`. A heading made of emoji alone keeps them.
 */
export function headingName(text: string): string {
  let name = text;
  if (name.includes(':')) {
    // Twice, because neighbouring shortcodes share the space between them.
    name = name.replace(SHORTCODE, '$1').replace(SHORTCODE, '$1');
  }
  if (/[^\x00-\xff]/u.test(name)) {
    const bare = name.replace(EMOJI, ' ');
    if (/[\p{L}\p{N}]/u.test(bare)) name = bare;
  }
  // What a link into the document leaves behind: "2026 [[Back to top](#top)]".
  if (name.includes('[') || name.includes('(')) name = name.replace(/\[\s*\]|\(\s*\)/gu, ' ');
  name = name.replace(/\s+/gu, ' ').trim();
  let end = name.length;
  while (end > 0 && (name[end - 1] === '#' || name[end - 1] === '¶' || name[end - 1] === ' ')) end -= 1;
  // "C#" keeps its sharp; "Tools #" and "Tools ##" lose theirs.
  if (end < name.length && end > 0 && name[end] === ' ') name = name.slice(0, end);
  else if (name.endsWith('¶')) name = name.slice(0, end);
  return name.length > 0 ? name : text.trim();
}
