import { type EnrolmentStatus, type EnrolmentVerb, transitionsOf } from '@payung/shared/enrolmentTransitions';
import type { Permission } from '@payung/shared/permissions';
import type { Services } from '../../context.js';
import { type RegionWhere, isAllowed, visibleRows } from '../access/access.policy.js';
import { judgeMove, type Movable } from './moves.rules.js';

type Acting = Pick<Services, 'actor'>;

/** Who moves enrolments sees them. */
export const SEEING_ENROLMENTS = [
  'enrolments.read',
  'enrolments.propose',
  'enrolments.verify',
  'enrolments.register',
  'enrolments.end',
] as const satisfies Permission[];

/** A Prisma `where`: the enrolments of the regions where the actor may see them. */
export function visibleEnrolments({ actor }: Acting): RegionWhere {
  return visibleRows(actor, ...SEEING_ENROLMENTS);
}

export function canSeeEnrolment(services: Acting, { regionCode }: { readonly regionCode: string }): boolean {
  return SEEING_ENROLMENTS.some((permission) => isAllowed(services, permission, regionCode));
}

/** What one of the verb’s steps takes, from whatever status. */
export function permissionsFor(verb: EnrolmentVerb): Permission[] {
  return [...new Set(transitionsOf(verb).flatMap(({ permission }) => permission ?? []))];
}

/** The mutations that a person calls for the verbs; the steps that payments take have none. */
export const MUTATIONS = {
  verify: 'verifyEnrolments',
  return: 'returnEnrolments',
  reject: 'rejectEnrolments',
  resubmit: 'resubmitEnrolments',
  withdraw: 'withdrawEnrolments',
  register: 'registerEnrolments',
  end: 'endEnrolment',
} as const satisfies Partial<Record<EnrolmentVerb, string>>;

export type MovingVerb = keyof typeof MUTATIONS;

const VERBS: readonly MovingVerb[] = ['verify', 'return', 'reject', 'resubmit', 'withdraw', 'register', 'end'];

/** What the actor may do with an enrolment now: names of mutations. */
export function enrolmentAbilities(services: Acting, one: Movable, today: string): string[] {
  return VERBS.filter((verb) => judgeMove(moverOf(services, today), one, verb).kind === 'GO').map(
    (verb) => MUTATIONS[verb],
  );
}

/** Whether the actor may take a step at the place of such an enrolment, for a look before it is asked who proposed it. */
export function mayCheck(services: Acting, regionCode: string, status: EnrolmentStatus): boolean {
  return status === 'PROPOSED' && isAllowed(services, 'enrolments.verify', regionCode);
}

/** Who moves, as the rules ask. */
export function moverOf({ actor }: Acting, today: string) {
  return {
    actor,
    today,
    may: (permission: Permission, regionCode: string) => isAllowed({ actor }, permission, regionCode),
  };
}
