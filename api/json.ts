/** Facts as a client gets them: JSON text, null where there are none. */
export function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
