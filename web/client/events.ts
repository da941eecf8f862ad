/** Longest event that is read; a line that grows beyond it is dropped. */
const LONGEST = 1_000_000;

/**
 * Takes the events out of a text of server-sent events (WHATWG HTML, 9.2): the data of each whole event, and what is
 * left of an unfinished one. Comments and unknown fields are left out.
 */
export function takeEvents(text: string): { readonly data: readonly string[]; readonly rest: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const data = blocks
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).replace(/^ /, ''))
        .join('\n'),
    )
    .filter((each) => each !== '');
  return { data, rest: rest.length > LONGEST ? '' : rest };
}

/** Reads events until the line ends or breaks; what is no JSON is left out. */
export async function readEvents(
  open: () => Promise<Response>,
  next: (event: unknown) => void,
): Promise<void> {
  try {
    const response = await open();
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!response.ok || reader === undefined) return;
    let rest = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const taken = takeEvents(rest + value);
      ({ rest } = taken);
      for (const each of taken.data) next(JSON.parse(each));
    }
  } catch {
    // A broken line is opened again by whoever listens.
  }
}
