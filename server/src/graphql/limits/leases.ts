import { type Standing, standing } from './localBudget.js';

/** Of a budget, how much a process takes at once: a fiftieth. */
const SLICES = 50;
const MOST_LEASES = 50_000;

export type Charge = (client: string, cost: number, budget: number) => Promise<Standing>;

interface Lease {
  left: number;
  /** In the database, besides. */
  remaining: number;
  readonly end: number;
}

/**
 * Spends budgets from slices, so that not every operation writes to the database. What a process has taken it has taken
 * from all, so that together they never grant more than the budget; a client that changes processes can be refused
 * early, by at most one slice for each other process. A budget below 50 is exact.
 */
export function inSlices(take: Charge, clock: () => Date): Charge {
  const leases = new Map<string, Lease>();

  function keep(client: string, more: number, { remaining, resetAt }: Standing): Lease {
    const known = leases.get(client);
    const end = resetAt.getTime();
    // The ends of one minute differ by how long the database took to tell.
    const left = known && Math.abs(known.end - end) < 30_000 ? known.left : 0;
    const lease = { left: left + more, remaining, end };
    leases.delete(client);
    leases.set(client, lease);
    const [oldest] = leases.keys();
    if (leases.size > MOST_LEASES && oldest !== undefined) leases.delete(oldest);
    return lease;
  }

  return async (client, cost, budget) => {
    const now = clock().getTime();
    const known = leases.get(client);
    const lease = known && known.end > now ? known : undefined;
    if (lease && cost <= lease.left) {
      lease.left -= cost;
      return standing(true, lease.remaining + lease.left, lease.end - now, now);
    }
    // Held back while the database is asked, since others may ask for it meanwhile.
    const held = lease?.left ?? 0;
    if (lease) lease.left = 0;
    const need = cost - held;
    const slice = Math.max(need, Math.floor(budget / SLICES));
    let taken = slice;
    let answer = await take(client, slice, budget);
    if (!answer.isGranted && need < slice && need <= answer.remaining) {
      taken = need;
      answer = await take(client, need, budget);
    }
    const { left } = keep(client, answer.isGranted ? taken - need : held, answer);
    return { ...answer, remaining: answer.remaining + left };
  };
}
