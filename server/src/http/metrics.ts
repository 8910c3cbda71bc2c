import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Services } from '../context.js';
import { addSealingMetrics } from './sealingMetrics.js';

export interface Metrics {
  readonly operations: Counter<'kind' | 'outcome'>;
}

/**
 * `/metrics` in Prometheus' text format: the process, HTTP by route and status, GraphQL by kind and outcome, the sealing of
 * the audit. No personal data.
 */
export function createMetrics(app: FastifyInstance, services: Services): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'payung_http_request_seconds',
    help: 'Time to answer an HTTP request, in seconds',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const operations = new Counter({
    name: 'payung_graphql_operations_total',
    help: 'GraphQL operations by kind (query, mutation, none: unreadable) and outcome (ok, or the first error’s code)',
    labelNames: ['kind', 'outcome'] as const,
    registers: [registry],
  });
  addSealingMetrics(registry, services);
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'other', status: reply.statusCode };
    requests.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  return { operations };
}
