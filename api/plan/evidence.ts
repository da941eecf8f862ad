import type { BriefEvidence } from '../../schema/brief/index.ts';
import type { EvidenceRecord, GraphReader } from '../../store/port.ts';
import { placeUrl } from '../place-url.ts';

/** Proof as a plan shows it, with the address of the exact place. */
export function seen({ sourceRecord, place, basis, quote }: EvidenceRecord): BriefEvidence {
  const { path, lines, page, headings } = place;
  const url = placeUrl(sourceRecord, place);
  return { source: sourceRecord.title, path, lines, page, headings, basis, quote, url };
}

/** The first proof of each relation, by what the relation is asked for. */
export async function proofs(
  reader: Pick<GraphReader, 'evidence'>,
  relations: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, BriefEvidence>> {
  const pages = await reader.evidence([...relations.values()], 1);
  return new Map(
    [...relations.keys()].flatMap((key, i) => {
      const first = pages[i]?.evidence[0];
      return first === undefined ? [] : [[key, seen(first)] as const];
    }),
  );
}
