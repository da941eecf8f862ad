import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { GraphReader } from '../../store/port.ts';
import { acceptedCoding } from '../coding.ts';
import { knowsTag } from '../if-none-match.ts';
import { callerOf } from './caller.ts';
import { JSON_ANSWER } from './compression.ts';
import { generationOf } from './consistent-view.ts';
import { postedText } from './posted.ts';

/** Bytes kept in all, questions included, and of one answer: the explorer's first question is 44 kB packed. */
const MOST = 8 * 1024 * 1024;
const LARGEST = 512 * 1024;
/** What an answer takes beside its question and its bytes. */
const BESIDE = 1_024;
/** Characters of a question that is kept; the explorer's longest has four thousand. */
const LONGEST = 16 * 1024;
const KEPT_HEADERS = ['content-type', 'content-encoding', 'content-length', 'etag', 'cache-control', 'vary'];

interface Kept {
  readonly generation: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Answers by what was asked; the least recently used ones go first. */
interface Answers {
  get(key: string): Kept | undefined;
  keep(key: string, kept: Kept): void;
  forget(key: string): void;
}

function createAnswers(): Answers {
  const answers = new Map<string, Kept>();
  let weight = 0;
  const weightOf = (key: string, { bytes }: Kept): number => BESIDE + 2 * key.length + bytes.byteLength;
  const forget = (key: string): void => {
    const kept = answers.get(key);
    if (kept !== undefined) weight -= weightOf(key, kept);
    answers.delete(key);
  };
  return {
    get: (key) => answers.get(key),
    forget,
    keep: (key, kept) => {
      forget(key);
      answers.set(key, kept);
      weight += weightOf(key, kept);
      for (const oldest of answers.keys()) {
        if (weight <= MOST) break;
        forget(oldest);
      }
    },
  };
}

/** All that an answer may depend on beside the graph: the question, how it shall be written, who may read what. */
function keyOf(request: Request, question: string): string {
  const { headers, method } = request;
  const coding = acceptedCoding(headers.get('accept-encoding'));
  return JSON.stringify([method, question, headers.get('accept'), coding, callerOf(request).hasToken]);
}

/** The library writes into the headers it is given: each answer has its own. */
function answerFrom({ headers, bytes }: Kept, request: Request, fetchAPI: FetchAPI): Response {
  const { etag, vary = '' } = headers;
  if (request.method !== 'GET' || etag === undefined || !knowsTag(request, etag))
    return new fetchAPI.Response(bytes, { headers: { ...headers } });
  const known = { etag, vary, 'cache-control': headers['cache-control'] ?? '' };
  return new fetchAPI.Response(null, { status: 304, headers: known });
}

/**
 * Keeps what was answered to questions, packed as it was sent, for as long as the graph stands, which is looked at each
 * time: only answers that rest on one generation and on nothing else, so never those to mutations and subscriptions.
 * What is posted is known by its words, whether they hold the operation or its hash.
 */
export function rememberedAnswers(reader: GraphReader): Plugin {
  const answers = createAnswers();
  const asked = new WeakMap<Request, string>();

  /** The answer to a question that was asked before; where there is none, the question is noted for `onResponse`. */
  const answerTo = async (
    request: Request,
    question: string,
    fetchAPI: FetchAPI,
  ): Promise<Response | null> => {
    if (question.length > LONGEST) return null;
    const key = keyOf(request, question);
    const kept = answers.get(key);
    if (kept !== undefined && kept.generation === (await reader.generation())) {
      answers.keep(key, kept);
      return answerFrom(kept, request, fetchAPI);
    }
    answers.forget(key);
    asked.set(request, key);
    return null;
  };
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || url.pathname !== '/graphql' || url.search === '') return;
      const answer = await answerTo(request, url.search, fetchAPI);
      if (answer !== null) endResponse(answer);
    },
    async onRequestParse({ request, endResponse, fetchAPI }) {
      const question = postedText(request);
      if (question === null) return;
      const answer = await answerTo(request, question, fetchAPI);
      if (answer !== null) endResponse(answer);
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const key = asked.get(request);
      const generation = generationOf(request);
      if (key === undefined || generation === null || response.status !== 200) return;
      if (!JSON_ANSWER.test(response.headers.get('content-type') ?? '')) return;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { status, statusText, headers } = response;
      if (bytes.byteLength <= LARGEST) {
        const known = KEPT_HEADERS.flatMap((name) => {
          const value = headers.get(name);
          return value === null ? [] : [[name, value] as const];
        });
        answers.keep(key, { generation, headers: Object.fromEntries(known), bytes });
      }
      setResponse(new fetchAPI.Response(bytes, { status, statusText, headers }));
    },
  };
}
