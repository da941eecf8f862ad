import {
  AddSourceOperation,
  ApproveRunOperation,
  CompareOneOperation,
  CompareOperation,
  KeepingOperation,
  type Operation,
  PauseSourceOperation,
  PreviewSourceOperation,
  RefreshSourceOperation,
  RejectRelationOperation,
  RejectRunOperation,
  ResumeSourceOperation,
  RollBackOperation,
  RunProgressOperation,
  UndoDecisionOperation,
} from '../generated/operations.ts';
import type { ComparedRows, RunRow, Settings } from './page-shapes.ts';
import type { Named, SourceDiagnostic } from './shapes.ts';

type VariablesOf<O> = O extends Operation<unknown, infer Variables> ? Variables : never;

// As in operations.ts: these lines fail to compile as soon as an operation no longer gives what a page draws.

export interface ComparedSource {
  readonly source: Named & { readonly license: string | null };
  readonly total: number;
  readonly shared: number;
  readonly only: number;
  readonly missing: number;
}

export interface Comparison {
  readonly sources: readonly ComparedSource[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly shared: number }[];
  readonly shared: ComparedRows;
  readonly notes: readonly string[];
}

export const COMPARE: Operation<
  { readonly compareSources: Comparison },
  VariablesOf<typeof CompareOperation>
> = CompareOperation;

export const COMPARE_ONE: Operation<
  { readonly compareSources: { readonly onlyIn: ComparedRows; readonly missingFrom: ComparedRows } },
  VariablesOf<typeof CompareOneOperation>
> = CompareOneOperation;

export const KEEPING: Operation<
  { readonly sourceSettings: readonly Settings[]; readonly runs: readonly RunRow[] },
  VariablesOf<typeof KeepingOperation>
> = KeepingOperation;

export interface Preview {
  readonly id: string;
  readonly title: string;
  readonly license: string | null;
  readonly revision: string;
  readonly documents: number;
  readonly entries: number;
  readonly added: number;
  readonly edited: number;
  readonly moved: number;
  readonly removed: number;
  readonly renamed: number;
  readonly changes: readonly {
    readonly kind: string;
    readonly entityId: string;
    readonly path: string;
    readonly line: number | null;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly diagnostics: readonly SourceDiagnostic[];
  readonly holdReason: string | null;
}

export const PREVIEW_SOURCE: Operation<
  { readonly previewSource: Preview },
  VariablesOf<typeof PreviewSourceOperation>
> = PreviewSourceOperation;

export const ADD_SOURCE: Operation<
  { readonly addSource: { readonly settings: Settings; readonly run: RunRow } },
  VariablesOf<typeof AddSourceOperation>
> = AddSourceOperation;

export interface Progress {
  readonly run: string;
  readonly source: string;
  readonly state: string;
  readonly percent: number;
  readonly documents: number;
  readonly entries: number;
  readonly problems: number;
  readonly message: string | null;
  readonly at: string;
}

export const RUN_PROGRESS: Operation<
  { readonly runProgress: Progress },
  VariablesOf<typeof RunProgressOperation>
> = RunProgressOperation;

export const REJECT_RELATION: Operation<
  { readonly rejectRelation: { readonly id: string; readonly sentence: string } },
  VariablesOf<typeof RejectRelationOperation>
> = RejectRelationOperation;

export {
  ApproveRunOperation as APPROVE_RUN,
  PauseSourceOperation as PAUSE_SOURCE,
  RefreshSourceOperation as REFRESH_SOURCE,
  RejectRunOperation as REJECT_RUN,
  ResumeSourceOperation as RESUME_SOURCE,
  RollBackOperation as ROLL_BACK,
  UndoDecisionOperation as UNDO_DECISION,
};
