import type { Services } from '../../context.js';
import { keepBooks } from '../../transact.js';
import { type Charge, inSlices } from './leases.js';
import { type Standing, createLocalBudget, standing } from './localBudget.js';

const PATIENCE = 1_000;
const TRY_AGAIN_AFTER = 5_000;
const SWEEP_EVERY = 300_000;

export interface Budget {
  /** Takes the cost from the client's minute, all or nothing: what is refused costs nothing. */
  readonly charge: Charge;
  close(): void;
}

/**
 * Budgets in PostgreSQL, so that all processes count together. A database that does not answer within a second does not
 * take the API down: this process then counts alone, and asks the database again a few seconds later. A client can
 * meanwhile spend its budget once in each process; the database it would spend it on is the one that is away.
 *
 * A client known to have spent its minute is refused from memory, so that insisting costs the database nothing.
 */
export function createBudget({ books, clock, log }: Pick<Services, 'books' | 'clock' | 'log'>): Budget {
  const local = createLocalBudget(clock);
  const refused = new Map<string, Standing>();
  let aloneUntil = 0;
  const sweeping = setInterval(() => void sweep(), SWEEP_EVERY).unref();

  async function inDatabase(client: string, cost: number, budget: number): Promise<Standing> {
    return keepBooks({ books }, async (db) => {
      const [granted] = await db.$queryRaw<Minute[]>`
      INSERT INTO "ClientBudget" AS "old" ("client", "spent", "resetAt")
      VALUES (${client}, ${cost}, now() + interval '1 minute')
      ON CONFLICT ("client") DO UPDATE SET
        "spent" = CASE WHEN "old"."resetAt" > now() THEN "old"."spent" ELSE 0 END + excluded."spent",
        "resetAt" = CASE WHEN "old"."resetAt" > now() THEN "old"."resetAt" ELSE excluded."resetAt" END
      WHERE "old"."resetAt" <= now() OR "old"."spent" + excluded."spent" <= ${budget}
      RETURNING "spent", extract(epoch FROM "resetAt" - now())::float8 AS "seconds"`;
      if (granted) return standingOf(true, granted, budget);
      const [minute = { spent: budget, seconds: 1 }] = await db.$queryRaw<Minute[]>`
      SELECT "spent", extract(epoch FROM "resetAt" - now())::float8 AS "seconds"
      FROM "ClientBudget" WHERE "client" = ${client}`;
      return standingOf(false, minute, budget);
    });
  }

  /** By the database's clock, of which ours learns only how long is left. */
  function standingOf(isGranted: boolean, { spent, seconds }: Minute, budget: number): Standing {
    return standing(isGranted, budget - spent, seconds * 1000, clock().getTime());
  }

  async function sweep(): Promise<void> {
    const now = clock();
    for (const [client, { resetAt }] of refused) if (resetAt <= now) refused.delete(client);
    try {
      await keepBooks(
        { books },
        (db) => db.$executeRaw`DELETE FROM "ClientBudget" WHERE "resetAt" < now() - interval '5 minutes'`,
      );
    } catch (error) {
      log.warn({ kind: error instanceof Error ? error.name : typeof error }, 'could not clear the budgets of the past');
    }
  }

  const take: Charge = async (client, cost, budget) => {
    const known = refused.get(client);
    const now = clock();
    if (known && known.resetAt > now && cost > known.remaining)
      return standing(false, known.remaining, known.resetAt.getTime() - now.getTime(), now.getTime());
    if (now.getTime() < aloneUntil) return local.charge(client, cost, budget);
    try {
      const answer = await within(PATIENCE, inDatabase(client, cost, budget));
      if (answer.isGranted) refused.delete(client);
      else refused.set(client, answer);
      return answer;
    } catch (error) {
      aloneUntil = now.getTime() + TRY_AGAIN_AFTER;
      log.warn(
        { kind: error instanceof Error ? error.name : typeof error },
        'the database does not answer for the budgets; counting in this process alone',
      );
      return local.charge(client, cost, budget);
    }
  };
  return { charge: inSlices(take, clock), close: () => clearInterval(sweeping) };
}

interface Minute {
  readonly spent: number;
  /** Until the minute ends. */
  readonly seconds: number;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
