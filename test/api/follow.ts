/** Events of a subscription over SSE, one after the other. */
export interface Stream {
  readonly contentType: string;
  /** The next event's data, or null at the end. */
  next(): Promise<unknown>;
  close(): void;
}

/** Subscribes at a server. */
export async function follow(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Stream> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    contentType: response.headers.get('content-type') ?? '',
    async next() {
      for (;;) {
        const found = /event: (\w+)\n(?:data: ?(.*)\n)?\n/.exec(text);
        if (found !== null) {
          text = text.slice(found.index + found[0].length);
          return found[1] === 'complete' ? null : (JSON.parse(found[2] ?? 'null') as unknown);
        }
        const { done, value } = await reader.read();
        if (done) return null;
        text += decoder.decode(value, { stream: true });
      }
    },
    close: () => leaving.abort(),
  };
}
