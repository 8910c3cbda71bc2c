import type { AuditAction } from '@payung/shared/auditActions';
import type { Services } from '../../context.js';
import { type Fields, changesBetween, maskText, masked } from './changes.rules.js';
import type { AuditActor } from './auditActor.js';
import { type NewEvent, insertEvents } from './insertEvents.js';

/** Something that happened, as the code that does it tells it. */
export interface AuditEntry {
  /** Who did it, if not who acts in the services. */
  readonly actor?: AuditActor;
  /** What was done, `claim.approve`: a line of shared/src/auditActions.ts. */
  readonly action: AuditAction;
  readonly subject: {
    readonly type: string;
    readonly id?: string | null | undefined;
    /** Of a deed that is done to many, or that tells of others, too: who looks for one of them finds it. */
    readonly ids?: readonly string[];
  };
  /** Where it counts: who may see this region may see the event. */
  readonly regionCode?: string | null;
  /** The record before and after; only the fields that differ are kept. */
  readonly before?: Fields | null;
  readonly after?: Fields | null;
  /** Of what is read: by which operation, with what asked. */
  readonly reading?: { readonly operation: string; readonly filter: unknown };
  /** Why, in the words of the person; else what the request gives as its purpose. */
  readonly purpose?: string | null;
  readonly requestId?: string;
  /** The policy that allowed it, `canApproveClaim`. */
  readonly policy?: string | null;
}

/**
 * Writes an audit event into the open transaction and returns its id: what it tells of and the event are there together,
 * or neither is. Throws outside of a transaction.
 */
export async function recordEvent(services: Services, entry: AuditEntry): Promise<string> {
  const [id = ''] = await recordEvents(services, [entry]);
  return id;
}

/** The same of several at once: for one command that counts in several regions. */
export async function recordEvents(services: Services, entries: readonly AuditEntry[]): Promise<string[]> {
  return insertEvents(
    services,
    entries.map((entry) => toEvent(services, entry)),
  );
}

function toEvent(services: Services, entry: AuditEntry): NewEvent {
  const { before = null, after = null, purpose = services.purpose, subject } = entry;
  const changes = before === null && after === null ? null : changesBetween(before, after);
  const reading = entry.reading && {
    operation: maskText(entry.reading.operation),
    filter: masked(entry.reading.filter),
  };
  return {
    ...entry,
    actor: entry.actor ?? { ...services.actor, onBehalfOf: services.onBehalfOf ?? null },
    requestId: entry.requestId ?? services.requestId,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectIds: subject.ids ?? [],
    changes,
    reading: reading ?? null,
    purpose: purpose == null ? null : maskText(purpose),
  };
}
