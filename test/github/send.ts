import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { failed, type Answer } from './answer.ts';
import type { FaultAction } from './faults.ts';

/** The answer that a fault gives instead of the true one; null for faults of the connection. */
export function faultAnswer(fault: FaultAction, now: () => number): Answer | null {
  switch (fault.kind) {
    case 'status':
      return { ...failed(fault.status, fault.message ?? 'Something broke'), headers: fault.headers ?? {} };
    case 'primary-limit':
      return {
        ...failed(403, 'API rate limit exceeded for 127.0.0.1.'),
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(now() / 1000) + fault.seconds),
        },
      };
    case 'secondary-limit':
      return {
        ...failed(403, 'You have exceeded a secondary rate limit. Please wait a few minutes.'),
        headers: { 'retry-after': String(fault.seconds) },
      };
    case 'redirect':
      return { status: 302, body: new Uint8Array(), headers: { location: fault.to } };
    case 'replace': {
      const body = typeof fault.body === 'string' ? Buffer.from(fault.body) : fault.body;
      return { status: 200, body, ...(fault.type === undefined ? {} : { type: fault.type }) };
    }
    default:
      return null;
  }
}

/** Writes an answer, JSON packed where that is accepted; a `cut` breaks its body off. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
  fault: FaultAction | null,
): void {
  const all = {
    'content-type': answer.type ?? 'application/json; charset=utf-8',
    ...headers,
    ...answer.headers,
  };
  if (answer.status === 304) {
    response.writeHead(304, all).end();
    return;
  }
  const isBytes = answer.body instanceof Uint8Array;
  const plain = isBytes ? (answer.body as Uint8Array) : Buffer.from(JSON.stringify(answer.body));
  const isPacked = !isBytes && String(request.headers['accept-encoding'] ?? '').includes('gzip');
  const bytes = isPacked ? gzipSync(plain) : plain;
  response.writeHead(answer.status, {
    ...all,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    'content-length': String(bytes.byteLength),
  });
  if (fault?.kind === 'cut' && fault.after < bytes.byteLength) {
    response.write(bytes.subarray(0, fault.after), () => response.destroy());
  } else response.end(bytes);
}
