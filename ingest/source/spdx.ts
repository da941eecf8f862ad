/** SPDX identifiers stay; free words ("NOASSERTION", "none") mean that no licence was found. */
export function spdx(license: unknown): string | null {
  return typeof license === 'string' &&
    /^[A-Za-z0-9.+-]+$/.test(license) &&
    !/^(noassertion|none|other)$/i.test(license)
    ? license
    : null;
}
