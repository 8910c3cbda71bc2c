import type { Permission } from '@payung/shared/permissions';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { authorize, isAllowed } from '../access/access.policy.js';
import { isPerson, visibleWorkers } from './worker.policy.js';
import type { RequestRow } from './workerRequest.service.js';

type Acting = Pick<Services, 'actor'>;

/** The proposals about workers in sight; who proposed one sees it wherever the person lives by now. */
export function visibleRequests(services: Acting): Prisma.WorkerRequestWhereInput {
  const { id: proposedById, kind: proposedByKind } = services.actor;
  const sight = visibleWorkers(services);
  return { OR: [{ worker: sight }, { other: sight }, { proposedById, proposedByKind }] };
}

export function isProposer({ actor }: Acting, { proposedById, proposedByKind }: RequestRow): boolean {
  return actor.id === proposedById && actor.kind === proposedByKind;
}

/** What the actor may do with a proposal: names of mutations. */
export function requestAbilities(services: Acting, row: RequestRow): string[] {
  const mayReveal = REVEALING.every((permission) => isAllowed(services, permission, row.regionCode));
  const reveals = mayReveal ? ['revealWorkerRequest'] : [];
  if (row.status !== 'PROPOSED') return reveals;
  if (isProposer(services, row)) return ['withdrawWorkerRequest', ...reveals];
  return isPerson(services) && isAllowed(services, 'workers.approveCorrection', row.regionCode)
    ? ['approveWorkerRequest', 'rejectWorkerRequest', ...reveals]
    : reveals;
}

/** What is sealed in a proposal is a NIK as well as an address. */
export const REVEALING = ['workers.revealNik', 'workers.revealContact'] as const satisfies Permission[];

/** Two people are needed, and the database says so as well. */
export function authorizeDecision(services: Acting, row: RequestRow): void {
  authorize(services, 'workers.approveCorrection', row.regionCode);
  if (!isPerson(services)) throw new DomainError('FORBIDDEN', 'requestByProgram', {}, ['id']);
  if (isProposer(services, row)) throw new DomainError('FORBIDDEN', 'requestOfOneself', {}, ['id']);
}
