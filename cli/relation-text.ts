import type { RelationType } from '../schema/index.ts';
import type { Direction, EvidenceRecord } from '../store/port.ts';

/** Words for a relation as seen from the entity shown. */
const WORDS: Readonly<Record<string, string>> = {
  'LISTS in': 'Listed by',
  'LISTS out': 'Lists',
  'ABOUT out': 'About',
  'ABOUT in': 'Read about it',
  'APPLIES out': 'Applies',
  'APPLIES in': 'Applied in',
  'SOLVES out': 'Solves',
  'SOLVES in': 'Solved by',
  'BY out': 'By',
  'BY in': 'Wrote or built',
  'EXPLAINS out': 'Explains',
  'EXPLAINS in': 'Explained in',
  'CITES out': 'Cites',
  'CITES in': 'Cited by',
  'BROADER out': 'Part or kind of',
  'BROADER in': 'Parts and kinds',
  'PREREQUISITE out': 'Understand first',
  'PREREQUISITE in': 'Leads to',
  'RELATED out': 'Related',
  'RELATED in': 'Related',
  'NEEDS out': 'Needs',
  'NEEDS in': 'Needed by',
  'USES out': 'Uses',
  'USES in': 'Used by',
  'BELONGS_TO out': 'Step',
  'BELONGS_TO in': 'Belongs here',
  'PART_OF out': 'Part of',
  'PART_OF in': 'Parts',
};

/** What joins an entity to another, as a heading over the others. */
export function relationInWords(type: RelationType, direction: Direction): string {
  return WORDS[`${type} ${direction}`] ?? type;
}

/** Where a piece of evidence stands: list, path, line or page, headings, revision, basis. */
export function evidencePlace({ sourceRecord, place, contentHash, basis }: EvidenceRecord): string {
  const where = place.lines ? `line ${place.lines[0]}` : place.page === null ? '' : `page ${place.page}`;
  const revision = sourceRecord.kind === 'github' ? sourceRecord.revision : contentHash;
  return [
    `${sourceRecord.title} ${place.path}${where === '' ? '' : ` ${where}`}`,
    place.headings.join(' › '),
    revision.slice(0, 7),
    basis,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
