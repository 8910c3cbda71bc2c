import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { headersFor } from './answerSignIn.js';
import type { SignIn } from './signIn.js';
import { type Visit, recordSignIn } from './signInEvents.js';
import { openUnit } from './signInUnit.js';

/** Faults of who comes back without having been sent: they say nothing about anybody. */
const UNASKED = /^(state|please_restart|invalid_callback)/;

/** What somebody brings back from the OpenID provider: whether they are in, and the cookies that say so. */
export async function answerOpenId(
  services: Services,
  signIn: SignIn,
  path: string,
  visit: Visit,
  forgive: (db: Services['db']) => Promise<unknown>,
): Promise<{ readonly isIn: boolean; readonly cookies: readonly string[] }> {
  const unit = openUnit({ ...services, requestId: visit.requestId });
  try {
    const request = new Request(new URL(path, signIn.origin), { headers: headersFor(signIn, visit) });
    const response = await signIn.handle(request, unit);
    if (response.status >= 500) throw new Error('the sign-in library failed at the OpenID provider’s answer');
    const target = new URL(response.headers.get('location') ?? '/?error=unknown', signIn.origin);
    const fault = response.status === 302 ? target.searchParams.get('error') : 'unknown';
    const cookies = response.headers.getSetCookie();
    const details = { how: 'OpenID' };
    if (fault === null) {
      const event = { action: 'session.signIn', personId: unit.personId, isProven: true, details } as const;
      await unit.commit(async (services) => {
        await forgive(services.db);
        await recordSignIn(services, visit, event);
      });
      return { isIn: true, cookies };
    }
    await unit.undo();
    if (!UNASKED.test(fault)) {
      const reason = unit.barred ?? fault.slice(0, 60);
      const event = { action: 'session.signInRefused', personId: unit.personId, isProven: false } as const;
      await transact(services, (services) =>
        recordSignIn(services, visit, { ...event, details: { ...details, reason } }),
      );
    }
    return { isIn: false, cookies };
  } finally {
    await unit.undo();
  }
}
