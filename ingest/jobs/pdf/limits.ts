/** How much one PDF may cost. */
export interface PdfLimits {
  /** Of processor time. By the clock it may be `PATIENCE` times as much, as on a machine with much else to do. */
  readonly seconds: number;
  /** Resident memory of the child, in units of 2^20 bytes. */
  readonly megabytes: number;
  readonly pages: number;
}

export const PDF_LIMITS: PdfLimits = { seconds: 10, megabytes: 400, pages: 2_000 };

/**
 * A reading on a busy machine may wait for the processor: at a load of twenty on two cores three times its limit was
 * not enough, and then what a graph says would depend on the load. What waits longer than this is stuck.
 */
export const PATIENCE = 12;
