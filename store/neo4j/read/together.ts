import { CairnError } from '../../../schema/index.ts';
import type { Connection, Query } from '../connection.ts';
import { generationIn, loadKnown, type Known } from './known.ts';
import { aloneStatement, joinedStatement, type Question } from './question.ts';

/** Puts questions to the server, those that are put before the program next waits together. */
export interface Together {
  /** Asks in as many statements as it takes; it may be asked several times. */
  readonly read: <Result>(work: Work<Result>) => Promise<Result>;
  /** Asks what one statement answers. */
  readonly ask: <Row, Result>(question: Question<Row, Result>) => Promise<Result>;
}

type Work<Result> = (query: Query, known: Known) => Promise<Result>;

/** What is known, kept from one question to the next. */
export interface KnownMemory {
  known: Known | null;
}

/** Told with each answer the generation it is of; null where the graph moved while it was read. */
export type Witness = (generation: number | null) => void;

type Outcome = { readonly value: unknown } | { readonly cause: unknown };

interface Asked {
  readonly work: Work<unknown>;
  readonly question: Question<unknown, unknown> | null;
  readonly tell: (outcome: Outcome) => void;
}

/** Questions asked anew when the graph changed under them; then the last answer is given. */
const ATTEMPTS = 3;
/** Questions that go out together at most. */
const MOST_TOGETHER = 16;
/** Questions joined into one statement at most: the server plans every combination that it meets. */
const MOST_JOINED = 2;

const settled = (work: Promise<unknown>): Promise<Outcome> =>
  work.then(
    (value) => ({ value }),
    (cause: unknown) => ({ cause }),
  );

function workOf<Row, Result>(question: Question<Row, Result>): Work<Result> {
  return async (query, known) => {
    const finding = question.find(known);
    if (finding === null) return question.answer([], known);
    const rows = await query<[Row]>(aloneStatement(finding), finding.parameters);
    return question.answer(
      rows.map(([row]) => row),
      known,
    );
  };
}

/**
 * A page asks many small questions, and beginning, ending and looking whether the graph changed cost as much as most of
 * them. So those put before the program next waits go out together: one or two that a statement answers each as one
 * statement, others in one transaction without waiting for each other, each answered as soon as its own answer is there.
 * Answers rest on what is known of the graph as it is now; what changed meanwhile is asked again.
 */
export function createTogether(connection: Connection, memory: KnownMemory, witness: Witness): Together {
  let waiting: Asked[] = [];

  const forget = (known: Known): void => {
    if (memory.known === known) memory.known = null;
  };
  /** @returns those that must be asked again: the graph changed, or another's failure may have ended theirs */
  const askInOne = (asked: readonly Asked[], isLast: boolean): Promise<{ stale: Asked[]; failed: Asked[] }> =>
    connection.read(async (query) => {
      const known = memory.known ?? (await loadKnown(query));
      memory.known = known;
      const stale: Asked[] = [];
      const failed: Asked[] = [];
      const answers = asked.map((each) => {
        const own: { generation: Promise<Outcome> | null } = { generation: null };
        const outcome = settled(
          each.work((...question) => {
            own.generation = null;
            return query(...question);
          }, known),
        );
        return { each, own, outcome };
      });
      // Looked at after what has gone out so far; whoever asks more after that looks again.
      const generation = settled(generationIn(query));
      for (const { own } of answers) own.generation = generation;
      const tell = async ({ each, own, outcome: answer }: (typeof answers)[number]): Promise<void> => {
        const outcome = await answer;
        const now = await (own.generation ?? settled(generationIn(query)));
        const isCurrent = 'value' in now && now.value === known.generation;
        if (!isCurrent) forget(known);
        const isOwn = 'value' in outcome || outcome.cause instanceof CairnError;
        if ('value' in now && !isCurrent && !isLast) stale.push(each);
        else if (isOwn && 'value' in now) {
          witness(isCurrent ? known.generation : null);
          each.tell(outcome);
        } else if (asked.length > 1) failed.push(each);
        else throw 'cause' in outcome ? outcome.cause : (now as { readonly cause: unknown }).cause;
      };
      await Promise.all(answers.map(tell));
      return { stale, failed };
    });
  const answer = async (asked: readonly Asked[], attempt: number): Promise<void> => {
    try {
      const { stale, failed } = await askInOne(asked, attempt >= ATTEMPTS);
      const again = stale.length === 0 ? [] : [answer(stale, attempt + 1)];
      await Promise.all([...again, ...failed.map((each) => answer([each], attempt))]);
    } catch (cause) {
      for (const each of asked) each.tell({ cause });
    }
  };
  /** @returns whether they were answered by one statement */
  const answerJoined = async (asked: readonly Asked[], known: Known): Promise<boolean> => {
    try {
      const questions = asked.flatMap(({ question }) => question ?? []);
      const findings = questions.flatMap((question) => question.find(known) ?? []);
      if (findings.length < asked.length) return false;
      const { cypher, parameters } = joinedStatement(findings);
      const [row] = await connection.ask<[number, ...(readonly unknown[])[]]>(cypher, parameters);
      const [generation, ...rows] = row ?? [null];
      if (generation !== known.generation) {
        forget(known);
        return false;
      }
      const answers = questions.map((question, at) => question.answer(rows[at] ?? [], known));
      witness(generation);
      asked.forEach(({ tell }, at) => tell({ value: answers[at] }));
    } catch (cause) {
      // Which of several it was that failed is found out by asking again.
      if (asked.length > 1) return false;
      asked[0]?.tell({ cause });
    }
    return true;
  };
  const answerAll = async (asked: readonly Asked[]): Promise<void> => {
    const { known } = memory;
    const isJoined = asked.length <= MOST_JOINED && asked.every(({ question }) => question !== null);
    if (known !== null && isJoined && (await answerJoined(asked, known))) return;
    await answer(asked, 1);
  };
  const send = (): void => {
    const asked = waiting;
    waiting = [];
    for (let start = 0; start < asked.length; start += MOST_TOGETHER) {
      void answerAll(asked.slice(start, start + MOST_TOGETHER));
    }
  };
  const put = <Result>(
    work: Work<Result>,
    question: Question<unknown, unknown> | null = null,
  ): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(send);
      const tell = (outcome: Outcome): void => {
        if ('value' in outcome) resolve(outcome.value as Result);
        else reject(outcome.cause as Error);
      };
      waiting.push({ work, question, tell });
    });
  return {
    read: (work) => put(work),
    // What the rows are is the question's own promise.
    ask: (question) => put(workOf(question), question as Question<unknown, unknown>),
  };
}
