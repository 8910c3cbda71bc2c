import { createHmac, hkdfSync } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Client, Limits } from './limits.js';

const ID_BYTES = 16;

/** Tells clients that have not signed in apart by their address, without keeping it: what is kept is sealed with our key. */
export function createAnonymousClients(secret: string, limits: Limits): (address: string) => Client {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'payung client address v1', 32));
  return (address) => {
    const seal = createHmac('sha256', key).update(networkOf(address)).digest().subarray(0, ID_BYTES);
    return { id: `address:${seal.toString('base64url')}`, limits };
  };
}

/** Of an IPv6 address its first 64 bits: whoever has one address has the whole of that network. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = (address.split('%', 1)[0] ?? '').toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  // `::` stands for as many zeros as eight groups lack; an IPv4 at the end takes the room of two.
  const after = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length - (after.at(-1)?.includes('.') ? 1 : 0);
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
