import { z } from 'zod';
import type { Services } from '../../context.js';
import type { Action } from './signInActions.js';
import type { SignInEvent } from './signInEvents.js';
import type { Unit } from './signInUnit.js';

interface Outcome extends SignInEvent {
  /** What the library does not do, and belongs to it. */
  readonly besides?: (services: Services) => Promise<unknown>;
}

interface Failure extends SignInEvent {
  /** Whether what the library has written stays, such as the count of wrong codes. */
  readonly keeps: boolean;
}

const asksForCode = z.object({ twoFactorRedirect: z.literal(true) });

/** The event of what was done, or null when nothing was. */
export function eventOfSuccess(action: Action, unit: Unit, content: unknown): Outcome | null {
  const { personId, made } = unit;
  const byPerson = { personId, isProven: true };
  const signedIn = (how: string): Outcome => ({ ...byPerson, action: 'session.signIn', details: { how } });
  switch (action) {
    case 'sign-in/email':
      return asksForCode.safeParse(content).success
        ? { ...byPerson, action: 'session.askSecondFactor', details: { how: 'password' } }
        : signedIn('password');
    case 'two-factor/verify-totp':
      return made?.isRenewed
        ? { ...byPerson, action: 'user.enableSecondFactor', besides: endOtherSessions(unit) }
        : signedIn('password and authenticator app');
    case 'two-factor/verify-backup-code':
      return signedIn('password and recovery code');
    case 'two-factor/enable':
      return { ...byPerson, action: 'user.beginSecondFactor' };
    case 'two-factor/disable':
      return { ...byPerson, action: 'user.disableSecondFactor', besides: forgetFactor(unit) };
    case 'two-factor/generate-backup-codes':
      return { ...byPerson, action: 'user.renewRecoveryCodes' };
    case 'change-password':
      return { ...byPerson, action: 'user.changePassword', besides: endFirstPassword(unit) };
    case 'sign-out':
      return unit.hasBegun() ? { ...byPerson, action: 'session.signOut' } : null;
    default:
      return null;
  }
}

const WRONG_CODE = [
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
  'ACCOUNT_TEMPORARILY_LOCKED',
];

/** The event of what was refused, or null when it says nothing about anybody. */
export function eventOfFailure(action: Action, fault: string | undefined, unit: Unit): Failure | null {
  const { personId, barred } = unit;
  if (barred !== undefined)
    return { action: 'session.signInRefused', personId, isProven: false, keeps: false, details: { reason: barred } };
  if (action === 'sign-in/email' && fault === 'INVALID_EMAIL_OR_PASSWORD') {
    const reason = personId === undefined ? 'unknown account' : 'wrong password';
    return { action: 'session.signInFailed', personId, isProven: false, keeps: false, details: { reason } };
  }
  if (fault !== undefined && WRONG_CODE.includes(fault) && personId !== undefined) {
    const isSigningIn = action.startsWith('two-factor/verify');
    return { action: 'user.failSecondFactor', personId, isProven: false, keeps: isSigningIn, details: { at: action } };
  }
  if (fault === 'INVALID_PASSWORD' && personId !== undefined)
    return { action: 'user.failPassword', personId, isProven: false, keeps: false, details: { at: action } };
  return null;
}

/** Those who were in before the second factor have not shown it, whoever they are. */
function endOtherSessions({ personId = '', made }: Unit) {
  return ({ db }: Services) =>
    db.session.deleteMany({ where: { userId: personId, token: { not: made?.token ?? '' } } });
}

/** Without the second factor nobody has shown it. */
function forgetFactor({ personId = '' }: Unit) {
  return ({ db }: Services) => db.session.updateMany({ where: { userId: personId }, data: { hasShownFactor: false } });
}

/** What was begun with the old password is over, and nobody else knows the new one. */
function endFirstPassword({ personId = '' }: Unit) {
  return async ({ db }: Services) => {
    await db.signInStep.deleteMany({ where: { value: personId } });
    await db.user.update({ where: { id: personId }, data: { mustChangePassword: false } });
  };
}
