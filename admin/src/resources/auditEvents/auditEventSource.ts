import type { AuditEventEntryFragment } from '../../generated/graphql';
import { AuditEventByIdDocument } from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

/** Lists go on from a cursor, which react-admin's pages cannot: they are asked for by `apiQuery`. */
export const auditEventSource = {
  async getOne({ id, signal }) {
    const { auditEvent } = await request(AuditEventByIdDocument, { id }, signal);
    if (!auditEvent) {
      throw new ApiError(`No event has the id ${id}`, 'NOT_FOUND');
    }
    return { data: auditEvent };
  },
} satisfies ResourceSource<AuditEventEntryFragment>;
