/** Whether whoever asks says that an answer with this tag is known to them. */
export function knowsTag({ headers }: Request, tag: string): boolean {
  const known = headers.get('if-none-match')?.split(',') ?? [];
  return known.some((part) => part.trim() === tag);
}
