import { describe, expect, it } from 'vitest';
import { isAway, untilThere } from '../../cli/until-there.ts';
import { CairnError } from '../../schema/index.ts';

const because = (cause: unknown): CairnError => new CairnError('STORE_UNAVAILABLE', 'It is away.', cause);
const coded = (code: string): Error => Object.assign(new Error('refused'), { code });

describe('a worker whose servers are away', () => {
  it.each([
    coded('ServiceUnavailable'),
    coded('SessionExpired'),
    coded('Neo.TransientError.General.DatabaseUnavailable'),
    coded('ECONNREFUSED'),
    coded('EAI_AGAIN'),
    new Error('Connection is closed.'),
  ])('waits for what does not answer: %o', (cause) => {
    expect(isAway(because(cause))).toBe(true);
  });

  it.each([
    because(coded('Neo.ClientError.Security.Unauthorized')),
    because(coded('ERR_SQLITE_ERROR')),
    because(new Error('WRONGPASS invalid password')),
    because(undefined),
    new CairnError('BAD_USER_INPUT', 'No such source.', coded('ECONNREFUSED')),
    coded('ECONNREFUSED'),
  ])('does not wait for what refuses: %o', (error) => {
    expect(isAway(error)).toBe(false);
  });

  it('works once they are there, and says each time why it does not yet', async () => {
    const said: string[] = [];
    const outcomes = [because(coded('ServiceUnavailable')), because(new Error('Connection is closed.'))];
    const work = async (): Promise<string> => {
      const next = outcomes.shift();
      if (next) throw next;
      return 'worked';
    };
    expect(await untilThere(work, ({ message }) => said.push(message), 1)).toBe('worked');
    expect(said).toEqual(['It is away.', 'It is away.']);
  });

  it('ends at once with what waiting does not mend', async () => {
    const refused = because(coded('Neo.ClientError.Security.Unauthorized'));
    let times = 0;
    const work = (): Promise<never> => {
      times += 1;
      return Promise.reject(refused);
    };
    await expect(untilThere(work, () => undefined, 1)).rejects.toBe(refused);
    expect(times).toBe(1);
  });
});
