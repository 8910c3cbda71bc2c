import type { Permission } from '@payung/shared/permissions';
import { Prisma } from '../../generated/prisma/client.js';
import { type Actor, regionsWhere } from './access.rules.js';

/**
 * For SQL of our own, what `rowsWithin` and `visibleRows` are for Prisma. Byte by byte all codes below a region stand in one
 * piece, since no code goes on with less than the dot: so that an index by text_pattern_ops gives them in order.
 */
export function withinSql(column: Prisma.Sql, region: string): Prisma.Sql {
  const AFTER_DOT = '/';
  return Prisma.sql`(${column} ~>=~ ${region} AND ${column} ~<~ ${`${region}${AFTER_DOT}`})`;
}

/** The rows at or below the regions where the actor may do one of these. */
export function visibleSql(actor: Actor, column: Prisma.Sql, ...permissions: readonly Permission[]): Prisma.Sql {
  const roots = [...new Set(permissions.flatMap((permission) => regionsWhere(actor, permission)))];
  if (roots.includes(null)) return Prisma.sql`true`;
  const pieces = roots.flatMap((root) => (root === null ? [] : [withinSql(column, root)]));
  return pieces.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(pieces, ' OR ')})`;
}
