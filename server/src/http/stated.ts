import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors.js';
import { sendError } from './errors.js';

/** What the caller says of itself. It is recorded as such; nothing is allowed or refused because of it. */
export interface Stated {
  readonly purpose: string | null;
  readonly onBehalfOf: string | null;
}

type Headers = FastifyRequest['headers'];

const LONGEST = 200;

/** `x-purpose` and `x-on-behalf-of`, percent-encoded UTF-8, or BAD_USER_INPUT. */
export function readStated(headers: Headers): Stated {
  return { purpose: readHeader(headers, 'x-purpose'), onBehalfOf: readHeader(headers, 'x-on-behalf-of') };
}

/** A hook before the handler: what cannot be read is answered with 400, before anything is done without it. */
export async function refuseUnreadable(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  try {
    readStated(request.headers);
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    sendError(request, reply, 400, error.key, error.parameters);
    return reply;
  }
}

/** The text of a header, percent-encoded UTF-8; null when it is absent or blank. */
export function readHeader(headers: Headers, name: string): string | null {
  const text = decoded(name, String(headers[name] ?? '')).trim();
  if (text.length > LONGEST) throw new DomainError('BAD_USER_INPUT', 'textTooLong', { field: name, maximum: LONGEST });
  return text === '' ? null : text;
}

function decoded(name: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DomainError('BAD_USER_INPUT', 'headerMalformed', { field: name });
  }
}
