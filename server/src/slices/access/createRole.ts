import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { type Role, Prisma } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { readPermissions } from './access.input.js';
import { readCode, readText } from '../../graphql/readInput.js';
import { authorizeAnywhere } from './access.policy.js';
import { checkRoleContent } from './role.policy.js';

export interface CreateRoleInput {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly permissions: readonly string[];
  readonly requiresSecondFactor: boolean;
}

/** Makes a role. It gives nobody anything until it is granted, and nobody can grant what they do not hold. */
export async function createRole(services: Services, input: CreateRoleInput): Promise<Role> {
  return transact(services, async (services) => {
    const { db, actor } = services;
    authorizeAnywhere(services, 'roles.manage');
    const code = readCode('code', input.code);
    const permissions = readPermissions('permissions', input.permissions);
    const names = { id: readText('nameId', input.nameId, 80), en: readText('nameEn', input.nameEn, 80) };
    const data = { code, names, permissions, requiresSecondFactor: input.requiresSecondFactor };
    checkRoleContent(actor, permissions, data.requiresSecondFactor, []);
    try {
      const role = await db.role.create({ data });
      await recordEvent(services, {
        action: 'role.create',
        subject: { type: 'Role', id: role.code },
        after: data,
        policy: 'roles.manage',
      });
      return role;
    } catch (error) {
      const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
      throw isTaken ? new DomainError('CONFLICT', 'roleTaken', {}, ['code']) : error;
    }
  });
}
