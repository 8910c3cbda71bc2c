import type { GraphQLResponse } from '@apollo/server';
import type { Limits } from './limits.js';
import type { Standing } from './localBudget.js';

/** What an operation was foreseen to cost, and where its client then stands. */
export interface Account {
  readonly cost: number;
  readonly limits: Limits;
  /** Absent where the client has no budget, or the operation was refused before. */
  readonly standing?: Standing;
}

/** Tells the client, also the refused one, in `extensions.cost` and in headers (draft-ietf-httpapi-ratelimit-headers-10). */
export function tellAccount({ cost, limits, standing }: Account, { body, http }: GraphQLResponse): void {
  const budget = standing && { budget: limits.budget, remaining: standing.remaining, resetAt: standing.resetAt };
  if (body.kind === 'single') {
    const told = { operation: cost, limit: limits.cost, ...budget };
    body.singleResult.extensions = { ...body.singleResult.extensions, cost: told };
  }
  http.headers.set('x-cost', String(cost));
  if (!standing) return;
  http.headers.set('ratelimit-policy', `"cost";q=${limits.budget};w=60`);
  http.headers.set('ratelimit', `"cost";r=${standing.remaining};t=${standing.secondsLeft}`);
}
