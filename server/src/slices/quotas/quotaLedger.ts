import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { QuotaEntryKind } from '../../generated/prisma/client.js';
import { newId } from '../../newId.js';

/**
 * The ledger of quotas. A movement of seats is an entry and nothing else: triggers of the database add the entries up to the
 * balances, and its checks refuse one seat too many, whoever writes. What stands here gives the refusals their words.
 * All of it works in the transaction of the command that moves the seats, which records its event.
 */
export interface SeatChange {
  readonly quotaId: string;
  readonly kind: Exclude<QuotaEntryKind, 'RESERVE' | 'COMMIT' | 'RELEASE'>;
  /** Below zero when seats are taken away. */
  readonly seats: number;
  readonly transferId?: string;
  readonly reason: string | null;
}

/** Changes how many seats quotas have. */
export async function enterSeats(services: Services, changes: readonly SeatChange[]): Promise<void> {
  const { db, actor } = inTransaction(services);
  await lockQuotas(
    services,
    changes.map(({ quotaId }) => quotaId),
  );
  await db.quotaEntry
    .createMany({
      data: changes.map((change) => ({ ...change, actorId: actor.id, actorKind: actor.kind, actorName: actor.name })),
    })
    .catch(explainLedger);
}

/**
 * Whoever enters something locks the quotas first, in one order: no two wait for each other, and the entries of a quota stand
 * in the order in which they took effect.
 */
export async function lockQuotas({ db }: Services, ids: readonly string[]): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Quota" WHERE "id" = ANY (${[...ids]}) ORDER BY "id" FOR NO KEY UPDATE`;
}

/**
 * Reserves a seat of the quota for each of the enrolments: for all of them or for none. QUOTA_EXHAUSTED when there are not
 * as many left, CONFLICT when the quota is not open or one of them has a seat already.
 */
export async function reserveSeats(
  services: Services,
  quotaId: string,
  enrolmentIds: readonly string[],
  reason: string | null = null,
): Promise<void> {
  const { db, actor } = inTransaction(services);
  const wanted = enrolmentIds.length;
  // Locked and looked at in the statement that enters, which saves a round trip: PostgreSQL looks again after a wait.
  const entered = await db.$executeRaw`
    WITH "open" AS (
      SELECT "id" FROM "Quota"
      WHERE "id" = ${quotaId} AND "status" = 'OPEN' AND "available" >= ${wanted}
      FOR NO KEY UPDATE
    )
    INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "enrolmentId", "actorId", "actorKind", "actorName", "reason")
    SELECT wanted."id", "open"."id", 'RESERVE', 1, wanted."enrolmentId", ${actor.id}, ${actor.kind}::"AuditActorKind", ${actor.name}, ${reason}
    FROM "open", unnest(${newIds(services, wanted)}::text[], ${[...enrolmentIds]}::text[]) AS wanted ("id", "enrolmentId")
  `.catch(explainLedger);
  if (entered === wanted) return;
  const quota = await db.quota.findUnique({ where: { id: quotaId } });
  if (!quota) throw new DomainError('NOT_FOUND', 'notFound', { field: 'quotaId' }, ['quotaId']);
  if (quota.status !== 'OPEN') throw quotaNotOpen();
  throw new DomainError('QUOTA_EXHAUSTED', 'quotaExhausted', { wanted, value: quota.available }, ['quotaId']);
}

/** A seat of a quota, for an enrolment. */
export interface SeatReserved {
  readonly quotaId: string;
  readonly enrolmentId: string;
}

/**
 * Reserves seats in many quotas at once, for all of the enrolments or for none; refused as by `reserveSeats`, without saying of
 * which quota. Who must know that beforehand locks the quotas, and looks.
 */
export async function reserveManySeats(
  services: Services,
  seats: readonly SeatReserved[],
  reason: string | null = null,
): Promise<void> {
  const { db, actor } = inTransaction(services);
  const quotaIds = seats.map(({ quotaId }) => quotaId);
  await lockQuotas(services, [...new Set(quotaIds)]);
  await db.$executeRaw`
    INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "enrolmentId", "actorId", "actorKind", "actorName", "reason")
    SELECT wanted."id", wanted."quotaId", 'RESERVE', 1, wanted."enrolmentId", ${actor.id}, ${actor.kind}::"AuditActorKind", ${actor.name}, ${reason}
    FROM unnest(${newIds(services, seats.length)}::text[], ${quotaIds}::text[], ${seats.map(({ enrolmentId }) => enrolmentId)}::text[])
      AS wanted ("id", "quotaId", "enrolmentId")
  `.catch(explainLedger);
}

/** Commits the seats that are reserved for the enrolments; CONFLICT when one of them has none, or has committed it. */
export async function commitSeats(
  services: Services,
  enrolmentIds: readonly string[],
  reason: string | null = null,
): Promise<void> {
  await enterForSeats(services, 'COMMIT', enrolmentIds, reason);
}

/** Gives the seats of the enrolments back, reserved or committed; CONFLICT when one of them has none any more. */
export async function releaseSeats(
  services: Services,
  enrolmentIds: readonly string[],
  reason: string | null = null,
): Promise<void> {
  await enterForSeats(services, 'RELEASE', enrolmentIds, reason);
}

async function enterForSeats(
  services: Services,
  kind: 'COMMIT' | 'RELEASE',
  enrolmentIds: readonly string[],
  reason: string | null,
): Promise<void> {
  const { db, actor } = inTransaction(services);
  const entered = await db.$executeRaw`
    WITH held AS (
      SELECT wanted."id", entry."quotaId", entry."enrolmentId"
      FROM unnest(${newIds(services, enrolmentIds.length)}::text[], ${[...enrolmentIds]}::text[]) AS wanted ("id", "enrolmentId")
      JOIN "QuotaEntry" AS entry ON entry."enrolmentId" = wanted."enrolmentId" AND entry."kind" = 'RESERVE'
      JOIN "Quota" ON "Quota"."id" = entry."quotaId"
      ORDER BY "Quota"."id" FOR NO KEY UPDATE OF "Quota"
    )
    INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "enrolmentId", "actorId", "actorKind", "actorName", "reason")
    SELECT "id", "quotaId", ${kind}::"QuotaEntryKind", 1, "enrolmentId", ${actor.id}, ${actor.kind}::"AuditActorKind", ${actor.name}, ${reason}
    FROM held
  `.catch(explainLedger);
  if (entered !== enrolmentIds.length) throw seatNotHeld();
}

function newIds({ clock }: Services, count: number): string[] {
  return Array.from({ length: count }, () => newId(clock()));
}

/** An entry outside of a transaction would stand there without the command that it belongs to. */
function inTransaction(services: Services): Services {
  if (!services.isInTransaction) throw new Error('seats move in the transaction of a command: call `transact`');
  return services;
}

const quotaNotOpen = (): DomainError => new DomainError('CONFLICT', 'quotaNotOpen', {}, ['quotaId']);
const seatNotHeld = (): DomainError => new DomainError('CONFLICT', 'seatNotHeld', {}, ['enrolmentIds']);

/** What the database refuses, by the name of the constraint or trigger that did, which its message tells. */
const REFUSALS: readonly (readonly [constraint: string, refusal: () => DomainError])[] = [
  ['Quota_not_overdrawn', () => new DomainError('QUOTA_EXHAUSTED', 'quotaOverdrawn', {}, ['seats'])],
  [
    'Quota_seats_in_bounds',
    () =>
      new DomainError('BAD_USER_INPUT', 'outOfRange', { field: 'seats', minimum: 0, maximum: MOST_SEATS }, ['seats']),
  ],
  ['Quota_keeps_to_ceiling', () => new DomainError('CONFLICT', 'ceilingExceeded', {}, ['seats'])],
  ['Quota_is_open', quotaNotOpen],
  ['QuotaEntry_seat_is_held', seatNotHeld],
  ['QuotaEntry_enrolmentId_kind_key', () => new DomainError('CONFLICT', 'seatMovedAlready', {}, ['enrolmentIds'])],
];

/** A quota holds no more; the database says the same. */
export const MOST_SEATS = 10_000_000;

function explainLedger(error: unknown): never {
  const text = error instanceof Error ? error.message : '';
  throw REFUSALS.find(([constraint]) => text.includes(constraint))?.[1]() ?? error;
}
