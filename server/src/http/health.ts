import type { FastifyInstance } from 'fastify';

const READY_WITHIN = 5_000;

/** `/healthz`: the process lives. `/readyz`: it may get requests, for the database answers and is migrated. */
export function addHealth(
  app: FastifyInstance,
  isClosing: () => boolean,
  missingMigrations: () => Promise<string[]>,
): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    const problem = isClosing() ? 'shutting down' : await problemWith(missingMigrations);
    if (problem) request.log.warn({ problem }, 'not ready');
    return reply.code(problem ? 503 : 200).send(problem ? { status: 'not ready', problem } : { status: 'ok' });
  });
}

async function problemWith(missingMigrations: () => Promise<string[]>): Promise<string | undefined> {
  const timeout = new Promise<never>((_, reject) => setTimeout(reject, READY_WITHIN).unref());
  try {
    const missing = await Promise.race([missingMigrations(), timeout]);
    return missing.length > 0 ? `migrations not applied: ${missing.join(', ')}` : undefined;
  } catch {
    // The reason may name hosts and users; the log of the database says more.
    return 'the database does not answer';
  }
}
