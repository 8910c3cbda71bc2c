import { type Month, countMonths } from '@payung/shared/month';
import { isWithin } from '@payung/shared/regionCode';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { isAllowed } from '../access/access.policy.js';
import type { CategoryInForce } from '../categories/categoriesInForce.js';
import { canSeeQuota } from '../quotas/quota.policy.js';
import type { Candidate, JudgeOptions, JudgedProposal, Proposal, SeatWanted } from './judgeProposals.js';
import { ageOn, faultOfPerson, isTooOld } from './person.rules.js';
import { type Cover, type Place, type Seats, costOfMonths, doubleCover, inServingOrder, isFor } from './seats.rules.js';

/** What proposals are judged by; it was looked up for all of them together. */
export interface Facts extends JudgeOptions {
  readonly categories: ReadonlyMap<string, CategoryInForce>;
  readonly seats: readonly Seats[];
  /** Of those who are judged; who is given a seat has one cover more. */
  readonly covers: Map<string, readonly Cover[]>;
  readonly today: string;
  readonly fundNames: (code: string) => { readonly id: string; readonly en: string };
}

/** Judges one after the other, and remembers what those before have taken. */
export function createJudge(services: Services, facts: Facts): (proposal: Proposal) => JudgedProposal {
  const { categories, today, regionName, overrideReason } = facts;
  const left = new Map(facts.seats.map(({ id, available }) => [id, available]));
  const { covers } = facts;
  const serving = new Map<string, Seats[]>();

  return ({ candidate, wanted }) => {
    const category = categories.get(candidate.categoryCode);
    const found: { -readonly [K in keyof JudgedProposal]: JudgedProposal[K] } = {
      candidate,
      refusal: null,
      seat: null,
      categoryVersion: category?.version ?? null,
      eligibility: null,
      overrideReason: null,
    };
    try {
      const fault = faultOfPerson(candidate, today);
      if (fault) throw fault;
      if (!category)
        throw new DomainError('CONFLICT', 'categoryNotInForce', { value: candidate.categoryCode }, ['categoryCode']);
      if (category.regionCode !== null && !isWithin(candidate.regionCode, category.regionCode))
        throw new DomainError('CONFLICT', 'categoryElsewhere', { value: candidate.regionCode }, ['categoryCode']);
      const { seat, isTaken } = chooseSeat(candidate, category, wanted);
      found.seat = seat;
      if (isTooOld(candidate.birthDate, new Date(`${seat.from}-01`), today))
        throw new DomainError('CONFLICT', 'ageAboveLimit');
      refuseDouble(candidate, seat);
      found.eligibility = category.decide(asRuleAsks(candidate, seat.from));
      if (found.eligibility.verdict === 'NOT_ELIGIBLE') found.overrideReason = override(candidate);
      if (isTaken) throw new DomainError('QUOTA_EXHAUSTED', 'noSeatLeft', {}, ['quotaId']);
      take(candidate, seat);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      found.refusal = error;
    }
    return found;
  };

  function chooseSeat(candidate: Candidate, { line }: CategoryInForce, wanted: SeatWanted) {
    const place = { regionCode: candidate.regionCode, line };
    const key = JSON.stringify([place, wanted]);
    const ordered = serving.get(key) ?? orderFor(place, wanted);
    serving.set(key, ordered);
    const quota = ordered.find(({ id }) => (left.get(id) ?? 0) > 0) ?? ordered[0];
    if (!quota) throw refusalOfQuota(place, wanted);
    return { seat: { quota, ...monthsIn(quota, wanted) }, isTaken: (left.get(quota.id) ?? 0) <= 0 };
  }

  function orderFor(place: Place, wanted: SeatWanted): Seats[] {
    const { quotaId, fundingSourceCode } = wanted;
    const suitable = facts.seats.filter(
      (one) =>
        one.isOpen &&
        isFor(one, place) &&
        (quotaId === null || one.id === quotaId) &&
        (fundingSourceCode === null || one.fundingSourceCode === fundingSourceCode) &&
        holdsMonths(one, monthsIn(one, wanted)),
    );
    return inServingOrder(suitable, place);
  }

  /** Of a quota that was named it can be said what is wrong with it. */
  function refusalOfQuota(place: Place, { quotaId, from, to }: SeatWanted): DomainError {
    if (quotaId === null) return new DomainError('CONFLICT', 'noQuotaServes', {}, ['quotaId']);
    const quota = facts.seats.find(({ id }) => id === quotaId);
    if (!quota || (!isFor(quota, place) && !canSeeQuota(services, quota)))
      return new DomainError('NOT_FOUND', 'notFound', { field: 'quotaId' }, ['quotaId']);
    if (!quota.isOpen) return new DomainError('CONFLICT', 'quotaNotOpen', {}, ['quotaId']);
    if (!holdsMonths(quota, monthsIn(quota, { from, to })))
      return badInput('from', 'monthsOutsideQuota', { from: quota.from, to: quota.to });
    return new DomainError('CONFLICT', 'quotaForOthers', {}, ['quotaId']);
  }

  function monthsIn(quota: Seats, { from, to }: Pick<SeatWanted, 'from' | 'to'>): { from: Month; to: Month } {
    const thisMonth = today.slice(0, 7);
    return { from: from ?? (quota.from > thisMonth ? quota.from : thisMonth), to: to ?? quota.to };
  }

  function refuseDouble({ id }: Candidate, { quota, from, to }: NonNullable<JudgedProposal['seat']>): void {
    if (id === null) return;
    const { programmeCodes, fundingSourceCode } = quota;
    const twice = doubleCover(covers.get(id) ?? [], { programmeCodes, fundingSourceCode, from, to });
    if (!twice) return;
    const names = facts.fundNames(twice.cover.fundingSourceCode);
    const { from: first, to: last, months } = twice;
    const wasted = costOfMonths(quota, months);
    throw new DomainError('CONFLICT', 'doubleCover', { id: names.id, en: names.en, from: first, to: last, wasted });
  }

  function override({ regionCode }: Candidate): string {
    if (overrideReason === null) throw new DomainError('CONFLICT', 'notEligible');
    if (!isAllowed(services, 'enrolments.override', regionCode))
      throw new DomainError('FORBIDDEN', 'overrideForbidden', {}, ['overrideReason']);
    return overrideReason;
  }

  function take({ id }: Candidate, { quota, from, to }: NonNullable<JudgedProposal['seat']>): void {
    left.set(quota.id, (left.get(quota.id) ?? 0) - 1);
    const { programmeCodes, fundingSourceCode } = quota;
    if (id !== null) covers.set(id, [...(covers.get(id) ?? []), { programmeCodes, fundingSourceCode, from, to }]);
  }

  function asRuleAsks(
    { birthDate, desil, monthlyIncome, regionCode, categoryCode, attributes }: Candidate,
    from: Month,
  ) {
    const worker = {
      age: ageOn(birthDate, `${from}-01`),
      desil,
      income: monthlyIncome,
      village: regionName(regionCode),
      region: regionCode,
      category: categoryCode,
    };
    return { worker, attributes, month: from };
  }
}

function holdsMonths(quota: Seats, { from, to }: { from: Month; to: Month }): boolean {
  return countMonths(from, to) >= 1 && quota.from <= from && quota.to >= to;
}
