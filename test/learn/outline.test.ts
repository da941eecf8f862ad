import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MOST_STEPS, needsOf, outlinePath } from '../../schema/learn/index.ts';
import type { Outline, OutlineConcept, OutlineRequest } from '../../schema/learn/index.ts';
import { LEVELS } from '../../schema/pack.ts';

const concept = (
  id: string,
  prerequisites: readonly string[] = [],
  more: Partial<OutlineConcept> = {},
): OutlineConcept => ({ id, title: id, level: 'core', broader: [], ...more, prerequisites });

const outline = (concepts: readonly OutlineConcept[], more: Partial<OutlineRequest> = {}): Outline =>
  outlinePath({
    ...{ concepts: new Map(concepts.map((each) => [each.id, each])), targets: ['loaf'], known: new Set() },
    ...{ level: null, mostSteps: MOST_STEPS },
    ...more,
  });

const BREAD = [
  concept('flour', [], { level: 'foundation' }),
  concept('dough', ['flour'], { level: 'foundation' }),
  concept('rise', ['dough']),
  concept('proof', [], { broader: ['rise'] }),
  concept('loaf', ['proof', 'dough'], { level: 'advanced' }),
];

describe('the outline of a path', () => {
  it('puts every concept after what it needs and after what it is a kind of', () => {
    expect(outline(BREAD).steps).toEqual(['flour', 'dough', 'rise', 'proof', 'loaf']);
  });

  it('leaves out what is known and what only that needs', () => {
    const { steps, known } = outline(BREAD, { known: new Set(['rise']) });
    expect([steps, known]).toEqual([
      ['proof', 'loaf'],
      ['dough', 'flour', 'rise'],
    ]);
  });

  it('assumes what is below the level of the reader, never the goal', () => {
    const { steps, assumed } = outline(BREAD, { level: 'advanced' });
    expect([steps, assumed]).toEqual([['loaf'], ['flour', 'dough', 'rise', 'proof']]);
  });

  it('assumes the easiest first when one goal alone takes too many steps', () => {
    const { steps, assumed } = outline(BREAD, { mostSteps: 3 });
    expect([steps, assumed]).toEqual([
      ['rise', 'proof', 'loaf'],
      ['flour', 'dough'],
    ]);
  });

  it('leaves the less important parts of a goal for later when there is no room', () => {
    const parts = ['a', 'b', 'c', 'd'].map((id) => concept(id));
    const { steps, later } = outline(parts, { targets: ['b', 'a', 'd', 'c'], mostSteps: 3 });
    expect([steps, later]).toEqual([['b', 'a', 'd'], ['c']]);
  });

  it('assumes foundations rather than leave most of a goal for later', () => {
    const base = Array.from({ length: 6 }, (_, i) =>
      concept(`base${i}`, i === 0 ? [] : [`base${i - 1}`], { level: 'foundation' }),
    );
    const parts = ['a', 'b', 'c', 'd'].map((id) => concept(id, ['base5']));
    const { steps, later, assumed } = outline([...base, ...parts], {
      targets: ['a', 'b', 'c', 'd'],
      mostSteps: 6,
    });
    expect([steps, later, assumed.length]).toEqual([['a', 'b', 'c', 'd'], [], 6]);
  });

  it('ends where concepts need each other in a circle', () => {
    const circle = [concept('loaf', ['crust']), concept('crust', [], { broader: ['loaf'] })];
    expect(outline(circle).steps).toEqual(['crust', 'loaf']);
  });

  it('is empty for a goal that is known or unknown', () => {
    expect(outline(BREAD, { known: new Set(['loaf']) }).steps).toEqual([]);
    expect(outline(BREAD, { targets: ['cake'] }).steps).toEqual([]);
  });

  it('never needs what was not reached, whatever is asked', () => {
    const graphs = fc.array(
      fc.record({ needs: fc.array(fc.nat(30), { maxLength: 4 }), level: fc.constantFrom(...LEVELS) }),
      { minLength: 1, maxLength: 31 },
    );
    const wishes = fc.record({
      targets: fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }),
      known: fc.array(fc.nat(30), { maxLength: 3 }),
      level: fc.constantFrom(null, ...LEVELS),
      mostSteps: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(graphs, wishes, (nodes, { targets, known, level, mostSteps }) => {
        // A concept needs only earlier ones, so that the graph has no circle.
        const concepts = nodes.map(({ needs, level: own }, i) =>
          concept(
            `c${i}`,
            needs.filter((need) => need < i).map((need) => `c${need}`),
            { level: own },
          ),
        );
        const byId = new Map(concepts.map((each) => [each.id, each]));
        const found = outlinePath({
          ...{ concepts: byId, targets: targets.map((i) => `c${i}`), level, mostSteps },
          known: new Set(known.map((i) => `c${i}`)),
        });
        expect(found.steps.length).toBeLessThanOrEqual(mostSteps);
        expect(new Set([...found.steps, ...found.assumed, ...found.known]).size).toBe(
          found.steps.length + found.assumed.length + found.known.length,
        );
        const reached = new Set([...found.assumed, ...found.known]);
        for (const id of found.steps) {
          const step = byId.get(id);
          for (const need of step === undefined ? [] : needsOf(step, byId)) expect(reached).toContain(need);
          reached.add(id);
        }
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
