import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DomainError } from '../errors.js';
import { reportImport } from '../slices/imports/importReport.js';
import type { AuditExportDependencies } from './auditExport.js';
import { budgetSpent, charge } from './charge.js';
import { sendDomainError, sendError } from './errors.js';

/** Of a client's minute, for each file. */
const COST = 1_000;
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const parameters = z.object({ id: z.string() });

/** `GET /imports/:id/report.xlsx`: the rejected rows of an import as a workbook, to be repaired and brought again. */
export function addImportReport(app: FastifyInstance, { hooks, contextOf, budget }: AuditExportDependencies): void {
  app.get('/imports/:id/report.xlsx', { preHandler: hooks, exposeHeadRoute: false }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    // A download is recorded: no other page starts one for its visitors.
    if (request.headers['sec-fetch-site'] === 'cross-site') return sendError(request, reply, 403, 'foreignPage');
    try {
      const ctx = contextOf(request);
      const standing = await charge(ctx, budget, COST);
      if (standing && !standing.isGranted) throw budgetSpent(ctx, COST, standing);
      const { fileName, workbook } = await reportImport(ctx, parameters.parse(request.params).id);
      const name = encodeURIComponent(fileName);
      return await reply
        .type(MEDIA_TYPE)
        .header('content-disposition', `attachment; filename="report.xlsx"; filename*=UTF-8''${name}`)
        .send(workbook);
    } catch (error) {
      if (error instanceof DomainError) return sendDomainError(request, reply, error);
      throw error;
    }
  });
}
