import { existsSync } from 'node:fs';
import { CairnError } from '../../../schema/diagnostic.ts';
import { refusedByBytes } from '../../parse/pdf/index.ts';
import type { ParsedPdf } from '../../parse/pdf/index.ts';
import { childFile, startChild } from './child-process.ts';
import type { Outcome, PdfChild } from './child-process.ts';
import { PDF_LIMITS } from './limits.ts';
import type { PdfLimits } from './limits.ts';
import type { ReadRequest } from './messages.ts';
import { crashed, tookTooLong, tookTooMuch, unreadable } from './problems.ts';

export interface PdfReaderOptions extends Partial<PdfLimits> {
  /** Processes that read at the same time, at most; 2 unless told otherwise. */
  readonly children?: number;
}

/** Reads PDFs in processes of their own. */
export interface PdfReader {
  /**
   * Text by page, sections, links and title of a PDF. Content never makes it reject: what cannot be read, or not
   * within the limits, gives an `unreadable` document with one diagnostic. Rejects with a `CairnError` when the
   * reader is closed or not built. Any number may be asked for at once; they wait for their turn.
   */
  read(bytes: Uint8Array, path: string): Promise<ParsedPdf>;
  /** Kills what still reads; readings that have no answer yet reject. */
  close(): Promise<void>;
}

/** A child is let go after this many readings, or when it keeps this share of the memory it may have. */
const READINGS_PER_CHILD = 200;
const KEPT_MEMORY = 0.6;
/** How long an idle child is kept for the next reading. */
const IDLE_MS = 30_000;

interface Job {
  readonly request: ReadRequest;
  readonly resolve: (parsed: ParsedPdf) => void;
  readonly reject: (error: CairnError) => void;
}

const wasClosed = (): CairnError =>
  new CairnError('UNREADABLE', 'The PDF reader was closed before the PDF was read; read the source again.');

const isNotBuilt = (): CairnError =>
  new CairnError('UNREADABLE', 'The PDF reader is not built; run "npm run build" and read the source again.');

/** Starts no process before there is something to read. */
export function createPdfReader({ children = 2, ...given }: PdfReaderOptions = {}): PdfReader {
  const limits: PdfLimits = { ...PDF_LIMITS, ...given };
  const waiting: Job[] = [];
  const idle: PdfChild[] = [];
  const all = new Set<PdfChild>();
  let isClosed = false;
  let idleTimer: NodeJS.Timeout | undefined;

  const isWorn = (child: PdfChild, rss: number): boolean =>
    child.readings >= READINGS_PER_CHILD || rss > KEPT_MEMORY * limits.megabytes * 2 ** 20;

  function letGo(child: PdfChild): void {
    void child.stop().then(() => {
      all.delete(child);
      startNext();
    });
  }

  function keep(child: PdfChild): void {
    idle.push(child);
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => idle.splice(0).forEach(letGo), IDLE_MS).unref();
    startNext();
  }

  function documentFor(outcome: Outcome): ParsedPdf {
    if (outcome.kind === 'parsed') return outcome.parsed;
    if (outcome.kind === 'refused') return unreadable(outcome.problem);
    const { why } = outcome;
    return unreadable(
      why === 'time' ? tookTooLong(limits) : why === 'memory' ? tookTooMuch(limits) : crashed,
    );
  }

  async function run(child: PdfChild, job: Job): Promise<void> {
    const isFirst = child.readings === 0;
    const outcome = await child.read(job.request);
    if (isClosed) return job.reject(wasClosed());
    const ended = outcome.kind === 'ended';
    // What an earlier PDF left behind must not decide about this one: it gets a process of its own.
    if (ended && outcome.why !== 'time' && !isFirst) waiting.unshift(job);
    else job.resolve(documentFor(outcome));
    if (ended || isWorn(child, outcome.rss)) letGo(child);
    else keep(child);
  }

  function nextChild(): PdfChild | undefined {
    const free = idle.pop();
    if (free !== undefined || all.size >= children) return free;
    const child = startChild(limits);
    all.add(child);
    return child;
  }

  function startNext(): void {
    while (waiting.length > 0 && !isClosed) {
      const child = nextChild();
      const job = child === undefined ? undefined : waiting.shift();
      if (child === undefined || job === undefined) return;
      void run(child, job);
    }
  }

  return {
    async read(bytes, path) {
      if (isClosed) throw wasClosed();
      const { problem, junkBefore } = refusedByBytes(bytes);
      if (problem !== null) return unreadable(problem);
      if (!existsSync(childFile())) throw isNotBuilt();
      return new Promise<ParsedPdf>((resolve, reject) => {
        waiting.push({ request: { bytes, path, junkBefore }, resolve, reject });
        startNext();
      });
    },
    async close() {
      isClosed = true;
      clearTimeout(idleTimer);
      for (const job of waiting.splice(0)) job.reject(wasClosed());
      await Promise.all([...all].map((child) => child.stop()));
      all.clear();
      idle.length = 0;
    },
  };
}
