import { dayOf } from '@payung/shared/day';
import { randomUUID } from 'node:crypto';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { transact } from '../../transact.js';
import { readReason } from '../../graphql/readInput.js';
import { recordEvent } from '../audit/recordEvent.js';
import { canResetPassword } from './access.policy.js';
import { lockGrants } from './keepAdministrators.js';
import { hashPassword, randomPassword } from './passwords.js';
import { getManagedUser } from './suspendUser.js';

/**
 * Gives a person who is locked out a new password, to be changed at the first sign-in; all sessions and the second factor
 * go. Whoever does it could sign in as that person, so they must hold all that the person holds, as if they gave it.
 */
export async function resetPassword(services: Services, userId: string, reason?: string | null): Promise<string> {
  return transact(services, async (services) => {
    const { db, actor, clock } = services;
    // What the person holds does not grow meanwhile.
    await lockGrants(services);
    const user = await getManagedUser(services, userId, 'userId');
    if (actor.kind === 'USER' && actor.id === userId) throw new DomainError('FORBIDDEN', 'ownPassword');
    if (!canResetPassword(actor, user, dayOf(clock()))) throw new DomainError('FORBIDDEN', 'strongerPerson');
    const password = randomPassword();
    const hash = await hashPassword(password);
    await db.signInMethod.deleteMany({ where: { userId, providerId: 'credential' } });
    await db.signInMethod.create({
      data: { id: randomUUID(), userId, providerId: 'credential', accountId: userId, password: hash },
    });
    await db.secondFactor.deleteMany({ where: { userId } });
    await db.signInStep.deleteMany({ where: { value: userId } });
    const { count } = await db.session.deleteMany({ where: { userId } });
    await db.user.update({ where: { id: userId }, data: { twoFactorEnabled: false, mustChangePassword: true } });
    await recordEvent(services, {
      action: 'user.resetPassword',
      subject: { type: 'User', id: userId },
      regionCode: user.regionCode,
      before: { hasSecondFactor: user.twoFactorEnabled, mustChangePassword: user.mustChangePassword, sessions: count },
      after: { hasSecondFactor: false, mustChangePassword: true, sessions: 0 },
      purpose: readReason(services, reason),
      policy: 'canResetPassword',
    });
    return password;
  });
}
