export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A problem in content: collected, never thrown; the run goes on. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Name of the check that spoke, in kebab case. */
  readonly rule: string;
  /** One sentence that says what is wrong and what to do. */
  readonly message: string;
  readonly source: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** Codes of operational errors; each is thrown with one sentence that says what to do. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'UNAUTHENTICATED',
  'STORE_UNAVAILABLE',
  'UNREADABLE',
  'SOURCE_UNAVAILABLE',
  'PACK_INVALID',
  'LEASE_LOST',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A problem in operation, with a stable code and the error that caused it. */
export class CairnError extends Error {
  override readonly name = 'CairnError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
