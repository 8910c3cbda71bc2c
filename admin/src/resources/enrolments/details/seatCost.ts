import { countMonths } from '@payung/shared/month';

interface SeatOfQuota {
  readonly from: string;
  readonly to: string;
  readonly costPerSeat: number;
}

/** What some months of a quota's seat cost, in whole rupiah. */
export function seatCost(quota: SeatOfQuota, from: string, to: string): number {
  const months = Math.max(0, countMonths(from, to));
  return Math.round((quota.costPerSeat * months) / countMonths(quota.from, quota.to));
}
