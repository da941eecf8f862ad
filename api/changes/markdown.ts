/** Characters that Markdown, GitHub's or HTML could take for markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&|~$]/g;
/** What begins a block where a line or an item begins. */
const BLOCK = /^(?:[#+=:-]|\d{1,9}(?=[.)]))/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from outside as plain Markdown: one line, nothing in it is markup. */
export function markdownText(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(CONTROL, '').trim().replace(MARKUP, '\\$&');
  const [block] = BLOCK.exec(plain) ?? [];
  if (block === undefined) return plain;
  return /\d$/.test(block) ? `${block}\\${plain.slice(block.length)}` : `\\${plain}`;
}

/** A link; the text alone where there is no address. */
export function markdownLink(text: string, address: string | null): string {
  const words = markdownText(text) || 'untitled';
  if (address === null) return words;
  // encodeURIComponent leaves round brackets alone.
  const safe = address.replace(/[\s<>[\]\\`"]/g, (character) => encodeURIComponent(character));
  return `[${words}](${safe.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
