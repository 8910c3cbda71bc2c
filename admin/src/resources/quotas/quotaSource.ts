import { isMonth } from '@payung/shared/month';

import type { AdjustQuotaInput, QuotaFilter, QuotaRecordFragment, QuotaStatus } from '../../generated/graphql';
import {
  AdjustQuotaDocument,
  CloseQuotaDocument,
  OpenQuotaDocument,
  QuotaByIdDocument,
  QuotaLedgerDocument,
  QuotaListDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

/** As the list's form and address have it: one value each. */
interface QuotaListFilter {
  within?: string;
  categoryCode?: string;
  fundingSourceCode?: string;
  status?: QuotaStatus;
  month?: string;
  exhausted?: boolean;
}

/** Lists and single records select the same fields: react-admin fills the one's cache from the other. */
export const quotaSource = {
  // The API's order is by region and month.
  async getList({ filter = {}, pagination = { page: 1, perPage: 25 }, signal }) {
    const { page, perPage } = pagination;
    const variables = { filter: toFilter(filter), first: perPage, offset: (page - 1) * perPage };
    const { quotas } = await request(QuotaListDocument, variables, signal);
    return { data: quotas.items, total: quotas.totalCount };
  },

  async getOne({ id, signal }) {
    const { quota } = await request(QuotaByIdDocument, { id }, signal);
    if (!quota) {
      throw new ApiError(`No quota has the id ${id}`, 'NOT_FOUND');
    }
    return { data: quota };
  },
} satisfies ResourceSource<QuotaRecordFragment, QuotaListFilter>;

function toFilter({ within, categoryCode, fundingSourceCode, status, month, exhausted }: QuotaListFilter): QuotaFilter {
  return {
    within: within ?? null,
    categoryCodes: categoryCode ? [categoryCode] : null,
    fundingSourceCodes: fundingSourceCode ? [fundingSourceCode] : null,
    statuses: status ? [status] : null,
    // Where the browser has no field for months it is typed, letter by letter.
    month: month && isMonth(month) ? month : null,
    exhausted: exhausted ?? null,
  };
}

const AT_ONCE = 25;

/** A page of a quota's ledger, from the cursor on. */
export async function fetchLedger(id: string, after: string | null, signal: AbortSignal) {
  const { quota } = await request(QuotaLedgerDocument, { id, first: AT_ONCE, after }, signal);
  if (!quota) {
    throw new ApiError(`No quota has the id ${id}`, 'NOT_FOUND');
  }
  return quota.entries;
}

/** The quota as it is now, past all caches; null when it is out of sight. */
export const fetchQuota = async (id: string) => (await request(QuotaByIdDocument, { id })).quota ?? null;

export const adjustQuota = (id: string, input: AdjustQuotaInput) => request(AdjustQuotaDocument, { id, input });
export const openQuota = (id: string, version: number, reason: string) =>
  request(OpenQuotaDocument, { id, version, reason });
export const closeQuota = (id: string, version: number, reason: string) =>
  request(CloseQuotaDocument, { id, version, reason });
