import { transitionsOf } from '@payung/shared/enrolmentTransitions';
import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { readOptionalText, readText } from '../../graphql/readInput.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { toBatch } from './batch.js';
import type { EnrolmentSelection } from './enrolment.input.js';
import { type MovingVerb, permissionsFor } from './enrolment.policy.js';
import type { EnrolmentBatch } from './enrolmentBatch.type.js';
import { enrolmentsWhere } from './enrolmentsWhere.js';
import { moveEnrolments } from './moveEnrolments.js';

/** As many at once as one village’s list has many times over, and one statement carries with ease. */
export const MOST_SELECTED = 10_000;

/** Lets the selected enrolments take the verb’s step, with a result for each. */
export async function moveSelected(
  ctx: Context,
  selection: EnrolmentSelection,
  verb: Exclude<MovingVerb, 'register' | 'end'>,
  given: string | null | undefined,
): Promise<EnrolmentBatch> {
  authorizeAnywhere(ctx, ...permissionsFor(verb));
  const needsReason = transitionsOf(verb).some((one) => one.needsReason);
  const reason = needsReason ? readText('reason', given ?? '', 500) : readOptionalText('reason', given, 500);
  return toBatch(await moveEnrolments(ctx, await selectEnrolments(ctx, selection, verb), verb, { reason }));
}

/** The ids that a selection means: as given, or of those in sight that the filter matches and the verb leads on from. */
export async function selectEnrolments(
  ctx: Context,
  { ids, filter }: EnrolmentSelection,
  verb: MovingVerb,
): Promise<string[]> {
  if ((ids == null) === (filter == null))
    throw new DomainError('BAD_USER_INPUT', 'selectionNeedsOne', {}, ['selection']);
  if (ids) return checkNumber('selection.ids', [...new Set(ids)]);
  const statuses = transitionsOf(verb).flatMap(({ from }) => from ?? []);
  const where = { AND: [await enrolmentsWhere(ctx, filter ?? {}), { status: { in: statuses } }] };
  const rows = await ctx.db.enrolment.findMany({
    where,
    select: { id: true },
    orderBy: { id: 'asc' },
    take: MOST_SELECTED + 1,
  });
  if (rows.length > MOST_SELECTED) throw tooMany('selection.filter', await ctx.db.enrolment.count({ where }));
  return checkNumber(
    'selection.filter',
    rows.map(({ id }) => id),
  );
}

/** Neither none nor too many, or BAD_USER_INPUT. */
export function checkNumber(field: string, ids: string[]): string[] {
  if (ids.length === 0) throw badInput(field, 'selectionEmpty');
  if (ids.length > MOST_SELECTED) throw tooMany(field, ids.length);
  return ids;
}

export function tooMany(field: string, value: number): DomainError {
  return badInput(field, 'selectionTooLarge', { value, maximum: MOST_SELECTED });
}
