/** What XML 1.0 has no way to write (§2.2), lone surrogates included; direction overrides make titles lie. */
const UNWRITABLE =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text without what cannot be written in XML, and shows nothing. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** Text as HTML and XML have it, in an element or an attribute. */
export function escaped(text: string): string {
  return writable(text).replace(/[&<>"']/g, (character) => NAMES[character] ?? '');
}
