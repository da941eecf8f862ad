import type { ChangeSet, DocumentYield, EntryChange, SourceRecord } from '../../../schema/index.ts';

function sizeOf({ entries, claims, evidence, diagnostics }: DocumentYield): number {
  return 1 + entries.length + claims.length + evidence.length + diagnostics.length;
}

/**
 * A change set as parts that one transaction can take each, documents kept whole; most are one part. Only the last
 * brings the new record of the source: until then its revision says that it is not read to the end, and the next
 * reading goes on from what is there.
 * @param stored the record as stored, if the source is
 */
export function partsOf(
  changeSet: ChangeSet,
  stored: SourceRecord | null,
  rowsAtOnce: number,
): readonly ChangeSet[] {
  const groups: DocumentYield[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const each of changeSet.put) {
    const own = sizeOf(each);
    if (size + own > rowsAtOnce) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(each);
    size += own;
  }
  if (groups.length < 2) return [changeSet];
  const unfinished: SourceRecord = stored ?? { ...changeSet.source, revision: '' };
  const partOfPath = new Map(
    groups.flatMap((group, index) => group.map((each) => [each.document.path, index] as const)),
  );
  const last = groups.length - 1;
  const changesOf = (index: number): readonly EntryChange[] =>
    changeSet.changes.filter((change) => (partOfPath.get(change.path) ?? last) === index);
  return groups.map((put, index) => ({
    source: index === last ? changeSet.source : unfinished,
    put,
    drop: index === last ? changeSet.drop : [],
    changes: changesOf(index),
  }));
}
