import { dayOf } from '@payung/shared/day';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';

/**
 * To be called before anything is taken from anybody: lets one transaction after the other do that. Without it two
 * administrators who remove each other at the same moment would each still see the other.
 */
export async function lockGrants({ db }: Services): Promise<void> {
  await db.$executeRaw`LOCK TABLE "RoleGrant" IN SHARE ROW EXCLUSIVE MODE`;
}

/** An administrator here is who may give roles, today and without an end. */
const ADMINISTRATORS = {
  revokedAt: null,
  to: null,
  user: { suspendedAt: null, removedAt: null },
  role: { permissions: { has: 'grants.manage' } },
};

/** The regions over which these grants make administrators now. */
export async function administeredRegions(
  { db, clock }: Services,
  grants: { id: string } | { userId: string } | { roleCode: string },
): Promise<(string | null)[]> {
  const rows = await db.roleGrant.findMany({
    where: { ...ADMINISTRATORS, ...grants, from: { lte: new Date(dayOf(clock())) } },
  });
  return rows.map(({ regionCode }) => regionCode);
}

/** CONFLICT when one of the regions has no administrator any more, of its own or of an area above it. */
export async function checkAdministered({ db, clock }: Services, regions: readonly (string | null)[]): Promise<void> {
  for (const region of regions) {
    const above = region === null ? [] : region.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));
    const left = await db.roleGrant.findFirst({
      where: {
        ...ADMINISTRATORS,
        from: { lte: new Date(dayOf(clock())) },
        OR: [{ regionCode: null }, { regionCode: { in: above } }],
      },
    });
    if (!left) throw new DomainError('CONFLICT', 'lastAdministrator');
  }
}
