import { dayOf } from '@payung/shared/day';
import type { EnrolmentTransition } from '@payung/shared/enrolmentTransitions';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { Prisma } from '../../generated/prisma/client.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { commitSeats, releaseSeats } from '../quotas/quotaLedger.js';
import { type MovingVerb, canSeeEnrolment, moverOf, permissionsFor } from './enrolment.policy.js';
import { type MovableRow, findMovables, lockMovables } from './movables.js';
import { judgeMove } from './moves.rules.js';
import { type Outcome, refuseWhole } from './outcomes.js';
import { reassess } from './reassess.js';
import { recordMoves } from './recordMoves.js';
import { settle } from './settle.js';
import { addSteps } from './steps.js';

export interface MoveOptions {
  /** Why, in the person’s words: checked by who calls, as far as the verb needs one. */
  readonly reason: string | null;
  /** Of `register`: the decree that the list belongs to. Made in the same transaction, once it is known who is on it. */
  readonly decree?: (services: Services, people: readonly MovableRow[]) => Promise<string>;
  /** Of `end`: the first day of the last month that is left. */
  readonly lastMonth?: Date;
  /** What else speaks against one that could go. */
  readonly refuse?: (one: MovableRow) => DomainError | null;
}

type Going = MovableRow & { readonly transition: EnrolmentTransition };

/**
 * Lets each of the enrolments take the verb’s step, in one transaction: status, step, seat and event. Those that cannot are told
 * apart, each with its reason, and stop nobody else. FORBIDDEN or NOT_FOUND when the actor may move none of them. As many
 * queries for one as for ten thousand.
 */
export async function moveEnrolments(
  services: Services,
  ids: readonly string[],
  verb: MovingVerb,
  options: MoveOptions,
): Promise<Outcome[]> {
  authorizeAnywhere(services, ...permissionsFor(verb));
  const wanted = [...new Set(ids)];
  return settle(services, async (services, idle) => {
    // Nobody locks what is none of theirs.
    const seen = [...(await findMovables(services, wanted)).values()].filter((one) => canSeeEnrolment(services, one));
    const ids = seen.map(({ id }) => id);
    await lockMovables(services, ids);
    const found = await findMovables(services, ids);
    const judged = judgeAll(services, found, verb, options.refuse);
    const refusals = new Map(judged.refusals);
    const able = judged.going.map(({ id }) => id);
    // What was repaired is looked at as it is now.
    if (verb === 'resubmit') for (const [id, refusal] of await reassess(services, able)) refusals.set(id, refusal);
    const outcomes = wanted.map((id): Outcome => {
      const one = found.get(id);
      if (!one) return notFound(id);
      const { workerId, regionCode } = one;
      return { workerId, enrolmentId: id, regionCode, refusal: refusals.get(id) ?? null };
    });
    refuseWhole(outcomes);
    const going = judged.going.filter(({ id }) => !refusals.has(id));
    if (going.length === 0) return idle(outcomes);
    await take(services, going, verb, options);
    return outcomes;
  });
}

/** Who can go, and why the others cannot; of a second click there is nothing to say. */
function judgeAll(
  services: Services,
  found: ReadonlyMap<string, MovableRow>,
  verb: MovingVerb,
  refuse: MoveOptions['refuse'],
) {
  const mover = moverOf(services, dayOf(services.clock()));
  const going: Going[] = [];
  const refusals = new Map<string, DomainError>();
  for (const one of found.values()) {
    const verdict = judgeMove(mover, one, verb);
    const refusal = verdict.kind === 'REFUSED' ? verdict.refusal : verdict.kind === 'GO' ? refuse?.(one) : null;
    if (refusal) refusals.set(one.id, refusal);
    else if (verdict.kind === 'GO') going.push({ ...one, transition: verdict.transition });
  }
  return { going, refusals };
}

/** The step itself, of enrolments that are locked and may take it. From several statuses they come, to one they go. */
async function take(
  services: Services,
  going: readonly Going[],
  verb: MovingVerb,
  { reason, decree, lastMonth }: MoveOptions,
): Promise<void> {
  const [transition] = going.map((one) => one.transition);
  if (!transition) return;
  const { to, seat } = transition;
  const ids = going.map(({ id }) => id);
  const decreeId = decree ? await decree(services, going) : null;
  await services.db.$executeRaw`
    UPDATE "Enrolment" SET "status" = ${to}::"EnrolmentStatus", "version" = "version" + 1, "reason" = ${reason}
      ${alsoSet(services, verb, { decreeId, lastMonth })}
    WHERE "id" = ANY (${ids})`;
  await addSteps(services, ids, to, reason);
  if (seat === 'COMMIT') await commitSeats(services, ids, reason);
  if (seat === 'RELEASE') await releaseSeats(services, ids, reason);
  await recordMoves(
    services,
    going.map(({ id, workerId, regionCode, status }) => ({ id, workerId, regionCode, from: status })),
    { verb, to, reason, also: decreeId === null ? {} : { decreeId } },
  );
}

function alsoSet(
  { actor, clock }: Services,
  verb: MovingVerb,
  { decreeId, lastMonth }: { decreeId: string | null; lastMonth: Date | undefined },
): Prisma.Sql {
  const kind = Prisma.sql`${actor.kind}::"AuditActorKind"`;
  if (verb === 'verify' || verb === 'return' || verb === 'reject')
    return Prisma.sql`, "checkedById" = ${actor.id}, "checkedByKind" = ${kind}, "checkedByName" = ${actor.name}`;
  // Who submits it again stands for it from now on, and nobody has checked that.
  if (verb === 'resubmit')
    return Prisma.sql`, "proposedById" = ${actor.id}, "proposedByKind" = ${kind}, "proposedByName" = ${actor.name},
      "proposedAt" = ${clock().toISOString()}::timestamptz, "checkedById" = NULL, "checkedByKind" = NULL, "checkedByName" = NULL`;
  if (verb === 'register') return Prisma.sql`, "decreeId" = ${decreeId}`;
  // It never began: it holds no month.
  if (verb === 'withdraw') return Prisma.sql`, "to" = ("from" - interval '1 month')::date`;
  if (lastMonth) return Prisma.sql`, "to" = ${lastMonth.toISOString().slice(0, 10)}::date`;
  return Prisma.empty;
}

function notFound(id: string): Outcome {
  const refusal = new DomainError('NOT_FOUND', 'notFound', { field: 'ids' }, ['ids']);
  return { workerId: null, enrolmentId: id, regionCode: null, refusal };
}
