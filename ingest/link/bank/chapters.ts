import { parse } from 'yaml';

/** Where a book teaches a topic of a bank. */
export interface BankChapters {
  readonly topic: string;
  /** Line of the topic, from 1. */
  readonly line: number;
  readonly chapters: readonly BankChapter[];
}

export interface BankChapter {
  readonly volume: number;
  readonly chapter: string;
  /** True for the one chapter to send a learner to. */
  readonly isFirst: boolean;
}

const LIMIT = 1_000_000;

function chapterOf(value: unknown, isFirst: boolean): readonly BankChapter[] {
  const { vol, chapter } = (value ?? {}) as { readonly vol?: unknown; readonly chapter?: unknown };
  const isWhole = Number.isSafeInteger(vol) && typeof chapter === 'string' && /^[\w-]{1,80}$/u.test(chapter);
  return isWhole ? [{ volume: Number(vol), chapter: String(chapter), isFirst }] : [];
}

/** Reads a bank's map from topics to chapters (`primary`, `also_see`); what has another shape is left out. */
export function readChapters(text: string): readonly BankChapters[] {
  if (text.length > LIMIT) return [];
  let value: unknown;
  try {
    value = parse(text, { logLevel: 'silent', uniqueKeys: false, maxAliasCount: 0 });
  } catch {
    // The ordinary reading of the file says what is wrong with it.
    return [];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const lines = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const topic = /^['"]?([\w-]+)['"]?:/u.exec(line)?.[1];
    if (topic !== undefined && !lines.has(topic)) lines.set(topic, index + 1);
  });
  return Object.entries(value).flatMap(([topic, entry]: [string, unknown]) => {
    const { primary, also_see: more } = (entry ?? {}) as {
      readonly primary?: unknown;
      readonly also_see?: unknown;
    };
    const others: readonly unknown[] = Array.isArray(more) ? more : [];
    const chapters = [...chapterOf(primary, true), ...others.flatMap((each) => chapterOf(each, false))];
    return chapters.length === 0 ? [] : [{ topic, line: lines.get(topic) ?? 1, chapters }];
  });
}
