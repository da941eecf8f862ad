import type { ErrorCode } from '../schema/index.ts';

/** An answer in GraphQL's shape to a request that is not looked into. */
export function refusal(
  { Response }: { readonly Response: typeof globalThis.Response },
  status: number,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}
