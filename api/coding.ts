/** How a body may be packed, best first. */
export type Coding = 'br' | 'gzip' | 'identity';

/** The best coding that an Accept-Encoding header names without refusing it. */
export function acceptedCoding(accepted: string | null): Coding {
  if (accepted === null) return 'identity';
  const parts = accepted.split(',').map((part) => part.trim().toLowerCase());
  const named = (coding: string): boolean =>
    parts.some((part) => part === coding || (part.startsWith(`${coding};`) && !/q=0(?:\.0*)?$/.test(part)));
  return named('br') ? 'br' : named('gzip') ? 'gzip' : 'identity';
}
