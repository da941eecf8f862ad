import type {
  CompareQuery,
  PreviewSourceMutation,
  RunProgressSubscription,
} from '../generated/operations.ts';

export type Comparison = CompareQuery['compareSources'];
export type Preview = PreviewSourceMutation['previewSource'];
export type Progress = RunProgressSubscription['runProgress'];

/** What the pages about sources, readings and decisions ask and change, by the names that they use. */
export {
  AddSourceOperation as ADD_SOURCE,
  CompareOneOperation as COMPARE_ONE,
  CompareOperation as COMPARE,
  KeepingOperation as KEEPING,
  PreviewSourceOperation as PREVIEW_SOURCE,
  RejectRelationOperation as REJECT_RELATION,
  RunProgressOperation as RUN_PROGRESS,
  ApproveRunOperation as APPROVE_RUN,
  PauseSourceOperation as PAUSE_SOURCE,
  RefreshSourceOperation as REFRESH_SOURCE,
  RejectRunOperation as REJECT_RUN,
  ResumeSourceOperation as RESUME_SOURCE,
  RollBackOperation as ROLL_BACK,
  UndoDecisionOperation as UNDO_DECISION,
} from '../generated/operations.ts';
