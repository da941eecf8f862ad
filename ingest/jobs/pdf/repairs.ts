/** What pdf.js says when a file's structure had to be guessed. It has no other way to tell. */
const REPAIR =
  /Indexing all PDF objects|invalid \/Pages tree|skipping XRef table|circular reference|XRefEntryException|caused by missing/u;

let repaired = false;

/**
 * Takes over what pdf.js would write: a hostile file gives tens of thousands of lines, of which only one fact
 * matters.
 */
export function listenForRepairs(): void {
  console.warn = (message: unknown): void => {
    repaired ||= typeof message === 'string' && REPAIR.test(message.slice(0, 300));
  };
  console.log = (): void => undefined;
}

/** Whether a repair was told of since the last time this was asked. */
export function takeRepaired(): boolean {
  const was = repaired;
  repaired = false;
  return was;
}
