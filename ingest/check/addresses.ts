import PQueue from 'p-queue';
import { canonicalAddress } from '../../schema/index.ts';
import { sha256 } from '../../schema/id.ts';
import { follow, type Ask, type Standing } from './follow.ts';

/** An address that an entry of a list names. */
export interface KnownAddress {
  readonly entity: string;
  readonly url: string;
  /** Where it is named first. */
  readonly source: string;
  readonly path: string;
  readonly line: number;
}

export interface Checked {
  readonly known: KnownAddress;
  readonly standing: Standing;
  /** True when whatever is not there is sent to the same page. */
  readonly isSwept: boolean;
}

export interface CheckOptions {
  readonly ask: Ask;
  /** Waits before the next question to the same host. */
  readonly pause: () => Promise<void>;
  readonly onChecked?: (done: number) => void;
}

/** Hosts that are asked at the same time. */
const HOSTS = 8;
/** Failures in a row after which a host is left alone. */
const PATIENCE = 3;

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

/** An address beside this one where nothing can be. */
function besideOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  return new URL(`cairn-${sha256(address).slice(0, 12)}`, url).href;
}

async function checkOne(known: KnownAddress, ask: Ask): Promise<Checked> {
  const standing = await follow(known.url, ask);
  if (standing.state !== 'moved') return { known, standing, isSwept: false };
  const beside = await follow(besideOf(known.url), ask);
  const isSwept = beside.state === 'moved' && canonicalAddress(beside.to) === canonicalAddress(standing.to);
  return { known, standing, isSwept };
}

/** One address after the other, until the host fails too often. */
async function checkHost(lane: readonly KnownAddress[], options: CheckOptions): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  let failures = 0;
  for (const known of lane) {
    if (failures >= PATIENCE) {
      const standing = { state: 'unsure', why: 'its host was left alone after three failures' } as const;
      checked.push({ known, standing, isSwept: false });
      continue;
    }
    if (checked.length > 0) await options.pause();
    const one = await checkOne(known, options.ask);
    failures = one.standing.state === 'unsure' ? failures + 1 : 0;
    checked.push(one);
    options.onChecked?.(1);
  }
  return checked;
}

/**
 * Asks what became of addresses: several hosts at a time, each by one question after the other. In the order given.
 */
export async function checkAddresses(
  addresses: readonly KnownAddress[],
  options: CheckOptions,
): Promise<readonly Checked[]> {
  const lanes = new Map<string, KnownAddress[]>();
  for (const known of addresses) {
    const host = hostOf(known.url);
    const lane = lanes.get(host);
    if (lane) lane.push(known);
    else lanes.set(host, [known]);
  }
  const queue = new PQueue({ concurrency: HOSTS });
  const done = await queue.addAll([...lanes.values()].map((lane) => () => checkHost(lane, options)));
  const byAddress = new Map(done.flat().map((each) => [each.known, each]));
  return addresses.flatMap((known) => byAddress.get(known) ?? []);
}
