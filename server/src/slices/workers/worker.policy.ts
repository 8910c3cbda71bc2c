import type { Permission } from '@payung/shared/permissions';
import type { Services } from '../../context.js';
import { type RegionWhere, isAllowed, visibleRows } from '../access/access.policy.js';

type Acting = Pick<Services, 'actor'>;

/** Who works on people sees them. */
export const SEEING_WORKERS = [
  'workers.read',
  'workers.register',
  'workers.proposeCorrection',
  'workers.approveCorrection',
  'workers.hold',
] as const satisfies Permission[];

/** A Prisma `where`: the workers of the regions where the actor may see them. */
export function visibleWorkers({ actor }: Acting): RegionWhere {
  return visibleRows(actor, ...SEEING_WORKERS);
}

export function canSeeWorker(services: Acting, { regionCode }: { readonly regionCode: string }): boolean {
  return SEEING_WORKERS.some((permission) => isAllowed(services, permission, regionCode));
}

/** What takes two people takes people: a program may be the tool of the one who has said so already. */
export function isPerson({ actor }: Acting): boolean {
  return actor.kind === 'USER';
}

export interface WorkerState {
  readonly regionCode: string;
  readonly heldAt: Date | null;
  readonly diedOn: Date | null;
  readonly movedAwayOn: Date | null;
  readonly mergedIntoId: string | null;
  /** Whether there is or was an enrolment. */
  readonly isEnrolled: boolean;
}

/** What the actor may do with a worker: names of mutations. */
export function workerAbilities(services: Acting, worker: WorkerState): string[] {
  const { regionCode, mergedIntoId } = worker;
  const may = (permission: Permission): boolean => isAllowed(services, permission, regionCode);
  const reveals = [
    ...(may('workers.revealNik') ? ['revealNik'] : []),
    ...(may('workers.revealContact') ? ['revealContact'] : []),
  ];
  if (mergedIntoId !== null) return reveals;
  const mayPropose = isPerson(services) && may('workers.proposeCorrection');
  const isGone = worker.diedOn !== null || worker.movedAwayOn !== null;
  return [
    ...(may('workers.register') && !worker.isEnrolled ? ['changeWorker'] : []),
    ...(mayPropose ? ['proposeCorrection', 'proposeMerge'] : []),
    ...(mayPropose && worker.diedOn === null ? ['proposeDeath', 'proposeMove'] : []),
    ...(may('workers.hold') ? [worker.heldAt === null ? 'holdWorker' : 'releaseWorker'] : []),
    ...reveals,
    ...(may('enrolments.propose') && !isGone && worker.heldAt === null ? ['proposeEnrolment'] : []),
  ];
}
