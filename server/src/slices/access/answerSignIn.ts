import { z } from 'zod';
import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { sessionToken } from './sessionCookie.js';
import { ADDRESS_HEADER, type SignIn } from './signIn.js';
import type { Action } from './signInActions.js';
import { eventOfFailure, eventOfSuccess } from './signInOutcome.js';
import { type Visit, recordSignIn } from './signInEvents.js';
import { type Unit, openUnit } from './signInUnit.js';
import { CodeUsed, useCode } from './usedCodes.js';

/** What the sign-in library has answered. */
export interface Answer {
  readonly isOk: boolean;
  readonly status: number;
  /** Its word for what is wrong. */
  readonly fault: string | undefined;
  readonly content: unknown;
  readonly cookies: readonly string[];
  /** Who has signed in with it, by the password. */
  readonly signedInId: string | undefined;
}

const faulty = z.object({ code: z.string() });

/**
 * Lets the sign-in library do one thing, in one transaction with its event. What it refuses it has not done, but for the
 * count of wrong codes. `forgive` forgets the trials before the right one, and tells how often the account was refused.
 */
export async function answerSignIn(
  services: Services,
  signIn: SignIn,
  action: Action,
  body: object,
  visit: Visit,
  forgive: (db: Services['db']) => Promise<number>,
): Promise<Answer> {
  const unit = openUnit({ ...services, requestId: visit.requestId });
  try {
    const answer = await perform(services, signIn, action, body, visit, unit);
    if (answer.status >= 500) throw new Error(`the sign-in library failed at ${action}`);
    if (answer.isOk) {
      const event = eventOfSuccess(action, unit, answer.content);
      if (!event) return answer;
      const code = appCodeIn(body);
      await unit.commit(async (services) => {
        if (code !== undefined && unit.personId !== undefined) await useCode(services, unit.personId, code);
        const untold = await forgive(services.db);
        await event.besides?.(services);
        const details = { ...event.details, ...(untold > 0 && { refusedBefore: untold }) };
        await recordSignIn(services, visit, { ...event, details });
      });
      return { ...answer, signedInId: event.action === 'session.signIn' ? unit.personId : undefined };
    }
    const event = eventOfFailure(action, answer.fault, unit);
    if (!event) return answer;
    if (event.keeps) {
      await unit.commit((services) => recordSignIn(services, visit, event));
    } else {
      await unit.undo();
      await transact(services, (services) => recordSignIn(services, visit, event));
    }
    return answer;
  } catch (error) {
    if (!(error instanceof CodeUsed)) throw error;
    const { personId } = unit;
    const details = { at: action, reason: 'used before' };
    await transact(services, (services) =>
      recordSignIn(services, visit, { action: 'user.failSecondFactor', personId, isProven: false, details }),
    );
    return refused(400, 'CODE_USED');
  } finally {
    await unit.undo();
  }
}

const APP_CODE = /^\d{6}$/;

/** What the authenticator app says, when the body shows it: recovery codes look different, and are used up by the library. */
function appCodeIn(body: object): string | undefined {
  const { code } = z.object({ code: z.string().optional() }).parse(body);
  return code !== undefined && APP_CODE.test(code) ? code : undefined;
}

/** The request for the library; two of them where it does not ask for the code by itself. */
async function perform(
  services: Services,
  signIn: SignIn,
  action: Action,
  body: object,
  visit: Visit,
  unit: Unit,
): Promise<Answer> {
  const ask = (action: Action, body: object, cookie = visit.cookie) =>
    askLibrary(signIn, unit, action, body, { ...visit, cookie });
  const token = sessionToken(visit.cookie, signIn.cookie);
  const hasFactor = async () =>
    (await services.db.secondFactor.count({
      where: { verified: true, user: { sessions: { some: { token: token ?? '' } } } },
    })) > 0;
  if (action === 'two-factor/disable' || action === 'two-factor/generate-backup-codes') {
    if (!token) return refused(401, 'UNAUTHORIZED');
    if (!(await hasFactor())) return refused(400, 'TWO_FACTOR_NOT_ENABLED');
    const { code, ...rest } = z.object({ code: z.string(), password: z.string() }).parse(body);
    const shown = await ask(APP_CODE.test(code) ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code', {
      code,
    });
    return shown.isOk ? ask(action, rest) : shown;
  }
  if (action === 'two-factor/verify-totp' && token && (await hasFactor())) return refused(409, 'TOTP_ALREADY_ENABLED');
  if (action === 'change-password') {
    const { currentPassword, newPassword } = z
      .object({ currentPassword: z.string(), newPassword: z.string() })
      .parse(body);
    if (currentPassword.normalize('NFKC') === newPassword.normalize('NFKC')) return refused(400, 'PASSWORD_UNCHANGED');
  }
  // Recovery codes are for signing in: in a session nothing asks for one.
  return ask(
    action,
    body,
    action === 'two-factor/verify-backup-code' ? withoutSession(visit.cookie, signIn) : visit.cookie,
  );
}

async function askLibrary(signIn: SignIn, unit: Unit, action: Action, body: object, visit: Visit): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...headersFor(signIn, visit) };
  const request = new Request(`${signIn.origin}/auth/${action}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const response = await signIn.handle(request, unit);
  const content: unknown = await response.json().catch(() => ({}));
  return {
    isOk: response.ok,
    status: response.status,
    fault: response.ok ? undefined : faulty.safeParse(content).data?.code,
    content,
    cookies: response.headers.getSetCookie(),
    signedInId: undefined,
  };
}

/** What the library may know of a request. */
export function headersFor(signIn: SignIn, { address, device, cookie }: Visit): Record<string, string> {
  return { origin: signIn.origin, cookie: cookie ?? '', 'user-agent': device, [ADDRESS_HEADER]: address };
}

function refused(status: number, fault: string): Answer {
  return { isOk: false, status, fault, content: {}, cookies: [], signedInId: undefined };
}

function withoutSession(cookie: string | undefined, { cookie: { name } }: SignIn): string {
  const others = (cookie ?? '').split(';').filter((part) => !part.trim().startsWith(`${name}=`));
  return others.join(';');
}
