import { type Month, addMonths, firstDayOf } from '@payung/shared/month';
import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { readText } from '../../graphql/readInput.js';
import { toMonth } from '../quotas/quota.service.js';
import { getEnrolment } from './enrolment.service.js';
import type { Enrolment } from './enrolment.type.js';
import type { MovableRow } from './movables.js';
import { moveEnrolments } from './moveEnrolments.js';

export interface EndEnrolmentFields {
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
  readonly lastMonth: Month;
  readonly reason: string;
}

/** Ends cover before its last month, or before it began; the seat is free for somebody else. */
export async function endEnrolment(
  ctx: Context,
  { id, version, lastMonth, reason }: EndEnrolmentFields,
): Promise<Enrolment> {
  const why = readText('reason', reason, 500);
  const [outcome] = await moveEnrolments(ctx, [id], 'end', {
    reason: why,
    lastMonth: new Date(firstDayOf(lastMonth)),
    refuse: (one) => faultIn(one, version, lastMonth),
  });
  if (outcome?.refusal) throw outcome.refusal;
  return getEnrolment(ctx, 'id', id);
}

function faultIn(one: MovableRow, version: number, lastMonth: Month): DomainError | null {
  if (one.version !== version) return new DomainError('STALE_VERSION', 'versionStale', {}, ['version']);
  // The month before the first: it never began.
  const [earliest, latest] = [addMonths(toMonth(one.from), -1), toMonth(one.to)];
  if (lastMonth >= earliest && lastMonth <= latest) return null;
  return badInput('lastMonth', 'lastMonthOutside', { from: earliest, to: latest });
}
