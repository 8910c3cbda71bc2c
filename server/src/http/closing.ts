import type { FastifyInstance } from 'fastify';

/**
 * Whether the server is closing. It then asks each connection that it still answers to close as well: a client that
 * keeps its connection open would otherwise hold up the end for as long as it likes.
 */
export function watchClosing(app: FastifyInstance): () => boolean {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
  return () => isClosing;
}
