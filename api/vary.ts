/** Says in `vary` that an answer depends on these headers of the request, each once; names in lower case. */
export function varyOn(headers: Headers, ...names: readonly string[]): void {
  const said = (headers.get('vary') ?? '').split(',').map((name) => name.trim().toLowerCase());
  headers.set('vary', [...new Set([...said, ...names])].filter((name) => name !== '').join(', '));
}
