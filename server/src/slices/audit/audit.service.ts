import type { Context, Services } from '../../context.js';
import type { AuditEvent, Prisma } from '../../generated/prisma/client.js';
import { type Page, type PageArgs, readPage } from '../../graphql/pagination.js';
import { type SignedHead, signedHead } from './head.js';

/** What to look for; all given conditions hold together. */
export interface AuditConditions {
  readonly subjectType?: string | null;
  /** Also reads that told of it. */
  readonly subjectId?: string | null;
  readonly actorId?: string | null;
  readonly actions?: readonly string[] | null;
  /** A region code: events in it and below it. */
  readonly within?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
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
  const where: Where = { AND: [visible, toWhere(conditions)] };
  const onPage: Where = after === null ? {} : { sequence: { lt: BigInt(cursors.open(list, after)) } };
  const [totalCount, found] = await Promise.all([
    db.auditEvent.count({ where }),
    db.auditEvent.findMany({
      where: { AND: [where, onPage] },
      orderBy: { sequence: 'desc' },
      skip: offset,
      take: first + 1,
    }),
  ]);
  const items = found.slice(0, first);
  const last = items.at(-1);
  const endCursor = last ? cursors.seal(list, String(last.sequence)) : null;
  return { items, totalCount, pageInfo: { hasNextPage: found.length > first, endCursor } };
}

/** The newest signed head, or null when nothing was sealed yet. */
export async function findNewestHead({ db }: Pick<Services, 'db'>): Promise<SignedHead | null> {
  const head = await db.auditHead.findFirst({ orderBy: { size: 'desc' } });
  if (!head) return null;
  const { publicKey } = await db.auditKey.findUniqueOrThrow({ where: { id: head.keyId } });
  return signedHead.parse({
    size: Number(head.size),
    rootHash: Buffer.from(head.rootHash).toString('hex'),
    at: head.at.toISOString(),
    keyId: head.keyId,
    publicKey,
    signature: Buffer.from(head.signature).toString('base64'),
  });
}

function toWhere({ subjectType, subjectId, actorId, actions, within, from, to }: AuditConditions): Where {
  const all: Where[] = [];
  if (subjectType != null) all.push({ subjectType });
  if (subjectId != null) all.push({ OR: [{ subjectId }, { subjectIds: { has: subjectId } }] });
  if (actorId != null) all.push({ actorId });
  if (actions) all.push({ action: { in: [...actions] } });
  // Whole segments: 32.01 does not contain 32.011.
  if (within != null) all.push({ OR: [{ regionCode: within }, { regionCode: { startsWith: `${within}.` } }] });
  if (from) all.push({ at: { gte: from } });
  if (to) all.push({ at: { lt: to } });
  return { AND: all };
}
