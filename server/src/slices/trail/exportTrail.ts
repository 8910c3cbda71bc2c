import type { Services } from '../../context.js';
import type { AuditEvent as AuditEventRow } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { regionOfSight } from '../access/access.policy.js';
import type { AuditConditions } from '../audit/auditConditions.js';
import { walkAuditEvents } from '../audit/audit.service.js';
import { recordEvent } from '../audit/recordEvent.js';
import { authorizeAudit, visibleAuditEvents } from './audit.policy.js';

export interface TrailExport {
  /** The events in sight that were there before, the oldest first, some at a time and never more than asked for. */
  batches(size: number): AsyncGenerator<AuditEventRow[]>;
  /** To be called once, however it ends. */
  end(rows: number, isComplete: boolean): Promise<void>;
}

/**
 * Begins a download of the trail. That it begins, with what was asked, is committed when this settles, and only then may
 * its first byte go out; how far it came is recorded at its end.
 */
export async function exportTrail(services: Services, name: string, conditions: AuditConditions): Promise<TrailExport> {
  authorizeAudit(services);
  const { actor } = services;
  const regionCode = regionOfSight(actor, 'audit.read');
  const id = await transact(services, (services) =>
    recordEvent(services, {
      action: 'audit.export',
      subject: { type: 'AuditEvent' },
      regionCode,
      reading: { operation: name, filter: conditions },
      policy: 'audit.read',
    }),
  );
  return {
    batches: (size) => walkAuditEvents(services, visibleAuditEvents(actor), conditions, id, size),
    async end(rows, isComplete) {
      const subject = { type: 'AuditEvent', id };
      const after = { rows, isComplete };
      await transact(services, (services) =>
        recordEvent(services, { action: 'audit.exported', subject, regionCode, after, policy: 'audit.read' }),
      );
    },
  };
}
