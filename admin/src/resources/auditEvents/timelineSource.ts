import type { AuditFilter } from '../../generated/graphql';
import { AuditEventListDocument } from '../../generated/graphql';
import { request } from '../../providers/graphqlClient';

const AT_ONCE = 10;

/** A page of the events of this filter, from the cursor on. */
export async function fetchTimeline(filter: AuditFilter, after: string | null, signal: AbortSignal) {
  return (await request(AuditEventListDocument, { filter, first: AT_ONCE, after }, signal)).auditEvents;
}
