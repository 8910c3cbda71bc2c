import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendError } from './errors.js';

const carrier = z.object({ query: z.string() });

/** Refuses a document that is too long to be worth parsing: a megabyte of comments holds no token. */
export function refuseLongDocuments(maximum: number) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const carried = carrier.safeParse(request.method === 'GET' ? request.query : request.body);
    if (carried.success && carried.data.query.length > maximum)
      sendError(request, reply, 400, 'documentTooLong', { maximum }, 'COST_LIMIT');
  };
}
