import type { CategoryField } from '@payung/shared/categoryFields';
import { z } from 'zod';
import { badInput } from '../../errors.js';
import { Prisma } from '../../generated/prisma/client.js';

const scalar = z.union([z.string().max(500), z.number(), z.boolean()]);
const bounds = z.strictObject({ minimum: scalar.optional(), maximum: scalar.optional() });
const conditions = z.record(z.string(), z.union([scalar, bounds]));

type Scalar = z.infer<typeof scalar>;

/** Which values of these fields are wanted, as a condition on "Worker" as `worker`; BAD_USER_INPUT that names the field. */
export function attributesSql(fields: readonly CategoryField[], given: unknown): Prisma.Sql {
  const read = conditions.safeParse(given);
  if (!read.success) throw badInput('filter.attributes', 'attributesMalformed');
  const parts = Object.entries(read.data).map(([key, wanted]) => {
    const field = fields.find((one) => one.key === key);
    if (!field) throw badInput('filter.attributes', 'attributeNotSearchable', { value: key.slice(0, 40) });
    return typeof wanted === 'object' ? between(field, wanted) : equal(field, wanted);
  });
  return parts.length === 0 ? Prisma.sql`true` : Prisma.join(parts, ' AND ');
}

function equal({ key, type }: CategoryField, wanted: Scalar): Prisma.Sql {
  if (type !== 'TEXT') return Prisma.sql`worker."attributes" @> ${JSON.stringify({ [key]: wanted })}::jsonb`;
  return Prisma.sql`position(lower(${String(wanted)}) IN lower(worker."attributes" ->> ${key})) > 0`;
}

/** Both bounds belong to what is wanted. Days are compared as the texts that they are. */
function between({ key, type }: CategoryField, { minimum, maximum }: z.infer<typeof bounds>): Prisma.Sql {
  const kind = type === 'NUMBER' ? 'number' : type === 'DATE' ? 'string' : null;
  const isOfKind = [minimum, maximum].every((bound) => bound === undefined || typeof bound === kind);
  if (kind === null || !isOfKind) throw badInput('filter.attributes', 'attributesMalformed');
  const value =
    kind === 'number'
      ? Prisma.sql`(worker."attributes" -> ${key})::numeric`
      : Prisma.sql`(worker."attributes" ->> ${key}) COLLATE "C"`;
  const cast = kind === 'number' ? Prisma.sql`::numeric` : Prisma.empty;
  // An older version of the category may have let something else in.
  const isComparable = Prisma.sql`jsonb_typeof(worker."attributes" -> ${key}) = ${kind}`;
  const low = minimum === undefined ? Prisma.sql`true` : Prisma.sql`${value} >= ${minimum}${cast}`;
  const high = maximum === undefined ? Prisma.sql`true` : Prisma.sql`${value} <= ${maximum}${cast}`;
  return Prisma.sql`CASE WHEN ${isComparable} THEN ${low} AND ${high} ELSE false END`;
}
