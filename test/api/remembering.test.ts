import { describe, expect, it } from 'vitest';
import { createGenerationMemory } from '../../api/generation-memory.ts';
import { createTurns } from '../../api/turns.ts';

describe('what is remembered of one generation', () => {
  const four = (): number => 4;

  it('is made once, and again when the graph has moved', async () => {
    const memory = createGenerationMemory(10);
    let made = 0;
    const make = (): Promise<number> => Promise.resolve((made += 1));
    await memory(1).remember('a', make, four);
    await memory(1).remember('a', make, four);
    expect(made).toBe(1);
    expect(await memory(2).remember('a', make, four)).toBe(2);
  });

  it('weighs no more than it may: what was used longest ago goes first', async () => {
    const memory = createGenerationMemory(10)(1);
    const made: string[] = [];
    const ask = (key: string): number | Promise<number> =>
      memory.remember(key, () => Promise.resolve(made.push(key)), four);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('does not keep what is heavier than all that may be kept', async () => {
    const memory = createGenerationMemory(3)(1);
    let made = 0;
    const make = (): Promise<number> => Promise.resolve((made += 1));
    await memory.remember('a', make, four);
    await memory.remember('a', make, four);
    expect(made).toBe(2);
  });
});

describe('turns', () => {
  it('let the event loop go round between two works that never wait', async () => {
    const turns = createTurns(1, 10);
    const order: string[] = [];
    const first = turns(async () => {
      setImmediate(() => order.push('the loop'));
      order.push('first');
    });
    const second = turns(async () => void order.push('second'));
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'the loop', 'second']);
  });

  it('refuse what cannot wait any more, and take it again when there is room', async () => {
    const turns = createTurns(1, 1);
    const works = [1, 2, 3].map((value) => turns(() => Promise.resolve(value)));
    const outcomes = await Promise.allSettled(works);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(outcomes[2]).toMatchObject({ reason: { code: 'LIMIT_EXCEEDED' } });
    expect(await turns(() => Promise.resolve(4))).toBe(4);
  });
});
