import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

const texts = new WeakMap<Request, string>();

/** What was posted with a request, once it has been read; null where nothing was. */
export function postedText(request: Request): string | null {
  return texts.get(request) ?? null;
}

/** A refusal with the server library's own name for it. */
function refused(status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status, spec: true } } });
}

const tooLong = (limit: number): GraphQLError =>
  refused(413, `The body of a question may have ${String(limit)} bytes at most; ask for less at once.`);

/** The whole of a body whose length nobody told, as far as it may be read. */
async function readCounting(body: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      throw tooLong(limit);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads a body of a told length as it is: HTTP itself holds it to that. */
async function readText(request: Request, limit: number): Promise<string> {
  const told = request.headers.get('content-length');
  if (told !== null && !/^\d+$/u.test(told)) throw refused(400, 'Content-Length must be a number of bytes.');
  if (Number(told ?? 0) > limit) throw tooLong(limit);
  if (told !== null) return request.text();
  return request.body === null ? '' : readCounting(request.body, limit);
}

/** What is asked for; whether its parts are what they should be is looked at later. */
function questionIn(text: string): GraphQLParams {
  let question: unknown;
  try {
    question = JSON.parse(text);
  } catch {
    throw refused(400, 'The body of a question must be JSON.');
  }
  if (typeof question !== 'object' || question === null) {
    throw refused(400, 'The body of a question must be a JSON object.');
  }
  return question;
}

/** Reads a question in an address, whose parts in JSON may be none. */
function questionAt<Question>(request: Request, parse: (request: Request) => Question): Question {
  try {
    return parse(request);
  } catch {
    throw refused(400, '"variables" and "extensions" must be JSON, percent-encoded in the address.');
  }
}

/** Reads questions in addresses, and those that are posted as JSON, of `limit` bytes at most. */
export function postedQuestions(limit: number): Plugin {
  return {
    async onRequestParse({ request, requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      if (request.method !== 'POST') return setRequestParser((given) => questionAt(given, requestParser));
      const text = await readText(request, limit);
      texts.set(request, text);
      setRequestParser(() => questionIn(text));
    },
  };
}
