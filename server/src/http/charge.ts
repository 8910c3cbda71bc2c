import type { Context } from '../context.js';
import { DomainError } from '../errors.js';
import type { Budget } from '../graphql/limits/budget.js';
import type { Standing } from '../graphql/limits/localBudget.js';

/** Takes the cost from the client's minute. Nothing to charge where the client has no budget. */
export async function charge(
  { client }: Context,
  budget: Pick<Budget, 'charge'>,
  cost: number,
): Promise<Standing | null> {
  const maximum = client.limits.budget;
  return maximum === 0 ? null : budget.charge(client.id, cost, maximum);
}

export function budgetSpent({ client }: Context, cost: number, { remaining, secondsLeft }: Standing): DomainError {
  const { budget: maximum } = client.limits;
  return new DomainError('RATE_LIMITED', 'budgetSpent', { actual: cost, maximum, remaining, seconds: secondsLeft });
}
