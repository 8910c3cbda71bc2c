import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../context.js';
import type { Budget } from '../graphql/limits/budget.js';
import type { Standing } from '../graphql/limits/localBudget.js';
import { charge } from './charge.js';

/**
 * Pays for one batch of a download after the other. When half of a minute is spent it waits for the next: the rest is for
 * other work.
 */
export function payInTime(
  ctx: Context,
  budget: Pick<Budget, 'charge'>,
  cost: number,
  first: Standing | null,
  gone: AbortSignal,
): () => Promise<void> {
  let last = first;
  return async () => {
    for (;;) {
      if (last && last.remaining < ctx.client.limits.budget / 2)
        await sleep(last.secondsLeft * 1000, undefined, { signal: gone });
      last = await charge(ctx, budget, cost);
      if (!last || last.isGranted) return;
    }
  };
}
