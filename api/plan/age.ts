import type { GraphReader } from '../../store/port.ts';

/** How new the graph is: the newest revision read. */
export interface GraphAge {
  readonly newestYear: number | null;
  /** ISO 8601 day. */
  readonly asOf: string | null;
}

export async function ageOf(reader: Pick<GraphReader, 'sources'>): Promise<GraphAge> {
  const dates = (await reader.sources()).map(({ source }) => source.revisionDate ?? '');
  const newest = dates.reduce((latest, date) => (date > latest ? date : latest), '');
  const year = Number.parseInt(newest, 10);
  return {
    newestYear: Number.isFinite(year) ? year : null,
    asOf: newest === '' ? null : newest.slice(0, 10),
  };
}
