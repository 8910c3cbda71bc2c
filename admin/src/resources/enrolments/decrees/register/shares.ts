import { seatCost } from '../../details/seatCost';
import type { Registrable } from './registrableSource';

/** The people of one quota, and what their seats cost together. */
export interface QuotaShare {
  readonly quota: Registrable['quota'];
  readonly people: number;
  readonly cost: number;
}

/** Quota by quota, those of most people first. */
export function sharesOf(registrables: readonly Registrable[]): QuotaShare[] {
  const shares = new Map<string, QuotaShare>();
  for (const { quota, from, to } of registrables) {
    const { people, cost } = shares.get(quota.id) ?? { people: 0, cost: 0 };
    shares.set(quota.id, { quota, people: people + 1, cost: cost + seatCost(quota, from, to) });
  }
  return [...shares.values()].toSorted((one, other) => other.people - one.people);
}
