import type { CandidateFragment, ProposeEnrolmentsInput } from '../../../generated/graphql';
import {
  CandidateByIdDocument,
  CandidateSearchDocument,
  CandidateSeatsDocument,
  ProposeEnrolmentsDocument,
} from '../../../generated/graphql';
import { request } from '../../../providers/graphqlClient';

export const fetchCandidate = async (id: string, signal: AbortSignal): Promise<CandidateFragment | null> =>
  (await request(CandidateByIdDocument, { id }, signal)).worker ?? null;

export const searchCandidates = async (search: string, signal: AbortSignal): Promise<readonly CandidateFragment[]> =>
  (await request(CandidateSearchDocument, { search }, signal)).workers.items;

/** Where somebody lives and what they are: what decides which quotas are for them. */
export interface SeatPlace {
  readonly regionCode: string;
  readonly categoryCode: string;
}

export const fetchSeats = async (place: SeatPlace, from: string, to: string, signal: AbortSignal) =>
  (await request(CandidateSeatsDocument, { ...place, from, to }, signal)).servingQuotas;

/** Resolves to what became of each, in the order in which they were given. */
export async function proposeEnrolments(input: ProposeEnrolmentsInput & { workerIds: string[] }) {
  return (await request(ProposeEnrolmentsDocument, { input, first: input.workerIds.length })).proposeEnrolments;
}
