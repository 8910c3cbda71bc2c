import { dayOf } from '@payung/shared/day';
import type { Context, Services } from '../../context.js';
import { findCategoriesInForce } from '../categories/categoriesInForce.js';
import { createJudge } from '../enrolments/judgeOneProposal.js';
import type { Candidate, Cover, JudgedProposal, Seats } from '../enrolments/judgeProposals.js';
import { listFundingSources } from '../funds/fundingSource.service.js';
import type { ImportTerms } from './importTerms.js';

/** Judges one person after the other for a seat under the terms of an import; those before take seats from those after. */
export interface ProposalJudge {
  /** What cover some workers have; needed before they are judged. */
  learn(covers: ReadonlyMap<string, readonly Cover[]>): void;
  /** For a seat of that quota; without, of the one that serves. */
  judge(candidate: Candidate, quotaId?: string | null): JudgedProposal;
}

export async function createProposalJudge(
  services: Services & Pick<Context, 'regions'>,
  terms: ImportTerms,
  seats: readonly Seats[],
): Promise<ProposalJudge> {
  const covers = new Map<string, readonly Cover[]>();
  const funds = await listFundingSources(services, true);
  const judge = createJudge(services, {
    categories: await findCategoriesInForce(services),
    seats,
    covers,
    today: dayOf(services.clock()),
    overrideReason: null,
    regionName: (code) => services.regions.find(code)?.name ?? '',
    fundNames: (code) => funds.find((fund) => fund.code === code)?.names ?? { id: code, en: code },
  });
  const { fundingSourceCode, from, to } = terms;
  const wanted = { fundingSourceCode, from, to };
  return {
    learn(known) {
      for (const [workerId, theirs] of known) covers.set(workerId, theirs);
    },
    judge: (candidate, quotaId = terms.quotaId) => judge({ candidate, wanted: { ...wanted, quotaId } }),
  };
}
