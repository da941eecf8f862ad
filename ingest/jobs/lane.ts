/**
 * The host that a source is read from, as far as its id tells: sources of one host wait for each other, so that no
 * host is asked for two things at once.
 */
export function laneOf(source: string): string {
  const [, kind = '', host = ''] = source.split('/');
  return kind === 'address' ? `address/${host.split('-')[0] ?? ''}` : kind;
}
