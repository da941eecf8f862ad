import { useEffect, useState } from 'preact/hooks';
import { AROUND } from '../client/operations.ts';
import { useClient } from '../client/use-answer.ts';
import type { OpenedAnswer } from '../state/scene.ts';
import type { Opened } from '../state/canvas.ts';

/** So many of the best may be on the map already; at most so many are answered at once. */
const ON_MAP = 52;
const MOST_ASKED = 100;

const keyOf = ({ entity, type, direction, count }: Opened): string =>
  [entity, type, direction, count].join('~');

/** The answers to what was opened, in the order opened; what is still asked or failed is left out. */
export function useOpenings(opened: readonly Opened[]): readonly OpenedAnswer[] {
  const client = useClient();
  const [answers, setAnswers] = useState<readonly OpenedAnswer[]>([]);
  const key = opened.map(keyOf).join(',');
  useEffect(() => {
    if (opened.length === 0) {
      setAnswers([]);
      return undefined;
    }
    const control = new AbortController();
    const questions = opened.map(async (each): Promise<OpenedAnswer | null> => {
      const { entity, type, direction, count } = each;
      const answer = await client.ask(
        AROUND,
        { id: entity, types: [type], direction, first: Math.min(MOST_ASKED, count + ON_MAP) },
        control.signal,
      );
      return answer.entity === null ? null : { opened: each, around: answer.entity };
    });
    void Promise.allSettled(questions).then((settled) => {
      if (control.signal.aborted) return;
      setAnswers(
        settled.flatMap((each) => (each.status === 'fulfilled' && each.value !== null ? [each.value] : [])),
      );
    });
    return () => control.abort(new DOMException('No longer wanted', 'AbortError'));
    // The key stands for what is opened.
  }, [client, key]);
  return answers;
}
