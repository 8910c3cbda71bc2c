import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, Services } from '../context.js';
import { DomainError } from '../errors.js';
import { describeSafely } from '../graphql/formatError.js';
import type { Budget } from '../graphql/limits/budget.js';
import { readAuditFilter } from '../slices/trail/audit.input.js';
import { authorizeAudit } from '../slices/trail/audit.policy.js';
import { EXPORT_FORMATS, type ExportFormat } from '../slices/trail/exportFormat.js';
import { type TrailExport, exportTrail } from '../slices/trail/exportTrail.js';
import { readExportQuery } from './auditExportQuery.js';
import { budgetSpent, charge } from './charge.js';
import { sendDomainError, sendError } from './errors.js';
import { payInTime } from './payInTime.js';

export interface AuditExportDependencies {
  /** Who asks, and for whom: run before the handler. */
  readonly hooks: ((request: FastifyRequest, reply: FastifyReply) => Promise<unknown>)[];
  readonly contextOf: (request: FastifyRequest) => Context;
  readonly budget: Pick<Budget, 'charge'>;
}

/** Events at a time. Each batch costs as many, also one that is not full. */
const BATCH = 1_000;

/**
 * `/audit/events.csv` and `/audit/events.jsonl`: the trail as a file, with the conditions of `AuditFilter` as parameters.
 * It is read as fast as the client takes it, one query a batch and not a cursor: a client that takes its time holds up
 * one batch in memory, and neither a connection nor a transaction.
 */
export function addAuditExport(app: FastifyInstance, dependencies: AuditExportDependencies): void {
  for (const [extension, format] of Object.entries(EXPORT_FORMATS)) {
    const url = `/audit/events.${extension}`;
    app.route({
      url,
      method: 'GET',
      exposeHeadRoute: false,
      preHandler: dependencies.hooks,
      async handler(request, reply) {
        void reply.header('cache-control', 'no-store');
        // A download costs and is recorded: no other page starts one for its visitors.
        if (request.headers['sec-fetch-site'] === 'cross-site') return sendError(request, reply, 403, 'foreignPage');
        try {
          return await sendExport(request, reply, `audit/events.${extension}`, format, dependencies);
        } catch (error) {
          if (error instanceof DomainError) return sendDomainError(request, reply, error);
          throw error;
        }
      },
    });
    app.route({
      url,
      method: ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      handler: (request, reply) => sendError(request, reply.header('allow', 'GET'), 405, 'methodNotAllowed'),
    });
  }
}

async function sendExport(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  format: ExportFormat,
  { contextOf, budget }: AuditExportDependencies,
): Promise<FastifyReply> {
  const ctx = contextOf(request);
  authorizeAudit(ctx);
  const conditions = readAuditFilter(ctx, readExportQuery(request.query), '');
  const first = await charge(ctx, budget, BATCH);
  if (first && !first.isGranted) throw budgetSpent(ctx, BATCH, first);
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const trail = await exportTrail(withoutDeadline(ctx), name, conditions);
  const paid = payInTime(ctx, budget, BATCH, first, gone.signal);
  const fileName = name.replace('/events.', `-${ctx.clock().toISOString().slice(0, 10)}.`);
  return reply
    .type(format.mediaType)
    .header('content-disposition', `attachment; filename="payung-${fileName}"`)
    .send(Readable.from(textOf(ctx, trail, format, paid), { objectMode: false }));
}

async function* textOf(
  { log }: Context,
  trail: TrailExport,
  format: ExportFormat,
  paid: () => Promise<void>,
): AsyncGenerator<string> {
  let rows = 0;
  let isComplete = false;
  try {
    if (format.head) yield format.head;
    for await (const events of trail.batches(BATCH)) {
      rows += events.length;
      yield format.rows(events);
      if (events.length === BATCH) await paid();
    }
    isComplete = true;
  } catch (error) {
    log.warn(describeSafely(error), 'a download of the audit trail broke off');
    // Its own message could quote data; this one cuts the connection, so that no part passes for the whole.
    throw new Error('a download broke off', { cause: error });
  } finally {
    await trail.end(rows, isComplete);
  }
}

/** A download takes as long as the client; each of its queries is held to the time of an operation all the same. */
function withoutDeadline(ctx: Context): Services {
  const { deadline: _, ...services } = ctx;
  return services;
}
