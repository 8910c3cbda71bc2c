import { badInput } from '../../errors.js';

const [FIRST, LAST] = [2015, 2100];

/** A budget year, or BAD_USER_INPUT. */
export function readYear(field: string, year: number): number {
  if (year < FIRST || year > LAST) throw badInput(field, 'outOfRange', { minimum: FIRST, maximum: LAST });
  return year;
}

/** A Prisma `where`: the quotas of the year. */
export function withinYear(year: number): { from: { gte: Date; lte: Date } } {
  return { from: { gte: new Date(`${year}-01-01`), lte: new Date(`${year}-12-01`) } };
}
