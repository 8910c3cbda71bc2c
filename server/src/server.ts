import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import { localeFrom } from '@payung/shared/locale';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Context } from './context.js';
import { createCursors } from './graphql/cursor.js';
import { formatError } from './graphql/formatError.js';
import { createAnonymousClients } from './graphql/limits/anonymousClient.js';
import { clientOf } from './graphql/limits/callersClient.js';
import { type Limiting, limitOperations } from './graphql/limits/limitOperations.js';
import type { Limits } from './graphql/limits/limits.js';
import { observeOperations } from './graphql/observeOperations.js';
import { createTold } from './graphql/told.js';
import { limitArrival } from './http/arrival.js';
import { addAuditExport } from './http/auditExport.js';
import { watchClosing } from './http/closing.js';
import { serveConsole } from './http/console.js';
import { refuseLongDocuments } from './http/documentLength.js';
import { addDecreePaper } from './http/decreePaper.js';
import { addErrorHandling, sendError } from './http/errors.js';
import { addHealth } from './http/health.js';
import { HTTP_LOG, logResponse } from './http/log.js';
import { createMetrics } from './http/metrics.js';
import { refuseNikInUrl } from './http/nikInUrl.js';
import { addSignIn } from './http/signIn.js';
import { identifyCallers } from './http/identifyCallers.js';
import { addImportReport } from './http/importReport.js';
import { addListExport } from './http/listExport.js';
import { addQuotaTemplate } from './http/quotaTemplate.js';
import { noteRefusal, recordRefusals } from './http/refusals.js';
import { readStated, refuseUnreadable } from './http/stated.js';
import { addUploads } from './http/uploads.js';
import type { Reference } from './reference.js';
import type { SignIn } from './slices/access/signIn.js';
import type { RegionIndex } from './slices/regions/regionIndex.js';
import { ARRIVES_WITHIN as UPLOAD_ARRIVES_WITHIN } from './slices/uploads/arrivingUpload.js';

const MAXIMUM_BODY = 1_000_000;
/** How long a request may take to arrive, in milliseconds; a file may take longer. */
const ARRIVES_WITHIN = 30_000;

/** Nothing from other hosts. The console's styles are made in the browser; TLS is the proxy's, so nothing is upgraded. */
const SECURITY_HEADERS = {
  contentSecurityPolicy: {
    directives: { styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'"], upgradeInsecureRequests: null },
  },
  strictTransportSecurity: { includeSubDomains: false },
};

export interface ServerDependencies extends Limiting {
  readonly regions: Reference<RegionIndex>;
  readonly secret: string;
  /** Of a client of which nothing else is known. */
  readonly limits: Limits;
  /** Addresses and networks of proxies whose word on a client's address is taken. */
  readonly trustProxy?: readonly string[];
  readonly signIn: SignIn;
  /** The names of the migrations that the database lacks; a database out of reach rejects. */
  readonly missingMigrations: () => Promise<string[]>;
  /** The folder of the built console. */
  readonly consoleFolder: string;
}

/** The whole HTTP server, not yet listening. Tests call it as `main.ts` does. */
export async function createServer(dependencies: ServerDependencies): Promise<FastifyInstance> {
  const { services, regions, signIn, limits, documentLimits, trustProxy = [] } = dependencies;
  const app = Fastify({
    loggerInstance: services.log,
    bodyLimit: MAXIMUM_BODY,
    // Of any request; `limitArrival` asks more of most.
    requestTimeout: UPLOAD_ARRIVES_WITHIN,
    http: { headersTimeout: ARRIVES_WITHIN },
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    forceCloseConnections: 'idle',
    ...HTTP_LOG,
  });
  limitArrival(app, ARRIVES_WITHIN);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onResponse', async (request, reply) => logResponse(request, reply));
  app.addHook('onRequest', refuseNikInUrl);
  const metrics = createMetrics(app, services);
  const cursors = createCursors(dependencies.secret);
  const anonymousClients = createAnonymousClients(dependencies.secret, { ...limits, introspection: false });
  const limiting = limitOperations(dependencies);
  const apollo = new ApolloServer<Context>({
    ...limiting.options,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    introspection: true,
    // For requests that fail before they have a context; `observeOperations` words the others in the reader's language.
    formatError: (_, error) => formatError(error, localeFrom(undefined), '-'),
    plugins: [ApolloServerPluginLandingPageDisabled(), limiting.plugin, observeOperations(metrics.operations)],
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  await app.register(helmet, SECURITY_HEADERS);
  addErrorHandling(app, MAXIMUM_BODY);
  addHealth(app, watchClosing(app), dependencies.missingMigrations);
  const callers = identifyCallers(services, signIn);
  recordRefusals(app, services, (request) => callers.of(request).actor);
  addSignIn(app, services, signIn);
  function contextOf(request: FastifyRequest): Context {
    const caller = callers.of(request);
    const { purpose, onBehalfOf } = readStated(request.headers);
    const client = clientOf(caller, limits) ?? anonymousClients(request.ip);
    return {
      ...services,
      ...caller,
      log: request.log,
      requestId: request.id,
      purpose: purpose ?? caller.apiClient?.purpose ?? null,
      onBehalfOf,
      client,
      budget: limits.budget,
      operationCost: limits.cost,
      deadline: performance.now() + client.limits.timeout,
      locale: localeFrom(request.headers['accept-language']),
      regions: regions.current(),
      cursors,
      told: createTold(),
      noteRefusal: (refused) => noteRefusal(request, refused),
    };
  }
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    preHandler: [refuseLongDocuments(documentLimits.length), refuseUnreadable, callers.identify],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => contextOf(request),
    }),
  });
  app.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: (request, reply) => sendError(request, reply.header('allow', 'GET, POST'), 405, 'methodNotAllowed'),
  });
  const hooks = [refuseUnreadable, callers.identify];
  addAuditExport(app, { hooks, contextOf, budget: limiting.budget });
  addImportReport(app, { hooks, contextOf, budget: limiting.budget });
  addQuotaTemplate(app, { hooks, contextOf, budget: limiting.budget });
  addDecreePaper(app, { hooks, contextOf, budget: limiting.budget });
  addListExport(app, { hooks, contextOf, budget: limiting.budget });
  await addUploads(app, { services, hooks, contextOf, budget: limiting.budget });
  await serveConsole(app, dependencies.consoleFolder);
  // Fastify closes after the requests in flight; only then may Apollo stop.
  app.addHook('onClose', async () => {
    limiting.close();
    await apollo.stop();
  });
  return app;
}
