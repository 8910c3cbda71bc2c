import type { Context, Services } from '../../context.js';
import type { AuditEvent, AuditHead, Prisma } from '../../generated/prisma/client.js';
import { type Page, type PageArgs, type PageWanted, readPage } from '../../graphql/pagination.js';
import { type AuditConditions, conditionsWhere } from './auditConditions.js';
import { type SignedHead, signedHead } from './head.js';

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
  const where: Where = { AND: [visible, await conditionsWhere(db, conditions)] };
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

/** The events before this one, the oldest first, some at a time: each batch is a query of its own. */
export async function* walkAuditEvents(
  { db }: Pick<Services, 'db'>,
  visible: Where,
  conditions: AuditConditions,
  before: string,
  size: number,
): AsyncGenerator<AuditEvent[]> {
  const { sequence: end } = await db.auditEvent.findUniqueOrThrow({ where: { id: before } });
  const where: Where = { AND: [visible, await conditionsWhere(db, conditions)] };
  for (let after = 0n; ;) {
    const batch = await db.auditEvent.findMany({
      where: { AND: [where, { sequence: { gt: after, lt: end } }] },
      orderBy: { sequence: 'asc' },
      take: size,
    });
    const last = batch.at(-1);
    if (last) yield batch;
    if (!last || batch.length < size) return;
    after = last.sequence;
  }
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
