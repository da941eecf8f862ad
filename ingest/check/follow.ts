import { canonicalAddress } from '../../schema/index.ts';

/** What a server says when an address is asked for, no redirect followed. */
export interface Answer {
  readonly status: number;
  /** Where it sends the reader, as written; null where it sends nobody on. */
  readonly location: string | null;
}

/** One request for an address; rejects when no answer comes or the address may not be asked. */
export type Ask = (address: string) => Promise<Answer>;

/** What became of an address. */
export type Standing =
  /** It answers, or sends the reader elsewhere for the time being. */
  | { readonly state: 'stays' }
  /** Every redirect from it says "for good", and the last address answers. */
  | { readonly state: 'moved'; readonly to: string; readonly status: number }
  | { readonly state: 'gone'; readonly status: number }
  | { readonly state: 'unsure'; readonly why: string };

const HOPS = 5;
const FOR_GOOD = new Set([301, 308]);
const FOR_NOW = new Set([302, 303, 307]);
const GONE = new Set([404, 410]);

const unsure = (why: string): Standing => ({ state: 'unsure', why });

/** The address a redirect names; null where it is none, or leads from an encrypted page to an open one. */
function nextOf(from: string, location: string | null): string | null {
  if (location === null || !URL.canParse(location, from)) return null;
  const next = new URL(location, from);
  const isOpen = next.protocol === 'http:' && from.startsWith('https:');
  if (isOpen || (next.protocol !== 'http:' && next.protocol !== 'https:')) return null;
  next.hash = '';
  return next.href;
}

/**
 * Follows an address as long as each redirect is permanent (301, 308: RFC 9110, 15.4). The same address in another
 * form (https, a slash) is no other address.
 */
export async function follow(address: string, ask: Ask): Promise<Standing> {
  let [at, first] = [address, 0];
  for (let hops = 0; hops <= HOPS; hops += 1) {
    let answer: Answer;
    try {
      answer = await ask(at);
    } catch (cause) {
      return unsure(cause instanceof Error ? cause.message : String(cause));
    }
    const { status, location } = answer;
    if (GONE.has(status)) return { state: 'gone', status };
    if (FOR_NOW.has(status)) return { state: 'stays' };
    if (status >= 200 && status < 300) {
      const isSame = canonicalAddress(at) === canonicalAddress(address);
      return isSame ? { state: 'stays' } : { state: 'moved', to: at, status: first };
    }
    const next = FOR_GOOD.has(status) ? nextOf(at, location) : null;
    if (next === null) return unsure(`it answered ${status}`);
    first ||= status;
    at = next;
  }
  return unsure('it redirects in a circle');
}
