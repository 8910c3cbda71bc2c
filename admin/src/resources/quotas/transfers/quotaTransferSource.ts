import type {
  ProposeQuotaTransferInput,
  QuotaTransferRecordFragment,
  QuotaTransferStatus,
} from '../../../generated/graphql';
import {
  ApproveQuotaTransferDocument,
  ProposeQuotaTransferDocument,
  QuotaTransferListDocument,
  RejectQuotaTransferDocument,
  WithdrawQuotaTransferDocument,
} from '../../../generated/graphql';
import { request } from '../../../providers/graphqlClient';
import type { ResourceSource } from '../../../providers/resourceSource';

interface TransferListFilter {
  within?: string;
  status?: QuotaTransferStatus;
}

export const quotaTransferSource = {
  // The API's order is by time, the newest first.
  async getList({ filter = {}, pagination = { page: 1, perPage: 25 }, signal }) {
    const { page, perPage } = pagination;
    const { within, status } = filter;
    const variables = {
      filter: { within: within ?? null, statuses: status ? [status] : null },
      first: perPage,
      offset: (page - 1) * perPage,
    };
    const { quotaTransfers } = await request(QuotaTransferListDocument, variables, signal);
    return { data: quotaTransfers.items, total: quotaTransfers.totalCount };
  },
} satisfies ResourceSource<QuotaTransferRecordFragment, TransferListFilter>;

export const proposeQuotaTransfer = (input: ProposeQuotaTransferInput) =>
  request(ProposeQuotaTransferDocument, { input });

/** Each by the name of its ability. */
export const decisions = {
  approveQuotaTransfer: (id: string, reason: string) => request(ApproveQuotaTransferDocument, { id, reason }),
  rejectQuotaTransfer: (id: string, reason: string) => request(RejectQuotaTransferDocument, { id, reason }),
  withdrawQuotaTransfer: (id: string, reason: string) => request(WithdrawQuotaTransferDocument, { id, reason }),
};
