import type { ChangeFundingSourceInput, CreateFundingSourceInput, FundEntryFragment } from '../../generated/graphql';
import {
  ChangeFundingSourceDocument,
  CreateFundingSourceDocument,
  FundByCodeDocument,
  FundListDocument,
  PayableProgrammesDocument,
  RetireFundingSourceDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import { apiQuery } from '../../providers/queries';
import type { ResourceSource } from '../../providers/resourceSource';

export type FundRecord = FundEntryFragment & { id: string };

interface FundFilter {
  withRetired?: boolean;
}

export const fundSource = {
  // There are few, so the API gives them all at once.
  async getList({ filter: { withRetired = false } = {}, signal }) {
    const { fundingSources } = await request(FundListDocument, { withRetired }, signal);
    return { data: fundingSources.map(toRecord), total: fundingSources.length };
  },

  async getOne({ id, signal }) {
    return { data: toRecord(await findFund(String(id), signal)) };
  },

  async getMany({ ids, signal }) {
    const { fundingSources } = await request(FundListDocument, { withRetired: true }, signal);
    return { data: fundingSources.map(toRecord).filter(({ id }) => ids.includes(id)) };
  },
} satisfies ResourceSource<FundRecord, FundFilter>;

const toRecord = (fund: FundEntryFragment): FundRecord => ({ ...fund, id: fund.code });

export async function findFund(code: string, signal?: AbortSignal): Promise<FundEntryFragment> {
  const { fundingSource } = await request(FundByCodeDocument, { code }, signal);
  if (!fundingSource) {
    throw new ApiError(`No funding source has the code ${code}`, 'NOT_FOUND');
  }
  return fundingSource;
}

export const programmesQuery = () => apiQuery(PayableProgrammesDocument, {});
export const createFund = async (input: CreateFundingSourceInput) =>
  (await request(CreateFundingSourceDocument, { input })).createFundingSource;
export const changeFund = (code: string, input: ChangeFundingSourceInput) =>
  request(ChangeFundingSourceDocument, { code, input });
export const retireFund = (code: string, reason: string) => request(RetireFundingSourceDocument, { code, reason });
