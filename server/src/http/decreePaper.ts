import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DomainError } from '../errors.js';
import { readText } from '../graphql/readInput.js';
import { readDecreePaper } from '../slices/enrolments/readDecreePaper.js';
import type { AuditExportDependencies } from './auditExport.js';
import { attachment } from './attachment.js';
import { budgetSpent, charge } from './charge.js';
import { sendDomainError, sendError } from './errors.js';

/** Of a client's minute, for each paper. */
const COST = 500;
const which = z.object({ id: z.string().max(100) });
const why = z.object({ purpose: z.string().nullable().catch(null) });

/** `GET /decrees/:id/paper?purpose=…`: the paper of a decree as it was sent. */
export function addDecreePaper(app: FastifyInstance, { hooks, contextOf, budget }: AuditExportDependencies): void {
  app.get('/decrees/:id/paper', { preHandler: hooks, exposeHeadRoute: false }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    // It is recorded who reads it: no other page lets its visitors do so.
    if (request.headers['sec-fetch-site'] === 'cross-site') return sendError(request, reply, 403, 'foreignPage');
    try {
      const ctx = contextOf(request);
      const { id } = which.parse(request.params);
      const purpose = why.parse(request.query).purpose ?? ctx.purpose ?? '';
      if (purpose.trim() === '')
        throw new DomainError('BAD_USER_INPUT', 'purposeNeeded', { field: 'purpose' }, ['purpose']);
      const standing = await charge(ctx, budget, COST);
      if (standing && !standing.isGranted) throw budgetSpent(ctx, COST, standing);
      const { fileName, mediaType, content } = await readDecreePaper(ctx, id, readText('purpose', purpose, 500));
      return await reply.type(mediaType).header('content-disposition', attachment(fileName)).send(content);
    } catch (error) {
      if (error instanceof DomainError) return sendDomainError(request, reply, error);
      throw error;
    }
  });
}
