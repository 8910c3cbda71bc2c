import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DomainError } from '../errors.js';
import { writeQuotaTemplate } from '../slices/quotaImports/quotaTemplate.js';
import type { AuditExportDependencies } from './auditExport.js';
import { budgetSpent, charge } from './charge.js';
import { sendDomainError } from './errors.js';

/** Of a client's minute, for each file. */
const COST = 500;
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const parameters = z.object({ within: z.string().nullable().catch(null) });

/** `GET /quotas/template.xlsx?within=32.01`: a workbook with every village and ward of a region, to fill in and import. */
export function addQuotaTemplate(app: FastifyInstance, { hooks, contextOf, budget }: AuditExportDependencies): void {
  app.get('/quotas/template.xlsx', { preHandler: hooks, exposeHeadRoute: false }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const ctx = contextOf(request);
      const { within } = parameters.parse(request.query);
      const standing = await charge(ctx, budget, COST);
      if (standing && !standing.isGranted) throw budgetSpent(ctx, COST, standing);
      const workbook = await writeQuotaTemplate(ctx, within);
      return await reply
        .type(MEDIA_TYPE)
        .header('content-disposition', `attachment; filename="kuota-${within}.xlsx"`)
        .send(workbook);
    } catch (error) {
      if (error instanceof DomainError) return sendDomainError(request, reply, error);
      throw error;
    }
  });
}
