import type { BatchOutcomeFragment, EnrolmentFilter } from '../../generated/graphql';
import {
  EndEnrolmentDocument,
  EnrolmentIdsDocument,
  RejectEnrolmentsDocument,
  ResubmitEnrolmentsDocument,
  ReturnEnrolmentsDocument,
  VerifyEnrolmentsDocument,
  WithdrawEnrolmentsDocument,
} from '../../generated/graphql';
import { request } from '../../providers/graphqlClient';
import type { BulkVerb } from './queues';

type Command = (ids: readonly string[], reason: string | null) => Promise<BatchOutcomeFragment>;

/** Each by its verb. Every refusal comes back with its reason. */
export const commands: Readonly<Record<BulkVerb, Command>> = {
  verify: async (ids, reason) =>
    (await request(VerifyEnrolmentsDocument, { ...selected(ids), reason })).verifyEnrolments,
  return: async (ids, reason) =>
    (await request(ReturnEnrolmentsDocument, { ...selected(ids), reason: reason ?? '' })).returnEnrolments,
  reject: async (ids, reason) =>
    (await request(RejectEnrolmentsDocument, { ...selected(ids), reason: reason ?? '' })).rejectEnrolments,
  resubmit: async (ids, reason) =>
    (await request(ResubmitEnrolmentsDocument, { ...selected(ids), reason })).resubmitEnrolments,
  withdraw: async (ids, reason) =>
    (await request(WithdrawEnrolmentsDocument, { ...selected(ids), reason: reason ?? '' })).withdrawEnrolments,
};

const selected = (ids: readonly string[]) => ({ selection: { ids: [...ids] }, first: ids.length });

export const endEnrolment = (id: string, version: number, lastMonth: string, reason: string) =>
  request(EndEnrolmentDocument, { id, version, lastMonth, reason });

const IDS_AT_ONCE = 500;

/** The ids of all that match, in the order of the list, up to so many. */
export async function fetchIds(filter: EnrolmentFilter, most: number, signal: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  while (ids.length < most) {
    const first = Math.min(IDS_AT_ONCE, most - ids.length);
    const page: Awaited<ReturnType<typeof fetchIdPage>> = await fetchIdPage({ filter, first, after }, signal);
    ids.push(...page.items.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) {
      break;
    }
    after = page.pageInfo.endCursor;
  }
  return ids;
}

async function fetchIdPage(
  variables: { filter: EnrolmentFilter; first: number; after: string | null },
  signal: AbortSignal,
) {
  return (await request(EnrolmentIdsDocument, variables, signal)).enrolments;
}
