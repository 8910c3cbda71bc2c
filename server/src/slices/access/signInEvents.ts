import type { AuditAction } from '@payung/shared/auditActions';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { ANONYMOUS } from './access.rules.js';

/** Where a request to sign in comes from. */
export interface Visit {
  readonly requestId: string;
  readonly address: string;
  /** What the browser says of itself. */
  readonly device: string;
  /** The header with its cookies. */
  readonly cookie: string | undefined;
}

export interface SignInEvent {
  readonly action: AuditAction;
  /** Who they are, or whose account it is; undefined when nobody that is known. */
  readonly personId: string | undefined;
  /** Whether they have shown that they are that person; else nobody knows who did it. */
  readonly isProven: boolean;
  /** How, why, how often; never a secret. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Writes the event into the open transaction: of the person's region, with where the request came from. */
export async function recordSignIn(services: Services, visit: Visit, event: SignInEvent): Promise<void> {
  const { action, personId, isProven, details } = event;
  const person = personId === undefined ? null : await services.db.user.findUnique({ where: { id: personId } });
  const { address, device } = visit;
  await recordEvent(services, {
    actor: person && isProven ? { id: person.id, kind: 'USER', name: person.name } : ANONYMOUS,
    action,
    subject: { type: 'User', id: person?.id },
    regionCode: person?.regionCode ?? null,
    after: { ...details, address, device },
    requestId: visit.requestId,
  });
}

/** Tells that somebody must wait before the next trial. Once for each wait: see `guessing.ts`. */
export async function recordWait(
  services: Services,
  visit: Visit,
  whose: { readonly email: string } | { readonly token: string } | null,
  news: { readonly key: string; readonly refusedBefore: number },
): Promise<void> {
  await transact(services, async (services) => {
    const { db } = services;
    const where = whose && ('email' in whose ? whose : { sessions: { some: whose } });
    const person = where && (await db.user.findFirst({ where }));
    // So that what is only counted can be told of the person, too.
    if (person) await db.signInTrial.updateMany({ where: { key: news.key }, data: { userId: person.id } });
    await recordSignIn(services, visit, {
      action: 'session.signInRefused',
      personId: person?.id,
      isProven: false,
      details: { reason: 'too many trials', refusedBefore: news.refusedBefore },
    });
  });
}
