import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import { prepareDemo } from './demo/prepareDemo.js';
import { startEmbeddedPostgres } from './embedded/startEmbeddedPostgres.js';
import { type Env, readEnv } from './env.js';
import { explainDatabaseFailure } from './explainDatabaseFailure.js';
import { databaseUrlsOf } from './databaseUrls.js';
import { assemblePayung } from './payung.js';
import { untilToldToStop } from './shutdown.js';
import { readArguments } from './startArguments.js';
import { StartError } from './startError.js';
import { welcome } from './welcome.js';

await main().catch(giveUp);
// Prisma's migration engine leaves a timer of ten seconds behind.
process.exit();

async function main(): Promise<void> {
  const env = readEnv(process.env);
  const { isEmpty } = readArguments(process.argv.slice(2));
  const embedded = env.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ home: env.home, onLost: (error) => giveUp(error) });
  try {
    const payung = await assemblePayung(env, databaseUrlsOf(env, embedded), (step) => console.log(step));
    try {
      // Until now a signal simply ends this process, and PostgreSQL undoes what was not done.
      const told = untilToldToStop();
      const stopping = new AbortController();
      void told.then(() => stopping.abort());
      const address = await listen(payung.app, env);
      await embedded?.announce(address);
      // Never in production: there, the environment refuses the embedded database.
      const demo =
        embedded &&
        (await prepareDemo(payung.services, payung.regions(), {
          home: env.home,
          url: address,
          withPeople: !isEmpty,
          limits: env.limits,
          say: (step) => console.log(step),
          signal: stopping.signal,
        }));
      if (!stopping.signal.aborted) welcome(address, demo);
      console.log(`\nStopping (${await told}): finishing the requests in flight …`);
    } finally {
      await payung.close();
    }
  } finally {
    await embedded?.stop();
  }
  console.log('Stopped.');
}

async function listen(app: FastifyInstance, { host, port }: Env): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Port ${port} is taken by another program: stop that one, or choose another port, for instance PORT=${port + 1} npm start.`,
      );
    }
    if (code === 'EACCES')
      throw new StartError(`This account may not listen on port ${port}: choose a PORT above 1023.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      throw new StartError(
        `This machine has no address ${host}: set HOST to one that it has, or to 0.0.0.0 for all of them.`,
      );
    throw error;
  }
}

/** The embedded PostgreSQL ends with this process, so leaving at once leaves nothing behind. */
function giveUp(failure: unknown): never {
  const error = explainDatabaseFailure(failure);
  console.error(error instanceof StartError ? `\nPayung stops: ${error.message}` : error);
  process.exit(1);
}
