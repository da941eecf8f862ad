import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

const RESERVED: readonly (readonly [address: string, bits: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
];

/** IANA's special-purpose IPv4 blocks; in IPv6 only global unicast (2000::/3) is public, without its tunnels. */
const blocked = new BlockList();
for (const [address, bits, family] of RESERVED) blocked.addSubnet(address, bits, family);
const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');
const tunnels = new BlockList();
for (const [address, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  tunnels.addSubnet(address, bits, 'ipv6');
}

/** True for an IP address that anyone on the internet may reach; false for private, loopback, link-local and reserved ones. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked.check(address, 'ipv4');
  return family === 6 && unicast.check(address, 'ipv6') && !tunnels.check(address, 'ipv6');
}

type Answer = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** The error of a connection that was not made because its address is not public. */
export const PRIVATE_ADDRESS = 'EPRIVATEADDRESS';

/**
 * Name resolution for sockets that refuses names with any address that is not public. The socket connects to
 * what was checked here, so a name cannot change its address in between.
 */
export function lookupPublic(hostname: string, options: LookupOptions, answer: Answer): void {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, []);
    const first = addresses[0];
    if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
      const refused: NodeJS.ErrnoException = new Error(`${hostname} is not a public host`);
      refused.code = PRIVATE_ADDRESS;
      return answer(refused, []);
    }
    if (options.all === true) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
}
