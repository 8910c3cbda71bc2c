import type { Context, Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { Session } from './viewer.type.js';

/** The live sessions of the person who asks, the newest first. */
export async function listSessions({ db, actor, session, clock }: Context): Promise<Session[]> {
  if (actor.kind !== 'USER') return [];
  const sessions = await db.session.findMany({
    where: { userId: actor.id, expiresAt: { gt: clock() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return sessions.map(({ id, createdAt, expiresAt, ipAddress, userAgent }) => ({
    id,
    createdAt,
    expiresAt,
    address: ipAddress || null,
    userAgent: userAgent || null,
    isCurrent: id === session?.id,
  }));
}

/** Ends a session of the actor's own. That of somebody else is as good as ended: nothing happens, nothing is told. */
export async function endSession(services: Services, id: string): Promise<boolean> {
  return transact(services, async (services) => {
    const { db, actor } = services;
    const { count } = await db.session.deleteMany({ where: { id, userId: actor.id } });
    if (count > 0) await recordEvent(services, { action: 'session.end', subject: { type: 'User', id: actor.id } });
    return true;
  });
}
