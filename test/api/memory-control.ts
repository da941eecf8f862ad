import { CairnError } from '../../schema/index.ts';
import type { Decision } from '../../schema/index.ts';
import type { Control, Preview, SourceInput } from '../../api/index.ts';
import type { RunEvent, RunRecord, Store, SourceSettings } from '../../store/port.ts';

/** A `Control` that keeps settings in the store, decides there too, and only says what it would read. */
export interface MemoryControl extends Control {
  /** What was asked of it, in order. */
  readonly asked: readonly (readonly [method: string, ...given: unknown[]])[];
  /** Tells those who follow runs. */
  tell(event: RunEvent): void;
  /** Ends every stream of events. */
  end(): void;
  /** Streams that are being read. */
  readonly readers: number;
}

const AT = '2024-06-03T08:00:00.000Z';

export function settingsOf(source: string, input: Partial<SourceInput> = {}): SourceSettings {
  return {
    source,
    address: input.address ?? source.replace('source/github/', ''),
    branch: input.branch ?? null,
    include: input.include ?? null,
    exclude: input.exclude ?? null,
    schedule: input.schedule ?? null,
    paused: false,
    pinned: null,
    rejected: null,
    failures: 0,
    quarantined: null,
    nextDue: null,
    waits: null,
    checkedAt: null,
  };
}

export function runOf(id: string, source: string, state: RunRecord['state']): RunRecord {
  const counts = { added: 0, edited: 0, moved: 0, removed: 0, renamed: 0, documentsRead: 0 };
  return { id, source, state, startedAt: AT, finishedAt: AT, revision: 'abc', ...counts, message: null };
}

const PREVIEW: Preview = {
  source: 'source/github/third/late',
  title: 'third/late',
  license: null,
  revision: 'abc',
  documents: 1,
  entries: 2,
  added: 2,
  edited: 0,
  moved: 0,
  removed: 0,
  renamed: 0,
  changes: [
    {
      kind: 'added',
      entity: 'resource/aaaaaaaaaaaa',
      title: 'A late feature store',
      source: 'source/github/third/late',
      path: 'README.md',
      line: 3,
      before: null,
      after: { title: 'New' },
      was: null,
      topics: [],
      revision: 'abc',
    },
  ],
  diagnostics: [],
  holdReason: null,
};

export function createMemoryControl(store: Store): MemoryControl {
  const asked: [string, ...unknown[]][] = [];
  const readers = new Set<{ push(event: RunEvent): void; end(): void; source: string | undefined }>();
  const changed = async (
    method: string,
    source: string,
    change: Partial<SourceSettings>,
  ): Promise<SourceSettings> => {
    asked.push([method, source, change]);
    const settings = await store.changeSettings(source, change);
    if (settings === null) throw new CairnError('NOT_FOUND', `There is no source "${source}".`);
    return settings;
  };
  const ran = (method: string, id: string, state: RunRecord['state'], ...more: unknown[]): RunRecord => {
    asked.push([method, id, ...more]);
    return runOf(id, 'source/github/first/reading-list', state);
  };
  return {
    asked,
    get readers() {
      return readers.size;
    },
    tell: (event) => {
      for (const reader of readers) {
        if (reader.source === undefined || reader.source === event.source) reader.push(event);
      }
    },
    end: () => {
      for (const reader of readers) reader.end();
    },
    async preview(input) {
      asked.push(['preview', input]);
      return PREVIEW;
    },
    async addSource(input) {
      asked.push(['addSource', input]);
      const settings = settingsOf('source/github/third/late', input);
      await store.saveSettings(settings);
      return { settings, run: runOf('run/1', settings.source, 'running') };
    },
    updateSource: (source, input) => changed('updateSource', source, input),
    pauseSource: (source) => changed('pauseSource', source, { paused: true }),
    resumeSource: (source) => changed('resumeSource', source, { paused: false }),
    async removeSource(source) {
      asked.push(['removeSource', source]);
      await store.removeSettings(source);
    },
    refreshSource: async (source) => ran('refreshSource', 'run/2', 'running', source),
    approveRun: async (run) => ran('approveRun', run, 'done'),
    rejectRun: async (run) => ran('rejectRun', run, 'rejected'),
    rollBack: async (source, revision) => ran('rollBack', 'run/3', 'rolled-back', source, revision),
    async decide(decision: Decision) {
      asked.push(['decide', decision.id]);
      await store.decide([decision]);
      return decision;
    },
    async undoDecision(id) {
      asked.push(['undoDecision', id]);
      await store.undo(id);
    },
    runEvents(source) {
      const waiting: RunEvent[] = [];
      let wake: () => void = () => undefined;
      let isOver = false;
      const reader = {
        source,
        push: (event: RunEvent): void => {
          waiting.push(event);
          wake();
        },
        end: (): void => {
          isOver = true;
          readers.delete(reader);
          wake();
        },
      };
      readers.add(reader);
      return {
        [Symbol.asyncIterator]: () => ({
          async next() {
            while (waiting.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
            const event = waiting.shift();
            return event === undefined ? { done: true, value: undefined } : { done: false, value: event };
          },
          async return() {
            reader.end();
            return { done: true, value: undefined };
          },
        }),
      };
    },
  };
}
