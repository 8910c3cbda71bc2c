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
export function readBudget({ actor, budget: measure = 0 }: Services, budget: number | null): number | null {
  if (budget !== null && (budget < 1 || budget > BIGGEST)) {
    throw badInput('budget', 'outOfRange', { minimum: 1, maximum: BIGGEST });
  }
  if (measure === 0 || can(actor, 'clients.manage', null)) return budget;
  if (budget !== null && budget > measure) {
    throw new DomainError('FORBIDDEN', 'budgetTooHigh', { maximum: measure }, ['budget']);
  }
  return budget ?? measure;
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
