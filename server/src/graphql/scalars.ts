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

function readDay(value: unknown): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  // `2026-02-30` would become a day of March.
  if (isDay && toISODay(Date.parse(value)) === value) return value;
  throw new GraphQLError('Date: write a day like 2026-01-31');
}

function readTime(value: unknown): Date {
  const isTime =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value);
  const time = new Date(isTime ? value : Number.NaN);
  if (!Number.isNaN(time.getTime())) return time;
  throw new GraphQLError('DateTime: write a time like 2026-01-31T03:04:05Z');
}

function toISODay(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().slice(0, 10);
}
