import { randomUUID } from 'node:crypto';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readEmail } from './access.input.js';
import { readRegion } from './readRegion.js';
import { readText } from '../../graphql/readInput.js';
import { authorize } from './access.policy.js';
import { PASSWORD_LENGTH, hashPassword, randomPassword } from './passwords.js';
import { describeUser } from './user.service.js';
import type { User } from './user.type.js';

export interface AddUserInput {
  readonly name: string;
  readonly email: string;
  readonly regionCode?: string | null | undefined;
  /** Typed by who knows it; without it, a random one, which the person must change before anything else. */
  readonly password?: string;
}

export interface AddedUser {
  readonly user: User;
  /** Shown once. */
  readonly password: string;
}

/** Adds a person to the office of a region. Without a role they can sign in and see the regions, nothing else. */
export async function addUser(services: Services, input: AddUserInput): Promise<AddedUser> {
  const password = input.password ?? randomPassword();
  const { minimum, maximum } = PASSWORD_LENGTH;
  if (password.length < minimum || password.length > maximum)
    throw badInput('password', 'passwordLength', PASSWORD_LENGTH);
  return transact(services, async (services) => {
    const { db } = services;
    const regionCode = await readRegion(services, 'regionCode', input.regionCode);
    authorize(services, 'users.manage', regionCode);
    // Hashing is slow on purpose: only for who may ask for it.
    const hash = await hashPassword(password);
    const name = readText('name', input.name, 120);
    const email = readEmail('email', input.email);
    const id = randomUUID();
    // Who adds a person vouches for the address.
    const added = await db.user.createMany({
      data: { id, name, email, emailVerified: true, regionCode, mustChangePassword: input.password === undefined },
      skipDuplicates: true,
    });
    if (added.count === 0) throw new DomainError('CONFLICT', 'emailTaken', {}, ['email']);
    await db.signInMethod.create({
      data: { id: randomUUID(), userId: id, providerId: 'credential', accountId: id, password: hash },
    });
    await recordEvent(services, {
      action: 'user.add',
      subject: { type: 'User', id },
      regionCode,
      after: { name, email, regionCode },
      policy: 'users.manage',
    });
    return { user: await describeUser(services, id), password };
  });
}
