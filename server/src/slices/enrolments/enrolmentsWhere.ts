import { firstDayOf } from '@payung/shared/month';
import { nameKey } from '@payung/shared/personName';
import type { Context } from '../../context.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { badInput } from '../../errors.js';
import { rowsWithin } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import type { EnrolmentFilter } from './enrolment.input.js';
import { visibleEnrolments } from './enrolment.policy.js';

/** Which of the enrolments in sight the filter wants. */
export async function enrolmentsWhere(ctx: Context, filter: EnrolmentFilter): Promise<Prisma.EnrolmentWhereInput> {
  const { statuses, quotaId, workerId, categoryCodes, fundingSourceCodes, month, importId, decreeId } = filter;
  const { proposedBy, isOwn, proposedBefore, verdicts } = filter;
  const within = await readRegion(ctx, 'filter.within', filter.within);
  const { id: proposedById, kind: proposedByKind } = ctx.actor;
  const own = { proposedById, proposedByKind };
  return {
    AND: [
      visibleEnrolments(ctx),
      within === null ? {} : rowsWithin(within),
      statuses ? { status: { in: statuses } } : {},
      quotaId == null ? {} : { quotaId },
      workerId == null ? {} : { workerId },
      categoryCodes ? { categoryCode: { in: categoryCodes } } : {},
      fundingSourceCodes ? { fundingSourceCode: { in: fundingSourceCodes } } : {},
      month == null ? {} : { from: { lte: new Date(firstDayOf(month)) }, to: { gte: new Date(firstDayOf(month)) } },
      importId == null ? {} : { importRows: { some: { importId } } },
      decreeId == null ? {} : { decreeId },
      proposedBy == null ? {} : { proposedById: proposedBy },
      isOwn == null ? {} : isOwn ? own : { NOT: own },
      proposedBefore == null ? {} : { proposedAt: { lt: proposedBefore } },
      verdicts ? { eligibility: { in: verdicts } } : {},
      calledLike(filter.search),
    ],
  };
}

const FEWEST_LETTERS = 3;

/** Each word of the name somewhere in theirs, both as they sound. */
function calledLike(search: string | null | undefined): Prisma.EnrolmentWhereInput {
  if (search == null || search.trim() === '') return {};
  const words = nameKey(search).split(' ');
  if (words.join('').length < FEWEST_LETTERS)
    throw badInput('filter.search', 'nameTooShort', { minimum: FEWEST_LETTERS });
  return { worker: { AND: words.map((word) => ({ nameKey: { contains: word } })) } };
}
