import { dayOf } from '@payung/shared/day';
import { isPermission } from '@payung/shared/permissions';
import { z } from 'zod';
import { type Actor, isInForce } from './access.rules.js';

/** A grant with its role, as `jsonb_build_object` writes it. */
export const heldGrant = z.object({
  role: z.string(),
  region: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  permissions: z.array(z.string()),
  requiresSecondFactor: z.boolean(),
});

export type HeldGrant = z.infer<typeof heldGrant>;

export function grantsInForce(grants: readonly HeldGrant[], now: Date): HeldGrant[] {
  return grants.filter((grant) => isInForce(grant, dayOf(now)));
}

/** A person who may do what these grants give. */
export function personActor({ id, name }: { id: string; name: string }, grants: readonly HeldGrant[]): Actor {
  return {
    id,
    kind: 'USER',
    name,
    roles: [...new Set(grants.map(({ role }) => role))].sort(),
    scopes: grants.map(({ permissions, region, to, requiresSecondFactor }) => ({
      permissions: permissions.filter(isPermission),
      region,
      to,
      requiresSecondFactor,
    })),
  };
}
