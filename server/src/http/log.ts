import { randomUUID } from 'node:crypto';
import { type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';

const REQUEST_ID = /^[\w.-]{8,64}$/;

/**
 * What Fastify logs of a request is a list of what may be logged, never a list of what may not: the path without its
 * query (a GET carries variables there), no header, no body, no address of a person's machine.
 */
export const HTTP_LOG = {
  requestIdHeader: false,
  genReqId(request: { headers: Record<string, string | string[] | undefined> }): string {
    const given = request.headers['x-request-id'];
    return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  },
  logController: new LogController({ disableRequestLogging: true }),
} as const satisfies FastifyServerOptions;

/** One line for each request, when it is answered. */
export function logResponse(request: FastifyRequest, reply: FastifyReply): void {
  request.log.info(
    {
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    },
    'answered',
  );
}
