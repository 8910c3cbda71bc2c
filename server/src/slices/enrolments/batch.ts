import { isLocale } from '@payung/shared/locale';
import type { Context } from '../../context.js';
import { type DomainError, badInput } from '../../errors.js';
import { type Page, readPage } from '../../graphql/pagination.js';
import { render } from '../../messages.js';
import type { EnrolmentResultsArgs } from './enrolment.input.js';
import type { EnrolmentBatch, EnrolmentResult } from './enrolmentBatch.type.js';
import type { Outcome } from './outcomes.js';

export function toBatch(outcomes: readonly Outcome[], decreeId: string | null = null): EnrolmentBatch {
  const done = outcomes.filter(({ refusal }) => refusal === null).length;
  return { total: outcomes.length, done, refused: outcomes.length - done, decreeId, outcomes };
}

/** A page of what stands in memory; the cursor is the place in the list. */
export function pageOfResults(
  ctx: Context,
  outcomes: readonly Outcome[],
  args: EnrolmentResultsArgs,
): Page<EnrolmentResult> {
  const { first, after, offset } = readPage(args);
  const { isDone } = args;
  const wanted = isDone == null ? outcomes : outcomes.filter(({ refusal }) => (refusal === null) === isDone);
  const list = ['enrolmentResults', isDone ?? null];
  const begin = after === null ? offset : Number(ctx.cursors.open(list, after));
  const items = wanted.slice(begin, begin + first);
  const end = begin + items.length;
  return {
    items: items.map(toResult),
    totalCount: wanted.length,
    pageInfo: {
      hasNextPage: end < wanted.length,
      endCursor: items.length > 0 ? ctx.cursors.seal(list, String(end)) : null,
    },
  };
}

/** Why something was refused, in the language that is asked for; null: it was not. */
export function explain(
  ctx: Pick<Context, 'locale'>,
  refusal: DomainError | null,
  asked: string | null | undefined,
): string | null {
  if (asked != null && !isLocale(asked)) throw badInput('locale', 'localeUnknown');
  return refusal && render(asked ?? ctx.locale, refusal.key, refusal.parameters);
}

function toResult({ workerId, enrolmentId, regionCode, refusal }: Outcome): EnrolmentResult {
  return {
    id: workerId,
    workerId,
    enrolmentId,
    regionCode,
    refusal,
    isDone: refusal === null,
    code: refusal?.code ?? null,
    cause: refusal?.key ?? null,
  };
}
