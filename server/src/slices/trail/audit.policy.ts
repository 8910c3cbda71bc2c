import type { Services } from '../../context.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { authorizeAnywhere, visibleRows } from '../access/access.policy.js';

/**
 * The events at and below the regions where the actor may `audit.read`. What belongs to no region is for those who hold it
 * everywhere.
 */
export function visibleAuditEvents(actor: Services['actor']): Prisma.AuditEventWhereInput {
  return visibleRows(actor, 'audit.read');
}

/** Throws unless the actor may read the audit somewhere. Heads and paths of hashes tell nothing, so that suffices for them. */
export function authorizeAudit(services: Pick<Services, 'actor'>): void {
  authorizeAnywhere(services, 'audit.read');
}
