import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readRegion } from './readRegion.js';
import { readText, readReason } from '../../graphql/readInput.js';
import { authorize } from './access.policy.js';
import { lockGrants } from './keepAdministrators.js';
import { getManagedUser } from './suspendUser.js';
import { describeUser } from './user.service.js';
import type { User } from './user.type.js';

export interface ChangeUserInput {
  readonly name?: string | null | undefined;
  /** Undefined keeps it; null is the whole installation. */
  readonly regionCode?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** Changes a person's name, or the office that they belong to. The roles stay, and where they hold. */
export async function changeUser(services: Services, id: string, input: ChangeUserInput): Promise<User> {
  return transact(services, async (services) => {
    const { db } = services;
    // Who manages a person hangs on where that person holds roles: those stay as they are until this is done.
    await lockGrants(services);
    const user = await getManagedUser(services, id);
    const name = input.name == null ? user.name : readText('name', input.name, 120);
    const isMoved = input.regionCode !== undefined;
    const regionCode = isMoved ? await readRegion(services, 'regionCode', input.regionCode) : user.regionCode;
    authorize(services, 'users.manage', regionCode);
    await db.user.update({ where: { id }, data: { name, regionCode } });
    await recordEvent(services, {
      action: 'user.change',
      subject: { type: 'User', id },
      regionCode,
      before: { name: user.name, regionCode: user.regionCode },
      after: { name, regionCode },
      purpose: readReason(services, input.reason),
      policy: 'canManageUser',
    });
    return describeUser(services, id);
  });
}
