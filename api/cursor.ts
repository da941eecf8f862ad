import { CairnError } from '../schema/index.ts';

/** Where a page ended: the generation it was read from, the sort key of its last item, and that item's id. */
export interface Cursor {
  readonly generation: number;
  /** Empty for lists in id order. */
  readonly key: readonly number[];
  readonly id: string;
}

const LENGTH_LIMIT = 2_000;
const KEY_LIMIT = 4;

export function encodeCursor({ generation, key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([generation, key, id])).toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

/**
 * Reads a cursor that `encodeCursor` wrote with `keys` numbers; null for none.
 * @throws CairnError BAD_USER_INPUT for anything else.
 */
export function decodeCursor(text: string | null | undefined, keys: number): Cursor | null {
  if (text === null || text === undefined) return null;
  const value = text.length > LENGTH_LIMIT ? null : parsed(text);
  if (Array.isArray(value) && value.length === 3) {
    const [generation, key, id] = value as readonly unknown[];
    const isKey =
      Array.isArray(key) &&
      key.length === keys &&
      key.length <= KEY_LIMIT &&
      key.every((part) => typeof part === 'number' && Number.isFinite(part));
    if (Number.isSafeInteger(generation) && isKey && typeof id === 'string' && id !== '') {
      return { generation: generation as number, key: key as readonly number[], id };
    }
  }
  throw new CairnError('BAD_USER_INPUT', 'This cursor cannot be read; ask for the first page again.');
}
