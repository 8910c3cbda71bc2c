import { dayOf } from '@payung/shared/day';
import type { Month } from '@payung/shared/month';
import type { Services } from '../../context.js';
import type { DomainError } from '../../errors.js';
import { type EligibilityDecision, findCategoriesInForce } from '../categories/categoriesInForce.js';
import { listFundingSources } from '../funds/fundingSource.service.js';
import { createJudge } from './judgeOneProposal.js';
import type { PersonState } from './person.rules.js';
import { findCovers, findSeats } from './proposalFacts.js';
import type { Cover, Seats } from './seats.rules.js';

/** Somebody for whom a seat is wanted: of the registry, or about to be. */
export interface Candidate extends PersonState {
  /** Null: a person who is not in the registry yet. */
  readonly id: string | null;
  readonly regionCode: string;
  readonly categoryCode: string;
  readonly birthDate: Date;
  readonly desil: number | null;
  readonly monthlyIncome: number | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface SeatWanted {
  /** Null: the quota that serves, by the rule of `servingQuotas`. */
  readonly quotaId: string | null;
  /** Only from this fund; null: from any. */
  readonly fundingSourceCode: string | null;
  /** Null: from this month on, or from the quota’s first. */
  readonly from: Month | null;
  /** Null: to the quota’s last. */
  readonly to: Month | null;
}

export interface Proposal {
  readonly candidate: Candidate;
  readonly wanted: SeatWanted;
}

export interface JudgedProposal {
  readonly candidate: Candidate;
  /** Why nothing comes of it; null: it can be proposed. */
  readonly refusal: DomainError | null;
  /** Null when none was found. */
  readonly seat: { readonly quota: Seats; readonly from: Month; readonly to: Month } | null;
  readonly categoryVersion: number | null;
  /** What the rule says; null when it came not so far. */
  readonly eligibility: EligibilityDecision | null;
  /** Why somebody goes against the rule; null where it allows it. */
  readonly overrideReason: string | null;
}

export interface JudgeOptions {
  /** The names of regions, as rules ask for them. */
  readonly regionName: (code: string) => string;
  readonly overrideReason: string | null;
}

/**
 * Says of each proposal whether it can be made and in which seat: the person, the rule of the category, the cover that they have
 * from whatever fund, the seats that are left. Those before in the list take their seats from those after. It only looks; what
 * is to stand until the enrolments are there, the workers and the quotas, is locked by who calls. As many queries for one as for
 * ten thousand.
 */
export async function judgeProposals(
  services: Services,
  proposals: readonly Proposal[],
  options: JudgeOptions,
): Promise<JudgedProposal[]> {
  const candidates = proposals.map(({ candidate }) => candidate);
  const categories = await findCategoriesInForce(services);
  const seats = await findSeats(services, proposals);
  const covers = new Map(await findCovers(services, candidates));
  const funds = await listFundingSources(services, true);
  const judge = createJudge(services, {
    ...options,
    categories,
    seats,
    covers,
    today: dayOf(services.clock()),
    fundNames: (code) => funds.find((fund) => fund.code === code)?.names ?? { id: code, en: code },
  });
  return proposals.map(judge);
}

export type { Cover, Seats };
