export { checkPack, loadPack } from './load.ts';
export type { CheckedPack } from './load.ts';
export type { PackFault } from './located.ts';
export { PACK_READING, packYield } from './yield.ts';
