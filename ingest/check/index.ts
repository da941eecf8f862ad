export * from './addresses.ts';
export * from './ask.ts';
export * from './follow.ts';
export * from './known.ts';
export * from './moves.ts';
