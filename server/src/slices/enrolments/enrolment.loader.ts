import type { Context } from '../../context.js';
import type { EnrolmentStep as StepRow } from '../../generated/prisma/client.js';
import { loaderPerRequest } from '../../graphql/loaderPerRequest.js';
import { grouped } from '../../grouped.js';
import { loadWorkers } from '../workers/worker.service.js';
import type { Worker } from '../workers/worker.type.js';
import { toDecree } from './decree.service.js';
import type { Decree } from './decree.type.js';
import { visibleEnrolments } from './enrolment.policy.js';
import { type EnrolmentRow, WITH_WHAT_DECIDES } from './enrolment.service.js';

/** The steps of an enrolment, in their order; for one that the viewer sees. */
export const stepsOf = loaderPerRequest<Context, StepRow[]>(async ({ db }, enrolmentIds) => {
  const rows = await db.enrolmentStep.findMany({
    where: { enrolmentId: { in: [...enrolmentIds] } },
    orderBy: { sequence: 'asc' },
  });
  return grouped(rows, ({ enrolmentId }) => enrolmentId);
});

/** The enrolments of a worker that the viewer sees, the oldest first. */
export const enrolmentsOf = loaderPerRequest<Context, EnrolmentRow[]>(async (ctx, workerIds) => {
  const rows = await ctx.db.enrolment.findMany({
    where: { AND: [visibleEnrolments(ctx), { workerId: { in: [...workerIds] } }] },
    include: WITH_WHAT_DECIDES,
    orderBy: { id: 'asc' },
  });
  return grouped(rows, ({ workerId }) => workerId);
});

/** The enrolment with this id, if the viewer sees it. */
export const enrolmentWithId = loaderPerRequest<Context, EnrolmentRow>(async (ctx, ids) => {
  const rows = await ctx.db.enrolment.findMany({
    where: { AND: [visibleEnrolments(ctx), { id: { in: [...ids] } }] },
    include: WITH_WHAT_DECIDES,
  });
  return new Map(rows.map((row) => [row.id, row]));
});

/** The worker with this id, if the viewer sees them. */
export const workerWithId = loaderPerRequest<Context, Worker>(loadWorkers);

/** The decree of an enrolment that the viewer sees: whoever sees the one sees by what it was registered. */
export const decreeWithId = loaderPerRequest<Context, Decree>(async (ctx, ids) => {
  const rows = await ctx.db.decree.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, toDecree(ctx, row)]));
});
