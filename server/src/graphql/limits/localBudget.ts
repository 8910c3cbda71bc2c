/** Where a client stands in its minute. */
export interface Standing {
  readonly isGranted: boolean;
  readonly remaining: number;
  readonly resetAt: Date;
  /** Until then; at least 1. */
  readonly secondsLeft: number;
}

export interface LocalBudget {
  charge(client: string, cost: number, budget: number): Standing;
}

const MINUTE = 60_000;
/** Beyond that many, the oldest are forgotten: a flood of addresses must not fill the memory. */
const MOST_CLIENTS = 50_000;

/** Budgets of this process alone, for the time in which the database cannot say. */
export function createLocalBudget(clock: () => Date): LocalBudget {
  const minutes = new Map<string, { spent: number; end: number }>();
  return {
    charge(client, cost, budget) {
      const now = clock().getTime();
      const last = minutes.get(client);
      const minute = last && last.end > now ? last : { spent: 0, end: now + MINUTE };
      const isGranted = minute.spent + cost <= budget;
      if (isGranted) minute.spent += cost;
      minutes.delete(client);
      minutes.set(client, minute);
      const [oldest] = minutes.keys();
      if (minutes.size > MOST_CLIENTS && oldest !== undefined) minutes.delete(oldest);
      return standing(isGranted, budget - minute.spent, minute.end - now, now);
    },
  };
}

export function standing(isGranted: boolean, remaining: number, millisecondsLeft: number, now: number): Standing {
  const left = Math.max(0, millisecondsLeft);
  return {
    isGranted,
    remaining: Math.max(0, remaining),
    resetAt: new Date(now + left),
    secondsLeft: Math.max(1, Math.ceil(Math.round(left) / 1000)),
  };
}
