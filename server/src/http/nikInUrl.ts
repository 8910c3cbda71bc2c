import { holdsNik } from '@payung/shared/nik';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendError } from './errors.js';

/**
 * A hook before all others: the address of a request stands in the logs of browsers, proxies and servers, so one that holds a
 * NIK is answered with 400, before anything is done or written of it.
 */
export async function refuseNikInUrl(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (!hasNik(request.url)) return undefined;
  sendError(request, reply, 400, 'nikInUrl');
  return reply;
}

/** The path without its query, for a log: nothing of it when it holds a NIK. */
export function pathOf({ url }: Pick<FastifyRequest, 'url'>): string {
  const [path = ''] = url.split('?', 1);
  return hasNik(path) ? '[NIK]' : path;
}

const MOST_ENCODINGS = 3;

/** Also percent-encoded, be it more than once, and with what cannot be decoded around it. */
function hasNik(url: string): boolean {
  let text = url;
  for (let round = 0; round <= MOST_ENCODINGS; round += 1) {
    if (holdsNik(text.replaceAll('+', ' '))) return true;
    const decoded = text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    if (decoded === text) return false;
    text = decoded;
  }
  return false;
}
