import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long the body of a request may take to arrive, in milliseconds, where that is not the standard. */
    arrivesWithin?: number;
  }
}

/**
 * Who begins a request must end it: otherwise it would keep a connection, and our shutdown, for ever. Node knows one such time
 * for a whole server, and a large file on the line of a village needs longer than anything else.
 */
export function limitArrival(app: FastifyInstance, standard: number): void {
  app.addHook('onRequest', async (request) => {
    const { raw, headers, routeOptions } = request;
    if (headers['transfer-encoding'] === undefined && !Number(headers['content-length'])) return;
    const timer = setTimeout(() => cut(app, request), routeOptions.config.arrivesWithin ?? standard).unref();
    for (const event of ['end', 'close']) raw.once(event, () => clearTimeout(timer));
  });
}

/** Told and closed as by Node itself. */
function cut(app: FastifyInstance, { raw }: FastifyRequest): void {
  if (raw.complete) return;
  const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  app.server.emit('clientError', error, raw.socket);
}
