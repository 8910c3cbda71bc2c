import type {
  ChangeWorkerInput,
  RegisterWorkerInput,
  WorkerFilter,
  WorkerRecordFragment,
} from '../../generated/graphql';
import {
  ChangeWorkerDocument,
  HoldWorkerDocument,
  RegisterWorkerDocument,
  ReleaseWorkerDocument,
  RevealContactDocument,
  RevealNikDocument,
  WorkerByIdDocument,
  WorkerByNikDocument,
  WorkerListDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

/** Lists go on from a cursor, which react-admin’s pages cannot: they are asked for by `useWorkers`. */
export const workerSource = {
  async getOne({ id, signal }) {
    const { worker } = await request(WorkerByIdDocument, { id }, signal);
    if (!worker) {
      throw new ApiError(`Nobody has the id ${id}`, 'NOT_FOUND');
    }
    return { data: worker };
  },
} satisfies ResourceSource<WorkerRecordFragment>;

const AT_ONCE = 25;

/** A page of the workers under a filter, from the cursor on; the first one with how many there are. */
export async function fetchWorkers(filter: WorkerFilter, after: string | null, signal: AbortSignal) {
  const variables = { filter, first: AT_ONCE, after, withCount: after === null };
  return (await request(WorkerListDocument, variables, signal)).workers;
}

/** Whose NIK it is; null for nobody in sight. It goes in the body of the request: addresses are kept in many places. */
export const fetchWorkerByNik = async (nik: string, signal: AbortSignal) =>
  (await request(WorkerByNikDocument, { nik }, signal)).workerByNik;

/** The record as it is now, past all caches; null when it is out of sight. */
export const fetchWorker = async (id: string) => (await request(WorkerByIdDocument, { id })).worker ?? null;

export const registerWorker = async (input: RegisterWorkerInput) =>
  (await request(RegisterWorkerDocument, { input })).registerWorker;
export const changeWorker = (id: string, version: number, input: ChangeWorkerInput) =>
  request(ChangeWorkerDocument, { id, version, input });
export const holdWorker = (id: string, version: number, reason: string) =>
  request(HoldWorkerDocument, { id, version, reason });
export const releaseWorker = (id: string, version: number, reason: string) =>
  request(ReleaseWorkerDocument, { id, version, reason });

export const revealNik = async (workerId: string, purpose: string) =>
  (await request(RevealNikDocument, { workerId, purpose })).revealNik;
export const revealContact = async (workerId: string, purpose: string) =>
  (await request(RevealContactDocument, { workerId, purpose })).revealContact;
