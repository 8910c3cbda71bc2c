import { randomUUID } from 'node:crypto';
import { type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';
import { pathOf } from './nikInUrl.js';

/** Not what may be a national id. */
const CORRELATION_ID = /^(?!.*\d{16})[\w.-]{8,64}$/;

/**
 * What Fastify logs of a request is a list of what may be logged, never a list of what may not: the path without its
 * query (a GET carries variables there), no header, no body, no address of a person's machine.
 *
 * The id of a request is always ours, so that nobody can make the audit say that two requests were one. The id that a
 * client or a proxy sends as `x-request-id` stands beside it in the log, as `correlationId`, and nowhere else.
 */
export const HTTP_LOG = {
  requestIdHeader: false,
  genReqId: () => randomUUID(),
  childLoggerFactory(log, bindings, options, { headers }) {
    const given = headers['x-request-id'];
    const isOne = typeof given === 'string' && CORRELATION_ID.test(given);
    return log.child(isOne ? { ...bindings, correlationId: given } : bindings, options);
  },
  logController: new LogController({ disableRequestLogging: true }),
} as const satisfies FastifyServerOptions;

/** One line for each request, when it is answered. */
export function logResponse(request: FastifyRequest, reply: FastifyReply): void {
  request.log.info(
    {
      method: request.method,
      path: pathOf(request),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    },
    'answered',
  );
}
