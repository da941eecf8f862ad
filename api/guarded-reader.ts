import type { GraphReader } from '../store/port.ts';

type Method<A extends unknown[], R> = (...given: A) => Promise<R>;

/** The same reader, asking `check` before every read; what `check` throws, the read rejects with. */
export function guardedReader(reader: GraphReader, check: () => void): GraphReader {
  const guarded =
    <A extends unknown[], R>(read: Method<A, R>): Method<A, R> =>
    async (...given) => {
      check();
      return read.apply(reader, given);
    };
  return {
    generation: guarded(reader.generation),
    figuresGeneration: guarded(reader.figuresGeneration),
    counts: guarded(reader.counts),
    decisions: guarded(reader.decisions),
    entities: guarded(reader.entities),
    entityPage: guarded(reader.entityPage),
    relationCounts: guarded(reader.relationCounts),
    relations: guarded(reader.relations),
    relationsAmong: guarded(reader.relationsAmong),
    hops: guarded(reader.hops),
    relationsById: guarded(reader.relationsById),
    evidence: guarded(reader.evidence),
    hiddenEvidence: guarded(reader.hiddenEvidence),
    evidenceById: guarded(reader.evidenceById),
    claimsById: guarded(reader.claimsById),
    claims: guarded(reader.claims),
    search: guarded(reader.search),
    nearestWords: guarded(reader.nearestWords),
    suggest: guarded(reader.suggest),
    overview: guarded(reader.overview),
    discovered: guarded(reader.discovered),
    sources: guarded(reader.sources),
    documents: guarded(reader.documents),
    changes: guarded(reader.changes),
    runs: guarded(reader.runs),
    run: guarded(reader.run),
    revisions: guarded(reader.revisions),
    settings: guarded(reader.settings),
    diagnostics: guarded(reader.diagnostics),
    stream: () => reader.stream(),
  };
}
