export * from './compose.ts';
export * from './outline.ts';
export * from './path.ts';
export * from './questions.ts';
export * from './texts.ts';
export * from './words.ts';
