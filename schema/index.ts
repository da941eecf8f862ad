export * from './canonical.ts';
export * from './diagnostic.ts';
export * from './document.ts';
export * from './entity.ts';
export * from './evidence.ts';
export * from './item.ts';
export * from './order.ts';
export * from './relation.ts';
