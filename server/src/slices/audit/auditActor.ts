import type { AuditActorKind } from '../../generated/prisma/enums.js';

/** Who did it, as plain data: the event keeps the name that they had then. */
export interface AuditActor {
  readonly id: string;
  readonly kind: AuditActorKind;
  readonly name: string;
  /** On whose behalf, as the caller says: the person at a partner's app, say. */
  readonly onBehalfOf?: string | null;
}

/** The program itself: at its start, in jobs, in commands of whoever runs the installation. */
export const SYSTEM_ACTOR: AuditActor = { id: 'system', kind: 'SYSTEM', name: 'Payung' };

/** Whoever did not say who they are, or not truly. */
export const ANONYMOUS_ACTOR: AuditActor = { id: 'anonymous', kind: 'ANONYMOUS', name: 'anonymous' };
