import type { RunEvent } from '../../store/port.ts';

/** Something to be done to one source, by whoever does the work. Plain data: it may cross processes. */
export type SourceJob =
  | {
      readonly kind: 'refresh';
      readonly source: string;
      /** The run that was promised to somebody; without one it is made when there is something to read. */
      readonly run?: string;
      /** True when a person asked, who does not care when it is due. */
      readonly asked: boolean;
    }
  | { readonly kind: 'approve'; readonly source: string; readonly run: string }
  | {
      readonly kind: 'roll-back';
      readonly source: string;
      readonly run: string;
      /** The earlier revision to go back to. */
      readonly revision: string;
    };

/** What became of a job. */
export interface JobResult {
  /** unchanged: nothing was written; busy: another process has the source, it is to be tried again. */
  readonly state: 'done' | 'unchanged' | 'held' | 'failed' | 'busy';
  readonly rowsWritten: number;
  readonly run: string | null;
  /** One sentence about what happened, where it was not plain success. */
  readonly message: string | null;
}

/** Does one job; never rejects for what is wrong with a source, only when the store is not available. */
export type Work = (job: SourceJob, emit: (event: RunEvent) => void) => Promise<JobResult>;

export interface QueueStatus {
  /** Jobs that wait for their turn, are worked on, wait for another try, and that gave up. */
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  /** Workers that take jobs. */
  readonly workers: number;
}

/**
 * Work on sources, handed over to be done some time, each source by one worker at a time. What is due stands in the
 * store, so that a queue that was lost loses nothing.
 */
export interface Jobs {
  /** Hands over a job. A plain refresh of a source that waits for its turn already is the same job. */
  enqueue(job: SourceJob): Promise<void>;
  /** Steps of the work from now on, wherever it is done; ends when the reader returns, or with `close`. */
  events(): AsyncIterable<RunEvent>;
  status(): Promise<QueueStatus>;
  /** Resolves once nothing waits and nothing is worked on. */
  idle(): Promise<void>;
  /** Takes no more jobs, and lets what is being worked on come to its end. */
  close(): Promise<void>;
}
