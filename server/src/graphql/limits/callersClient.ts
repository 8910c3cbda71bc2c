import type { Caller } from '../../slices/access/identify.js';
import type { Client, Limits } from './limits.js';

/** Whose budget a caller spends: a program's its own, a person's that of the person, whatever the address. Null for nobody. */
export function clientOf({ actor, apiClient }: Caller, limits: Limits): Client | null {
  if (apiClient) {
    const { id, budget, operationCost, mayIntrospect } = apiClient;
    const own = {
      budget: budget ?? limits.budget,
      cost: operationCost ?? limits.cost,
      introspection: limits.introspection && mayIntrospect,
    };
    return { id: budgetOfProgram(id), limits: { ...limits, ...own } };
  }
  return actor.kind === 'USER' ? { id: `user:${actor.id}`, limits } : null;
}

/** Under which the budgets have what a program spends. */
export function budgetOfProgram(apiClientId: string): string {
  return `client:${apiClientId}`;
}
