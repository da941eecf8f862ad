import type { Entity } from '../entity.ts';
import type { RankedRecord } from '../rank/record.ts';
import type { TopicGround } from '../rank/topic.ts';
import type { Role } from '../relation.ts';
import type { BriefEvidence, BriefTopic } from './brief.ts';

/** A concept or pattern that the problem needs. */
export interface NeededTopic {
  readonly entity: Pick<Entity, 'id' | 'kind' | 'title' | 'description' | 'details'>;
  readonly role: Role;
  /** Steps it belongs to by itself. */
  readonly steps: readonly string[];
  /** Relations it has in the whole graph: what is joined to much says little. */
  readonly degree: number;
}

/** How a case study came to be a candidate, nearest first. */
export type CaseFit = 'problem' | 'narrower' | 'field' | 'broader' | 'pattern' | 'needs';

export interface CaseCandidate {
  readonly record: RankedRecord & Pick<Entity, 'url'>;
  readonly fit: CaseFit;
  /** The problem, pattern or concept that it is joined to. */
  readonly through: BriefTopic;
  /** Relations that join it. */
  readonly relations: readonly string[];
  readonly grounds: readonly TopicGround[];
}

/** Everything a brief is made of, as it lies in the graph. */
export interface BriefMaterial {
  readonly problem: Pick<Entity, 'id' | 'kind' | 'title' | 'aliases' | 'description' | 'details'>;
  readonly broader: readonly BriefTopic[];
  /** All steps of the framework. */
  readonly steps: readonly Pick<Entity, 'id' | 'title' | 'details'>[];
  readonly needs: readonly NeededTopic[];
  /** At most one for each work: the nearest. */
  readonly candidates: readonly CaseCandidate[];
  readonly questions: readonly BriefTopic[];
  readonly newestYear: number | null;
  readonly asOf: string | null;
}

/** Proof for each case that was chosen, by id of the work. */
export type CaseEvidence = ReadonlyMap<string, BriefEvidence>;
