import type { FastifyRequest } from 'fastify';

/** A browser says from which page a request comes; only pages of this very host may change anything. */
export function isOwnPage({ headers, host }: FastifyRequest): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}
