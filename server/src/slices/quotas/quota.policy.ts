import type { Services } from '../../context.js';
import type { Quota as QuotaRow } from '../../generated/prisma/client.js';
import { type RegionWhere, isAllowed, visibleRows } from '../access/access.policy.js';

/** Who moves seats sees them. */
export const SEEING_QUOTAS = [
  'quotas.read',
  'quotas.allocate',
  'quotas.proposeTransfer',
  'quotas.approveTransfer',
] as const;

/** A Prisma `where`: the quotas of the regions where the actor may see them. */
export function visibleQuotas({ actor }: Pick<Services, 'actor'>): RegionWhere {
  return visibleRows(actor, ...SEEING_QUOTAS);
}

export function canSeeQuota(services: Pick<Services, 'actor'>, { regionCode }: Pick<QuotaRow, 'regionCode'>): boolean {
  return SEEING_QUOTAS.some((permission) => isAllowed(services, permission, regionCode));
}

/** What the actor may do with a quota: names of mutations. */
export function quotaAbilities(
  services: Pick<Services, 'actor'>,
  { regionCode, status }: Pick<QuotaRow, 'regionCode' | 'status'>,
): string[] {
  const isOpen = status === 'OPEN';
  return [
    ...(isAllowed(services, 'quotas.allocate', regionCode)
      ? [...(status === 'CLOSED' ? [] : ['adjustQuota']), isOpen ? 'closeQuota' : 'openQuota']
      : []),
    ...(isOpen && isPerson(services) && isAllowed(services, 'quotas.proposeTransfer', regionCode)
      ? ['proposeQuotaTransfer']
      : []),
  ];
}

/** Seats move between regions when two people say so; a program may be the tool of the one who has said so already. */
export function isPerson({ actor }: Pick<Services, 'actor'>): boolean {
  return actor.kind === 'USER';
}
