import type { Services } from '../../context.js';
import type { Prisma } from '../../generated/prisma/client.js';

/** What to look for; all given conditions hold together. */
export interface AuditConditions {
  readonly subjectType?: string | null | undefined;
  /** Also reads that told of it. */
  readonly subjectId?: string | null | undefined;
  readonly actorId?: string | null | undefined;
  readonly actions?: readonly string[] | null | undefined;
  /** Region codes: events at one of them or below it. */
  readonly within?: readonly string[] | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
  readonly requestId?: string | null | undefined;
}

type Where = Prisma.AuditEventWhereInput;

/** The conditions as a Prisma `where`. */
export async function conditionsWhere(db: Services['db'], conditions: AuditConditions): Promise<Where> {
  const { subjectType, subjectId, actorId, actions, within, from, to, requestId } = conditions;
  const all: Where[] = [];
  if (subjectType != null) all.push({ subjectType });
  if (subjectId != null) all.push(await aboutSubject(db, subjectId));
  if (actorId != null) all.push({ actorId });
  if (actions) all.push({ action: { in: [...actions] } });
  // Whole segments: 32.01 does not contain 32.011.
  if (within) {
    all.push({ OR: within.flatMap((code) => [{ regionCode: code }, { regionCode: { startsWith: `${code}.` } }]) });
  }
  if (from) all.push({ at: { gte: from } });
  if (to) all.push({ at: { lt: to } });
  if (requestId != null) all.push({ requestId });
  return { AND: all };
}

/** Beyond it an event about the subject is never far, and the way back through the trail is short. */
const MOST_EVENTS = 20_000;

/**
 * What was done to the subject, and the reads that told of it. They are looked up first, by their indexes: asked for the
 * newest of them in one query, PostgreSQL takes them for more than they are and walks back through the whole trail.
 */
async function aboutSubject(db: Services['db'], subjectId: string): Promise<Where> {
  const found = await db.$queryRaw<{ sequence: bigint }[]>`
    SELECT "sequence" FROM "AuditEvent"
    WHERE "subjectId" = ${subjectId} OR "subjectIds" @> ARRAY[${subjectId}] LIMIT ${MOST_EVENTS + 1}`;
  if (found.length > MOST_EVENTS) return { OR: [{ subjectId }, { subjectIds: { has: subjectId } }] };
  return { sequence: { in: found.map(({ sequence }) => sequence) } };
}
