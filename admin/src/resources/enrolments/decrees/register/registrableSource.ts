import type { EnrolmentFilter, RegistrableEnrolmentsQuery } from '../../../../generated/graphql';
import { RegisterEnrolmentsDocument, RegistrableEnrolmentsDocument } from '../../../../generated/graphql';
import { ApiError } from '../../../../providers/errors';
import { request } from '../../../../providers/graphqlClient';
import { uploadOnce } from '../../../../providers/upload';
import type { DecreeDraft } from './decreeDraft';

export type Registrable = RegistrableEnrolmentsQuery['enrolments']['items'][number];

/** One decree's list: an operation takes so many values and no more. */
export const MOST = 9_000;

const AT_ONCE = 500;

/** All who are verified and match, up to one more than a decree's list can hold. */
export async function fetchRegistrables(
  filter: EnrolmentFilter,
  onProgress: (count: number) => void,
  signal: AbortSignal,
): Promise<readonly Registrable[]> {
  const found: Registrable[] = [];
  let after: string | null = null;
  do {
    const variables: { filter: EnrolmentFilter; first: number; after: string | null } = {
      filter,
      first: AT_ONCE,
      after,
    };
    const { enrolments }: RegistrableEnrolmentsQuery = await request(RegistrableEnrolmentsDocument, variables, signal);
    found.push(...enrolments.items);
    onProgress(found.length);
    after = enrolments.pageInfo.hasNextPage ? (enrolments.pageInfo.endCursor ?? null) : null;
  } while (after !== null && found.length <= MOST);
  return found;
}

export interface Registered {
  readonly decreeId: string;
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}

/** Resolves to the decree, and to those of the list who were not registered. Where nobody was, it rejects with the first reason. */
export async function register(list: readonly Registrable[], { paper, ...decree }: DecreeDraft): Promise<Registered> {
  const uploadId = await uploadOnce(paper);
  const { registerEnrolments } = await request(RegisterEnrolmentsDocument, {
    selection: { ids: list.map(({ id }) => id) },
    decree: { ...decree, uploadId },
    first: Math.min(list.length, MOST_TOLD),
  });
  const refused = registerEnrolments.results.items.map(({ enrolmentId, enrolment, message }) => ({
    name: enrolment?.worker?.name ?? enrolmentId ?? '',
    message: message ?? '',
  }));
  if (!registerEnrolments.decree) {
    throw new ApiError(refused[0]?.message ?? '', 'CONFLICT');
  }
  return { decreeId: registerEnrolments.decree.id, refused };
}

/** So many refusals are told; a list that was verified has few. */
const MOST_TOLD = 200;
