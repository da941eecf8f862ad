/**
 * The same events, each as something else. Ending it ends the source at once, also while an event is waited for, which
 * a generator would not.
 */
export function mappedEvents<From, To>(
  events: AsyncIterable<From>,
  map: (event: From) => To | Promise<To>,
): AsyncIterableIterator<To> {
  const source = events[Symbol.asyncIterator]();
  const ended: IteratorReturnResult<undefined> = { done: true, value: undefined };
  return {
    async next() {
      const result = await source.next();
      if (result.done) return ended;
      try {
        return { done: false, value: await map(result.value) };
      } catch (error) {
        await source.return?.();
        throw error;
      }
    },
    async return() {
      await source.return?.();
      return ended;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
