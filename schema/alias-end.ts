import { resourceId } from './id.ts';
import { canonicalAddress } from './canonical.ts';

/** One end of an alias as it was given. */
export interface AliasEnd {
  readonly id: string;
  /** Null when an id was given. */
  readonly address: string | null;
}

/** Reads an address or the id of a resource; an id that is neither is kept, for `faultOf` to name. */
export function aliasEnd(given: string): AliasEnd {
  const canonical = canonicalAddress(given);
  return canonical === null ? { id: given, address: null } : { id: resourceId(canonical), address: given };
}
