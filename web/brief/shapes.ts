import type { BriefOperation, Operation } from '../generated/operations.ts';

type ResultOf<O> = O extends Operation<infer Result, never> ? Result : never;

/** What the page asks for, as it comes. */
export type BriefAnswer = ResultOf<typeof BriefOperation>['designBrief'];
export type ShownBrief = NonNullable<BriefAnswer['brief']>;
export type ShownStep = ShownBrief['steps'][number];
export type ShownLine = ShownStep['lines'][number];
export type ShownNumber = NonNullable<ShownLine['number']>;
export type ShownCase = ShownBrief['cases'][number];
