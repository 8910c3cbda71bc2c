import type { Services } from '../../context.js';
import { type RegionWhere, isAllowed, visibleRows } from '../access/access.policy.js';
import { SEEING_ENROLMENTS } from './enrolment.policy.js';

/** A Prisma `where`: the decrees whose people all live where the actor may see enrolments. */
export function visibleDecrees({ actor }: Pick<Services, 'actor'>): RegionWhere {
  return visibleRows(actor, ...SEEING_ENROLMENTS);
}

/** A paper shows what the national registry calls its people by, whole. */
export function canReadPaper(
  services: Pick<Services, 'actor'>,
  { regionCode }: { readonly regionCode: string | null },
): boolean {
  return isAllowed(services, 'workers.revealNik', regionCode);
}
