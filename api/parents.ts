import type { Why } from '../schema/index.ts';
import type { Claim } from '../schema/index.ts';
import type { EntityRecord, EvidenceRecord, RelationRecord, RunRecord } from '../store/port.ts';

/** A claim and whether the entity carries its value. */
export interface ClaimParent extends Claim {
  readonly won: boolean;
}

/** A concept or pattern that a problem needs, and the relation that says so. */
export interface NeedParent {
  readonly topic: EntityRecord;
  readonly relation: RelationRecord;
}

/** A ranked resource and the relations that put it into the list. */
export interface RankedEdgeParent {
  readonly cursor: string;
  readonly node: EntityRecord;
  readonly score: number;
  readonly why: readonly Why[];
  readonly sentence: string;
  readonly relations: readonly string[];
}

/** Whatever has an id of its own. */
export type NodeParent = EntityRecord | RelationRecord | EvidenceRecord | ClaimParent | RunRecord;
