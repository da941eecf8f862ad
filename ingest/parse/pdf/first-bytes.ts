import type { Problem } from '../problem.ts';

/** How far into a file its header may stand (readers accept this by custom). */
const HEADER_WITHIN = 1_024;

interface Look {
  readonly rule: string;
  readonly matches: (text: string, bytes: Uint8Array) => boolean;
  readonly message: string;
}

const LOOKS: readonly Look[] = [
  {
    rule: 'pdf-empty',
    matches: (_text, bytes) => bytes.byteLength === 0,
    message: 'The file is empty; get it again from where it came.',
  },
  {
    rule: 'pdf-in-git-lfs',
    matches: (text) => text.startsWith('version https://git-lfs.github.com/spec/'),
    message:
      'The PDF is kept in Git LFS and only its pointer is here; fetch it with "git lfs pull" and read the source again.',
  },
  {
    rule: 'pdf-is-html',
    matches: (text) =>
      /^\s*(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<(?:!doctype html|html))/iu.test(text),
    message:
      'The file is named PDF but is an HTML page, such as a sign-in or error page; download the PDF itself again.',
  },
  {
    rule: 'pdf-not-pdf',
    matches: (text) => !text.includes('%PDF-'),
    message:
      'The file is named PDF but is none, as it has no PDF header; replace it or leave it out of the source.',
  },
];

/** What the first bytes of a file say about it. */
export interface FirstBytes {
  /** Why there is no use in opening it; null when it may be a PDF. */
  readonly problem: Problem | null;
  /** Bytes before the header. */
  readonly junkBefore: number;
}

/** Looks at the first kilobyte of what should be a PDF. */
export function refusedByBytes(bytes: Uint8Array): FirstBytes {
  const text = String.fromCharCode(...bytes.subarray(0, HEADER_WITHIN + 8));
  for (const { rule, matches, message } of LOOKS) {
    if (matches(text, bytes))
      return { problem: { severity: 'error', rule, message, line: null }, junkBefore: 0 };
  }
  return { problem: null, junkBefore: text.indexOf('%PDF-') };
}
