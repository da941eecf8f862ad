import type { EvidenceRecord } from '../store/port.ts';

/**
 * The words of a piece of evidence as they may be shown; null where there are none. The one place that decides:
 * a store of one's own may show what it read.
 */
export function quoteFor(evidence: EvidenceRecord): string | null {
  return evidence.quote;
}
