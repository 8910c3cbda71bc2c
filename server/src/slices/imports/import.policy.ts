import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Import as ImportRow, Prisma } from '../../generated/prisma/client.js';
import { canSomewhere, isAllowed, visibleRows } from '../access/access.policy.js';
import { type Standing, canBeCancelled, canBeChecked, canBeCommitted, canBeUndone } from './import.rules.js';

type Acting = Pick<Services, 'actor'>;
type Owned = Pick<ImportRow, 'regionCode' | 'actorId' | 'actorKind'>;

/** Who audits sees them, too. */
export const SEEING_IMPORTS = ['imports.run', 'imports.undo', 'audit.read'] as const;

/** A Prisma `where`: the actor's own imports, and those for the regions where they may see imports. */
export function visibleImports({ actor }: Acting): Prisma.ImportWhereInput {
  if (!SEEING_IMPORTS.some((permission) => canSomewhere(actor, permission))) return { id: { in: [] } };
  return { OR: [{ actorId: actor.id, actorKind: actor.kind }, visibleRows(actor, ...SEEING_IMPORTS)] };
}

/** Throws FORBIDDEN unless the actor may do this with the import: as its own, or at all of its region. */
export function authorizeImport(services: Acting, permission: 'imports.run' | 'imports.undo', one: Owned): void {
  if (!mayWith(services, permission, one)) throw new DomainError('FORBIDDEN', 'forbidden');
}

/** What the actor may do with the import: names of mutations. */
export function importAbilities(services: Acting, one: Owned & Standing): string[] {
  const mayRun = mayWith(services, 'imports.run', one);
  return [
    ...(mayRun && canBeChecked(one) ? ['checkImport'] : []),
    ...(mayRun && canBeCommitted(one) ? ['commitImport'] : []),
    ...(mayRun && canBeCancelled(one) ? ['cancelImport'] : []),
    ...(mayWith(services, 'imports.undo', one) && canBeUndone(one) ? ['undoImport'] : []),
  ];
}

/** One's own may be for several regions that are no whole one: there each row says for itself whether it may be. */
function mayWith(services: Acting, permission: 'imports.run' | 'imports.undo', one: Owned): boolean {
  const { actor } = services;
  const isOwn = one.actorId === actor.id && one.actorKind === actor.kind;
  return (isOwn && canSomewhere(actor, permission)) || isAllowed(services, permission, one.regionCode);
}
