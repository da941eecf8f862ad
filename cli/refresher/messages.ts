import type { ErrorCode } from '../../schema/index.ts';
import type { RunEvent } from '../../store/port.ts';

/** What may be asked of the refresher by name; `runEvents` is told to all instead. */
export const CALLS = [
  'preview',
  'addSource',
  'updateSource',
  'pauseSource',
  'resumeSource',
  'removeSource',
  'refreshSource',
  'approveRun',
  'rejectRun',
  'rollBack',
  'decide',
  'undoDecision',
] as const;
export type CallName = (typeof CALLS)[number];

/** From the server to the refresher. */
export type Request =
  | { readonly kind: 'call'; readonly id: number; readonly name: CallName; readonly args: readonly unknown[] }
  | { readonly kind: 'stop' };

/** An error, as plain data. */
export interface ErrorMessage {
  readonly code: ErrorCode | null;
  readonly message: string;
}

/** From the refresher to the server. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: ErrorMessage }
  | { readonly kind: 'event'; readonly event: RunEvent };
