import { countMonths, type Month } from '@payung/shared/month';
import { ancestorCodes } from '@payung/shared/regionCode';

/** What of a quota decides whom it can take. */
export interface Seats {
  readonly id: string;
  readonly regionCode: string;
  readonly categoryCode: string | null;
  readonly programmeCodes: readonly string[];
  readonly fundingSourceCode: string;
  readonly from: Month;
  readonly to: Month;
  readonly costPerSeat: number;
  readonly available: number;
  readonly isOpen: boolean;
}

/** Somebody’s months of cover by some programmes, had or wanted. */
export interface Cover {
  readonly fundingSourceCode: string;
  readonly programmeCodes: readonly string[];
  readonly from: Month;
  readonly to: Month;
}

/** Where somebody lives and what they are: the category first, then those that it belongs to. */
export interface Place {
  readonly regionCode: string;
  readonly line: readonly string[];
}

/** Whether the quota is for people of this place and category. */
export function isFor(seats: Seats, { regionCode, line }: Place): boolean {
  const isNear = seats.regionCode === regionCode || ancestorCodes(regionCode).includes(seats.regionCode);
  return isNear && (seats.categoryCode === null || line.includes(seats.categoryCode));
}

/**
 * By the rule of `servingQuotas`: that of the nearest region first, in it that for the narrowest category, of these that which
 * ends first. The quotas come oldest first, which decides the rest.
 */
export function inServingOrder(quotas: readonly Seats[], { line }: Place): Seats[] {
  const farness = ({ regionCode, categoryCode }: Seats): number =>
    -regionCode.length * 100 + (categoryCode === null ? 99 : line.indexOf(categoryCode));
  return quotas.toSorted((one, other) => farness(one) - farness(other) || compare(one.to, other.to));
}

/** The cover that would be paid twice, and in how many months. */
export function doubleCover<C extends Cover>(
  had: readonly C[],
  wanted: Cover,
): { readonly cover: C; readonly from: Month; readonly to: Month; readonly months: number } | null {
  for (const cover of had) {
    if (!cover.programmeCodes.some((code) => wanted.programmeCodes.includes(code))) continue;
    const from = cover.from > wanted.from ? cover.from : wanted.from;
    const to = cover.to < wanted.to ? cover.to : wanted.to;
    const months = countMonths(from, to);
    if (months > 0) return { cover, from, to, months };
  }
  return null;
}

/** What these months of a seat cost, in whole rupiah. */
export function costOfMonths({ costPerSeat, from, to }: Seats, months: number): number {
  return Math.round((costPerSeat * months) / countMonths(from, to));
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
