export * from './field.ts';
export * from './question.ts';
export * from './rank.ts';
export * from './record.ts';
export * from './signals.ts';
export * from './stop-words.ts';
export * from './topic.ts';
export * from './why.ts';
