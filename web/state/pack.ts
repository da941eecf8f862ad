/** True for the source that is the domain pack: what it says are Cairn's own words. */
export function isPackSource(id: string): boolean {
  return id.startsWith('source/pack/');
}
