import type { Context, Services } from '../../context.js';
import type { AuditEvent, AuditHead, Prisma } from '../../generated/prisma/client.js';
import { type Page, type PageArgs, type PageWanted, readPage } from '../../graphql/pagination.js';
import { type SignedHead, signedHead } from './head.js';

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

/** A page of the events among the visible ones, newest first. */
export async function listAuditEvents(
  { db, cursors }: Pick<Context, 'db' | 'cursors'>,
  visible: Where,
  conditions: AuditConditions,
  args: PageArgs,
): Promise<Page<AuditEvent>> {
  const { first, after, offset } = readPage(args);
  const list = ['auditEvents', conditions];
  const where: Where = { AND: [visible, await toWhere(db, conditions)] };
  const onPage: Where = after === null ? {} : { sequence: { lt: BigInt(cursors.open(list, after)) } };
  const found = await db.auditEvent.findMany({
    where: { AND: [where, onPage] },
    orderBy: { sequence: 'desc' },
    skip: offset,
    take: first + 1,
  });
  const items = found.slice(0, first);
  const last = items.at(-1);
  const endCursor = last ? cursors.seal(list, String(last.sequence)) : null;
  const totalCount = (): Promise<number> => db.auditEvent.count({ where });
  return { items, totalCount, pageInfo: { hasNextPage: found.length > first, endCursor } };
}

/** The newest signed head, or null when nothing was sealed yet. */
export async function findNewestHead({ db }: Pick<Services, 'db'>): Promise<SignedHead | null> {
  const [head] = await withKeys(db, await db.auditHead.findMany({ orderBy: { size: 'desc' }, take: 1 }));
  return head ?? null;
}

/** The signed head of the log of this size, or null when none was signed then. */
export async function findHead({ db }: Pick<Services, 'db'>, size: number): Promise<SignedHead | null> {
  const [head] = await withKeys(db, await db.auditHead.findMany({ where: { size } }));
  return head ?? null;
}

/** A page of the signed heads, newest first. */
export async function listHeads(
  { db, cursors }: Pick<Context, 'db' | 'cursors'>,
  { first, after, offset }: PageWanted,
): Promise<Page<SignedHead>> {
  const list = ['auditHeads'];
  const found = await db.auditHead.findMany({
    where: after === null ? {} : { size: { lt: BigInt(cursors.open(list, after)) } },
    orderBy: { size: 'desc' },
    skip: offset,
    take: first + 1,
  });
  const items = await withKeys(db, found.slice(0, first));
  const last = items.at(-1);
  const endCursor = last ? cursors.seal(list, String(last.size)) : null;
  return { items, totalCount: () => db.auditHead.count(), pageInfo: { hasNextPage: found.length > first, endCursor } };
}

async function withKeys(db: Services['db'], heads: readonly AuditHead[]): Promise<SignedHead[]> {
  const keys = await db.auditKey.findMany({ where: { id: { in: [...new Set(heads.map(({ keyId }) => keyId))] } } });
  const known = new Map(keys.map(({ id, publicKey }) => [id, publicKey]));
  return heads.map((head) =>
    signedHead.parse({
      size: Number(head.size),
      rootHash: Buffer.from(head.rootHash).toString('hex'),
      at: head.at.toISOString(),
      keyId: head.keyId,
      publicKey: known.get(head.keyId),
      signature: Buffer.from(head.signature).toString('base64'),
    }),
  );
}

async function toWhere(db: Services['db'], conditions: AuditConditions): Promise<Where> {
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
