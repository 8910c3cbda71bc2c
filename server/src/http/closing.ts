import type { FastifyInstance } from 'fastify';

/** How long a request in flight may hold up the end. */
const PATIENCE = 10_000;

/**
 * Whether the server is closing. It then asks each connection that it still answers to close as well, and cuts those
 * that remain after a while: a client could otherwise hold up the end for as long as it likes.
 */
export function watchClosing(app: FastifyInstance): () => boolean {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
    setTimeout(() => app.server.closeAllConnections(), PATIENCE).unref();
  });
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
  return () => isClosing;
}
