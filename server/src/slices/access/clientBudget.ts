import { z } from 'zod';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { budgetOfProgram } from '../../graphql/limits/callersClient.js';
import { can } from './access.rules.js';
import type { ApiClient, ClientUsage } from './apiClient.type.js';

const BIGGEST = 1_000_000_000;

/**
 * A budget for a client. What one client may ask of the installation is the business of all who use it: more than its
 * own measure (`LIMIT_BUDGET`) is given only by who manages clients everywhere, and so is a budget that follows the
 * measure when that changes. From others, no number means the measure of today.
 */
export function readBudget(services: Services, budget: number | null): number | null {
  const { actor, budget: measure = 0 } = services;
  checkMeasure(services, 'budget', budget, measure);
  return measure === 0 || can(actor, 'clients.manage', null) ? budget : (budget ?? measure);
}

/** What one operation of a client may cost, in the same way; null follows the installation's (`LIMIT_COST`), whoever says it. */
export function readOperationCost(services: Services, cost: number | null): number | null {
  checkMeasure(services, 'operationCost', cost, services.operationCost ?? 0);
  return cost;
}

const TOO_HIGH = { budget: 'budgetTooHigh', operationCost: 'operationCostTooHigh' } as const;

function checkMeasure({ actor }: Services, field: keyof typeof TOO_HIGH, value: number | null, measure: number): void {
  if (value === null) return;
  if (value < 1 || value > BIGGEST) throw badInput(field, 'outOfRange', { minimum: 1, maximum: BIGGEST });
  if (measure === 0 || value <= measure || can(actor, 'clients.manage', null)) return;
  throw new DomainError('FORBIDDEN', TOO_HIGH[field], { maximum: measure }, [field]);
}

const minute = z.object({ spent: z.number(), resetAt: z.date() });

/** What the client's processes have taken of the present minute. */
export async function findUsage(
  { db, budget: measure = 0 }: Services,
  { id, budget }: ApiClient,
): Promise<ClientUsage> {
  // By the clock of the database, which counts the minutes.
  const rows = await db.$queryRaw`
    SELECT "spent", "resetAt" FROM "ClientBudget" WHERE "client" = ${budgetOfProgram(id)} AND "resetAt" > now()`;
  const present = z.array(minute).parse(rows)[0];
  return { spent: present?.spent ?? 0, budget: (budget ?? measure) || null, resetAt: present?.resetAt ?? null };
}
