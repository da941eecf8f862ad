import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../schema/entity.ts';
import type { MapPlace } from '../../web/client/shapes.ts';
import { pairsToJoin } from '../../web/state/starts.ts';
import { isNotLatin } from '../../web/state/text.ts';

const place = (id: string, kind: EntityKind, community: string, degree: number): MapPlace =>
  ({ entity: { id, kind, title: id, degree }, community, x: 0, y: 0 }) as MapPlace;

const namesOf = (places: readonly MapPlace[]): readonly string[] =>
  pairsToJoin(places).map((ends) => ends.map(({ id }) => id).join(' to '));

describe('pairs to join', () => {
  it('lead from a pattern to a problem of another area, the most spoken of first, none twice', () => {
    const places = [
      place('pattern/a', 'Pattern', 'north', 9),
      place('pattern/b', 'Pattern', 'south', 8),
      place('problem/a', 'Problem', 'north', 30),
      place('problem/b', 'Problem', 'south', 20),
      place('problem/c', 'Problem', 'south', 10),
    ];
    expect(namesOf(places)).toEqual(['pattern/a to problem/b', 'pattern/b to problem/a']);
  });

  it('begin at concepts where there are no patterns, and are none where there is one area', () => {
    const concept = place('concept/a', 'Concept', 'north', 5);
    expect(namesOf([concept, place('problem/a', 'Problem', 'south', 3)])).toEqual(['concept/a to problem/a']);
    expect(namesOf([concept, place('problem/a', 'Problem', 'north', 3)])).toEqual([]);
  });
});

describe('words in other letters', () => {
  it('are told from words with a Latin letter, and from figures', () => {
    expect(['推荐系统', 'поиск', 'RAG 推荐', 'search', '2024'].map(isNotLatin)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
