import type {
  CorrectWorkerInput,
  WorkerRequestKind,
  WorkerRequestRecordFragment,
  WorkerRequestStatus,
} from '../../../generated/graphql';
import {
  ApproveWorkerRequestDocument,
  ProposeCorrectionDocument,
  ProposeDeathDocument,
  ProposeMergeDocument,
  ProposeMoveDocument,
  RejectWorkerRequestDocument,
  RevealWorkerRequestDocument,
  WithdrawWorkerRequestDocument,
  WorkerRequestListDocument,
} from '../../../generated/graphql';
import { request } from '../../../providers/graphqlClient';
import type { ResourceSource } from '../../../providers/resourceSource';

interface RequestListFilter {
  within?: string;
  status?: WorkerRequestStatus;
  kind?: WorkerRequestKind;
}

export const workerRequestSource = {
  async getList({ filter = {}, pagination = { page: 1, perPage: 25 }, signal }) {
    const { page, perPage } = pagination;
    const { within, status, kind } = filter;
    const variables = {
      filter: { within: within ?? null, statuses: status ? [status] : null, kinds: kind ? [kind] : null },
      first: perPage,
      offset: (page - 1) * perPage,
    };
    const { workerRequests } = await request(WorkerRequestListDocument, variables, signal);
    return { data: workerRequests.items, total: workerRequests.totalCount };
  },
} satisfies ResourceSource<WorkerRequestRecordFragment, RequestListFilter>;

export const proposeCorrection = (workerId: string, version: number, changes: CorrectWorkerInput, reason: string) =>
  request(ProposeCorrectionDocument, { workerId, version, changes, reason });
export const proposeMerge = (workerId: string, otherId: string, reason: string) =>
  request(ProposeMergeDocument, { workerId, otherId, reason });
export const proposeDeath = (workerId: string, diedOn: string, reason: string) =>
  request(ProposeDeathDocument, { workerId, diedOn, reason });
export const proposeMove = (workerId: string, regionCode: string | null, from: string, reason: string) =>
  request(ProposeMoveDocument, { workerId, regionCode, from, reason });

/** What is proposed, with nothing masked. */
export const revealRequest = async (id: string, purpose: string) =>
  (await request(RevealWorkerRequestDocument, { id, purpose })).revealWorkerRequest;

/** Each by the name of its ability. */
export const requestDecisions = {
  approveWorkerRequest: (id: string, reason: string) => request(ApproveWorkerRequestDocument, { id, reason }),
  rejectWorkerRequest: (id: string, reason: string) => request(RejectWorkerRequestDocument, { id, reason }),
  withdrawWorkerRequest: (id: string, reason: string) => request(WithdrawWorkerRequestDocument, { id, reason }),
};
