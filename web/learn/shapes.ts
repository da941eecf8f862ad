import type { LearnOperation, Operation } from '../generated/operations.ts';

type ResultOf<O> = O extends Operation<infer Result, never> ? Result : never;

/** What the page asks for, as it comes. */
export type PathAnswer = ResultOf<typeof LearnOperation>['learningPath'];
export type ShownPath = NonNullable<PathAnswer['path']>;
export type ShownStep = ShownPath['steps'][number];
export type ShownText = NonNullable<ShownStep['mustRead']>;
