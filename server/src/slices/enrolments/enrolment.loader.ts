import type { Context } from '../../context.js';
import type { EnrolmentStep as StepRow } from '../../generated/prisma/client.js';
import { loaderPerRequest } from '../../graphql/loaderPerRequest.js';
import { grouped } from '../../grouped.js';
import { visibleEnrolments } from './enrolment.policy.js';
import { type EnrolmentRow, WITH_WORKER_AND_QUOTA } from './enrolment.service.js';

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
    include: WITH_WORKER_AND_QUOTA,
    orderBy: { id: 'asc' },
  });
  return grouped(rows, ({ workerId }) => workerId);
});

/** The enrolment with this id, if the viewer sees it. */
export const enrolmentWithId = loaderPerRequest<Context, EnrolmentRow>(async (ctx, ids) => {
  const rows = await ctx.db.enrolment.findMany({
    where: { AND: [visibleEnrolments(ctx), { id: { in: [...ids] } }] },
    include: WITH_WORKER_AND_QUOTA,
  });
  return new Map(rows.map((row) => [row.id, row]));
});
