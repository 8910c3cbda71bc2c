import type { AuditAction } from '@payung/shared/auditActions';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma, User as UserRow } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { readReason } from '../../graphql/readInput.js';
import { recordEvent } from '../audit/recordEvent.js';
import { SEEING_PEOPLE, canManageUser, visibleRows } from './access.policy.js';
import { administeredRegions, checkAdministered, lockGrants } from './keepAdministrators.js';
import { describeUser } from './user.service.js';
import type { User } from './user.type.js';

const WITH_GRANTS = { grants: { where: { revokedAt: null }, include: { role: true } } } as const;

/** Ends the person's sessions and lets them open no other, until they are reinstated. */
export async function suspendUser(services: Services, id: string, reason?: string | null): Promise<User> {
  return dismiss(services, { id, action: 'user.suspend', reason }, async ({ clock }, user) => ({
    suspendedAt: user.suspendedAt ?? clock(),
  }));
}

/**
 * For good: takes roles, passwords and second factors too. The name stays, for records carry it. The address goes, so that
 * a new person can have it; the event keeps it.
 */
export async function removeUser(services: Services, id: string, reason?: string | null): Promise<User> {
  return dismiss(services, { id, action: 'user.remove', reason }, async ({ db, clock }) => {
    await db.roleGrant.updateMany({ where: { userId: id, revokedAt: null }, data: { revokedAt: clock() } });
    await db.signInMethod.deleteMany({ where: { userId: id } });
    await db.secondFactor.deleteMany({ where: { userId: id } });
    return { removedAt: clock(), twoFactorEnabled: false, email: `${id.toLowerCase()}@removed.invalid` };
  });
}

/** Lets a suspended person sign in again, with the roles that they have. */
export async function reinstateUser(services: Services, id: string, reason?: string | null): Promise<User> {
  return transact(services, async (services) => {
    const user = await getManagedUser(services, id);
    const reinstated = await services.db.user.update({ where: { id }, data: { suspendedAt: null } });
    await recordChange(services, { id, action: 'user.reinstate', reason }, user, reinstated);
    return describeUser(services, id);
  });
}

interface Deed {
  readonly id: string;
  readonly action: AuditAction;
  readonly reason: string | null | undefined;
}

async function dismiss(
  services: Services,
  deed: Deed,
  change: (services: Services, user: UserRow) => Promise<Prisma.UserUpdateInput>,
): Promise<User> {
  return transact(services, async (services) => {
    const { id } = deed;
    await lockGrants(services);
    const user = await getManagedUser(services, id);
    const administered = await administeredRegions(services, { userId: id });
    const dismissed = await services.db.user.update({ where: { id }, data: await change(services, user) });
    await services.db.session.deleteMany({ where: { userId: id } });
    await checkAdministered(services, administered);
    await recordChange(services, deed, user, dismissed);
    return describeUser(services, id);
  });
}

async function recordChange(services: Services, deed: Deed, before: UserRow, after: UserRow): Promise<void> {
  const fieldsOf = ({ email, suspendedAt, removedAt }: UserRow) => ({
    email,
    suspendedAt: suspendedAt?.toISOString() ?? null,
    removedAt: removedAt?.toISOString() ?? null,
  });
  await recordEvent(services, {
    action: deed.action,
    subject: { type: 'User', id: deed.id },
    regionCode: after.regionCode,
    before: fieldsOf(before),
    after: fieldsOf(after),
    purpose: readReason(services, deed.reason),
    policy: 'canManageUser',
  });
}

/** The person, NOT_FOUND when out of sight, or FORBIDDEN when only to be seen. */
export async function getManagedUser(
  { db, actor }: Services,
  id: string,
  field = 'id',
): Promise<Prisma.UserGetPayload<{ include: typeof WITH_GRANTS }>> {
  const user = await db.user.findFirst({
    where: { id, removedAt: null, ...visibleRows(actor, ...SEEING_PEOPLE) },
    include: WITH_GRANTS,
  });
  if (!user) throw new DomainError('NOT_FOUND', 'notFound', { field }, [field]);
  if (!canManageUser(actor, user)) throw new DomainError('FORBIDDEN', 'forbidden');
  return user;
}
