import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Progress as Step, RUN_PROGRESS } from '../client/keeping.ts';
import { useClient } from '../client/use-answer.ts';
import { runWords } from '../state/health.ts';
import { clip } from '../state/text.ts';
import { counted } from '../words.ts';

const ENDED = ['done', 'held', 'failed', 'rejected', 'rolled-back'];

export interface ProgressProps {
  readonly source: string;
  readonly run: string;
  readonly onEnd?: (state: string) => void;
}

/** A reading as it happens, told by the server. */
export function Progress({ source, run, onEnd }: ProgressProps): JSX.Element {
  const client = useClient();
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => {
    const control = new AbortController();
    client.watch(
      RUN_PROGRESS,
      { source },
      ({ runProgress }) => {
        if (runProgress.run !== run) return;
        setStep(runProgress);
        if (!ENDED.includes(runProgress.state)) return;
        control.abort(new DOMException('It has ended', 'AbortError'));
        client.forget();
        onEnd?.(runProgress.state);
      },
      control.signal,
    );
    return () => control.abort(new DOMException('No longer wanted', 'AbortError'));
  }, [client, source, run]);
  const percent = Math.round(Math.min(100, Math.max(0, step?.percent ?? 0)));
  return (
    <div class="progress" role="status">
      <progress max={100} value={percent} aria-label="How far the reading is" />
      <p class="meta">
        {step === null
          ? 'Waiting for the first word …'
          : `${runWords(step.state)} · ${percent} % · ${counted(step.documents, 'document', 'documents')}, ${counted(step.entries, 'entry', 'entries')}${step.problems > 0 ? `, ${counted(step.problems, 'fault', 'faults')}` : ''}${step.message === null ? '' : ` · ${clip(step.message, 160)}`}`}
      </p>
    </div>
  );
}
