import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import { localeFrom } from '@payung/shared/locale';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context, Services } from './context.js';
import { createCursors } from './graphql/cursor.js';
import { formatError } from './graphql/formatError.js';
import { observeOperations } from './graphql/observeOperations.js';
import { watchClosing } from './http/closing.js';
import { serveConsole } from './http/console.js';
import { addErrorHandling } from './http/errors.js';
import { addHealth } from './http/health.js';
import { HTTP_LOG, logResponse } from './http/log.js';
import { createMetrics } from './http/metrics.js';
import { addSignIn } from './http/signIn.js';
import { identifyCallers } from './http/identifyCallers.js';
import type { Reference } from './reference.js';
import type { SignIn } from './slices/access/signIn.js';
import type { RegionIndex } from './slices/regions/regionIndex.js';

const MAXIMUM_BODY = 1_000_000;

/** Nothing from other hosts. The console's styles are made in the browser; TLS is the proxy's, so nothing is upgraded. */
const SECURITY_HEADERS = {
  contentSecurityPolicy: {
    directives: { styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'"], upgradeInsecureRequests: null },
  },
  strictTransportSecurity: { includeSubDomains: false },
};

export interface ServerDependencies {
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly regions: Reference<RegionIndex>;
  readonly secret: string;
  readonly signIn: SignIn;
  /** Whose word on the caller's address counts. */
  readonly proxies: readonly string[];
  /** The names of the migrations that the database lacks; a database out of reach rejects. */
  readonly missingMigrations: () => Promise<string[]>;
  /** The folder of the built console. */
  readonly consoleFolder: string;
}

/** The whole HTTP server, not yet listening. Tests call it as `main.ts` does. */
export async function createServer(dependencies: ServerDependencies): Promise<FastifyInstance> {
  const { services, schema, regions, signIn } = dependencies;
  const app = Fastify({
    loggerInstance: services.log,
    bodyLimit: MAXIMUM_BODY,
    trustProxy: [...dependencies.proxies],
    forceCloseConnections: 'idle',
    ...HTTP_LOG,
  });
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onResponse', async (request, reply) => logResponse(request, reply));
  const metrics = createMetrics(app);
  const cursors = createCursors(dependencies.secret);
  const apollo = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    introspection: true,
    // For requests that fail before they have a context; `observeOperations` words the others in the reader's language.
    formatError: (_, error) => formatError(error, localeFrom(undefined), '-'),
    plugins: [ApolloServerPluginLandingPageDisabled(), observeOperations(metrics.operations)],
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  await app.register(helmet, SECURITY_HEADERS);
  addErrorHandling(app, MAXIMUM_BODY);
  addHealth(app, watchClosing(app), dependencies.missingMigrations);
  addSignIn(app, services, signIn);
  const callers = identifyCallers(services, signIn);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    preHandler: callers.identify,
    handler: fastifyApolloHandler(apollo, {
      context: async (request): Promise<Context> => ({
        ...services,
        ...callers.of(request),
        log: request.log,
        requestId: request.id,
        locale: localeFrom(request.headers['accept-language']),
        regions: regions.current(),
        cursors,
      }),
    }),
  });
  await serveConsole(app, dependencies.consoleFolder);
  // Fastify closes after the requests in flight; only then may Apollo stop.
  app.addHook('onClose', () => apollo.stop());
  return app;
}
