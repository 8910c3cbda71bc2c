import { dayOf } from '@payung/shared/day';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { transact } from '../../transact.js';
import { readReason } from '../../graphql/readInput.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readRegion } from './readRegion.js';
import { SEEING_PEOPLE, authorize, checkHeld, visibleRows } from './access.policy.js';
import { lockGrants } from './keepAdministrators.js';
import { describeUser } from './user.service.js';
import type { User } from './user.type.js';

export interface GrantRoleInput {
  readonly userId: string;
  readonly roleCode: string;
  readonly regionCode?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** Gives a role to a person at a region, today or from another day on. */
export async function grantRole(services: Services, input: GrantRoleInput): Promise<User> {
  return transact(services, async (services) => {
    const { db, actor, clock } = services;
    const regionCode = await readRegion(services, 'regionCode', input.regionCode);
    authorize(services, 'grants.manage', regionCode);
    // Who gives, takes back, suspends or removes at the same time comes before or after, in one order for all.
    await lockGrants(services);
    const user = await db.user.findFirst({
      where: { id: input.userId, removedAt: null, ...visibleRows(actor, ...SEEING_PEOPLE) },
    });
    if (!user) throw new DomainError('NOT_FOUND', 'notFound', { field: 'userId' }, ['userId']);
    const role = await db.role.findUnique({ where: { code: input.roleCode } });
    if (!role) throw new DomainError('NOT_FOUND', 'notFound', { field: 'roleCode' }, ['roleCode']);
    if (role.retiredAt) throw new DomainError('CONFLICT', 'roleRetired', {}, ['roleCode']);
    const from = input.from ?? dayOf(clock());
    const to = input.to ?? null;
    checkHeld(actor, role.permissions, regionCode, to);
    if (to !== null && to < from) throw badInput('to', 'daysReversed');
    const same = await db.roleGrant.findFirst({
      where: {
        userId: user.id,
        roleCode: role.code,
        regionCode,
        revokedAt: null,
        ...(to !== null && { from: { lte: new Date(to) } }),
        OR: [{ to: null }, { to: { gte: new Date(from) } }],
      },
    });
    if (same) throw new DomainError('CONFLICT', 'grantedAlready');
    const grant = await db.roleGrant.create({
      data: {
        userId: user.id,
        roleCode: role.code,
        regionCode,
        from: new Date(from),
        to: to === null ? null : new Date(to),
      },
    });
    await recordEvent(services, {
      action: 'role.grant',
      subject: { type: 'User', id: user.id },
      regionCode,
      after: { grantId: grant.id, roleCode: role.code, regionCode, from, to },
      purpose: readReason(services, input.reason),
      policy: 'grants.manage',
    });
    return describeUser(services, user.id);
  });
}
