import { isDay } from '@payung/shared/day';
import { isMonth } from '@payung/shared/month';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

export { GraphQLJSON as JSONScalar } from 'graphql-scalars';

/** `2026-01-31`; a string inside as well, for a day is no point in time. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, `2026-01-31`. Days begin and end by the clock of Jakarta (UTC+7).',
  serialize: (value) => readDay(value),
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A point in time by RFC 3339, in UTC: `2026-01-31T03:04:05.678Z`.',
  serialize(value) {
    if (value instanceof Date) return value.toISOString();
    throw new GraphQLError('DateTime: not a point in time');
  },
  parseValue: (value) => readTime(value),
  parseLiteral: (node) => readTime(node.kind === Kind.STRING ? node.value : undefined),
});

/** `2026-01`; a string inside as well. */
export const MonthScalar = new GraphQLScalarType<string, string>({
  name: 'Month',
  description: 'A calendar month, `2026-01`.',
  serialize: (value) => readMonth(value),
  parseValue: (value) => readMonth(value),
  parseLiteral: (node) => readMonth(node.kind === Kind.STRING ? node.value : undefined),
});

/** Whole rupiah: no cent exists, and no sum that a JSON number cannot hold. */
export const RupiahScalar = new GraphQLScalarType<number, number>({
  name: 'Rupiah',
  description: 'An amount in whole rupiah, a JSON number.',
  serialize: (value) => readRupiah(value),
  parseValue: (value) => readRupiah(value),
  parseLiteral: (node) => readRupiah(node.kind === Kind.INT ? Number(node.value) : undefined),
});

function readMonth(value: unknown): string {
  if (typeof value === 'string' && isMonth(value)) return value;
  throw new GraphQLError('Month: write a month like 2026-01');
}

function readRupiah(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('Rupiah: write whole rupiah like 16800');
}

function readDay(value: unknown): string {
  // From the year that months begin with, too; PostgreSQL has no year 0000.
  if (typeof value === 'string' && isDay(value) && value >= '1900') return value;
  throw new GraphQLError('Date: write a day like 2026-01-31');
}

function readTime(value: unknown): Date {
  const isTime =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value);
  const time = new Date(isTime ? value : Number.NaN);
  if (!Number.isNaN(time.getTime())) return time;
  throw new GraphQLError('DateTime: write a time like 2026-01-31T03:04:05Z');
}
