import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { DomainError, badInput } from '../errors.js';
import { describeSafely } from '../graphql/formatError.js';
import { readText } from '../graphql/readInput.js';
import { authorizeAnywhere } from '../slices/access/access.policy.js';
import { cellsOf } from '../slices/enrolments/exportCells.rules.js';
import { type EnrolmentExport, exportEnrolments } from '../slices/enrolments/exportEnrolments.js';
import { LIST_FORMATS } from '../slices/enrolments/exportFormats.js';
import { findExportLayout } from '../slices/enrolments/exportLayout.service.js';
import type { ExportLayout } from '../slices/enrolments/exportLayout.type.js';
import type { AuditExportDependencies } from './auditExport.js';
import { budgetSpent, charge } from './charge.js';
import { sendDomainError, sendError } from './errors.js';
import { readListQuery } from './listExportQuery.js';
import { payInTime } from './payInTime.js';

/** People at a time; each batch costs as many, also one that is not full. */
const BATCH = 1_000;

/**
 * `/enrolments/export.csv` and `/enrolments/export.xlsx`: the people of enrolments as a file, in the columns of a layout, with
 * conditions as parameters and a purpose. It is read as fast as the client takes it.
 */
export function addListExport(app: FastifyInstance, dependencies: AuditExportDependencies): void {
  for (const [extension, format] of Object.entries(LIST_FORMATS)) {
    const url = `/enrolments/export.${extension}`;
    app.route({
      url,
      method: 'GET',
      exposeHeadRoute: false,
      preHandler: dependencies.hooks,
      async handler(request, reply) {
        void reply.header('cache-control', 'no-store');
        // It costs and is recorded: no other page starts one for its visitors.
        if (request.headers['sec-fetch-site'] === 'cross-site') return sendError(request, reply, 403, 'foreignPage');
        try {
          return await sendList(request, reply, extension, format, dependencies);
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

async function sendList(
  request: FastifyRequest,
  reply: FastifyReply,
  extension: string,
  format: (typeof LIST_FORMATS)[keyof typeof LIST_FORMATS],
  { contextOf, budget }: AuditExportDependencies,
): Promise<FastifyReply> {
  const ctx = contextOf(request);
  authorizeAnywhere(ctx, 'workers.export');
  const { purpose: stated, layout: code, filter } = readListQuery(request.query);
  const given = stated ?? ctx.purpose ?? '';
  if (given.trim() === '') throw badInput('purpose', 'purposeNeeded');
  const purpose = readText('purpose', given, 500);
  const layout = await findExportLayout(ctx, code);
  if (!layout) throw new DomainError('NOT_FOUND', 'notFound', { field: 'layout' }, ['layout']);
  const first = await charge(ctx, budget, BATCH);
  if (first && !first.isGranted) throw budgetSpent(ctx, BATCH, first);
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const list = await exportEnrolments(ctx, { name: `enrolments/export.${extension}`, layout: code, filter, purpose });
  const paid = payInTime(ctx, budget, BATCH, first, gone.signal);
  const fileName = `peserta-${ctx.clock().toISOString().slice(0, 10)}.${extension}`;
  return reply
    .type(format.mediaType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .send(format.write(rowsOf(ctx, list, layout, paid)));
}

async function* rowsOf({ log }: Context, list: EnrolmentExport, { columns }: ExportLayout, paid: () => Promise<void>) {
  let rows = 0;
  let isComplete = false;
  try {
    yield [columns.map(({ heading }) => heading)];
    for await (const people of list.batches(BATCH)) {
      const before = rows;
      rows += people.length;
      yield people.map((person, index) => cellsOf(columns, person, before + index + 1));
      if (people.length === BATCH) await paid();
    }
    isComplete = true;
  } catch (error) {
    log.warn(describeSafely(error), 'a download of a list broke off');
    // Its own message could quote data; this one cuts the connection, so that no part passes for the whole.
    throw new Error('a download broke off', { cause: error });
  } finally {
    await list.end(rows, isComplete);
  }
}
