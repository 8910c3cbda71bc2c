import {
  type EnrolmentStatus,
  type EnrolmentTransition,
  type EnrolmentVerb,
  transitionOf,
  transitionsOf,
} from '@payung/shared/enrolmentTransitions';
import { ENROLMENT_STATUS_WORDS } from '@payung/shared/enrolmentWords';
import type { Permission } from '@payung/shared/permissions';
import { DomainError } from '../../errors.js';
import { type PersonState, faultOfPerson, isTooOld } from './person.rules.js';

/** What decides whether an enrolment can take a step. */
export interface Movable {
  readonly regionCode: string;
  readonly status: EnrolmentStatus;
  /** The first day of the first month. */
  readonly from: Date;
  readonly worker: PersonState & { readonly birthDate: Date };
  /** Whether the mover proposed it, or submitted it again: once is enough. */
  readonly isMaker: boolean;
  readonly lastStep: LastStep | null;
}

interface LastStep {
  readonly actorId: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly at: Date;
}

/** Who wants to move it. */
export interface Mover {
  readonly actor: { readonly id: string; readonly kind: string };
  /** `2026-01-31`. */
  readonly today: string;
  may(permission: Permission, regionCode: string): boolean;
}

export type MoveVerdict =
  | { readonly kind: 'GO'; readonly transition: EnrolmentTransition }
  /** It is where it shall be, by the mover’s own last step: a second click. */
  | { readonly kind: 'DONE' }
  | { readonly kind: 'REFUSED'; readonly refusal: DomainError };

/** Whether the mover may let the enrolment take the verb’s step now, and if not, why. */
export function judgeMove(mover: Mover, one: Movable, verb: EnrolmentVerb): MoveVerdict {
  const mayEver = transitionsOf(verb).some(({ permission }) => permission && mover.may(permission, one.regionCode));
  if (!mayEver) return refused(new DomainError('FORBIDDEN', 'forbidden'));
  const transition = transitionOf(verb, one.status);
  if (!transition) return isOwnRepeat(mover, one, verb) ? { kind: 'DONE' } : refused(movedMeanwhile(one));
  if (!transition.permission || !mover.may(transition.permission, one.regionCode))
    return refused(new DomainError('FORBIDDEN', 'forbidden'));
  if (transition.needsAnother && mover.actor.kind !== 'USER')
    return refused(new DomainError('FORBIDDEN', 'enrolmentCheckByProgram'));
  if (transition.needsAnother && one.isMaker) return refused(new DomainError('FORBIDDEN', 'enrolmentCheckOfOneself'));
  const refusal = faultFor(mover, one, verb);
  return refusal ? refused(refusal) : { kind: 'GO', transition };
}

/** What leads towards cover asks whether the person can still have it. */
function faultFor({ today }: Mover, { worker, from }: Movable, verb: EnrolmentVerb): DomainError | null {
  if (verb !== 'verify' && verb !== 'register' && verb !== 'resubmit') return null;
  const fault = faultOfPerson(worker, today);
  if (fault) return fault;
  return verb !== 'verify' && isTooOld(worker.birthDate, from, today)
    ? new DomainError('CONFLICT', 'ageAboveLimit')
    : null;
}

function isOwnRepeat({ actor }: Mover, { status, lastStep }: Movable, verb: EnrolmentVerb): boolean {
  const isThere = transitionsOf(verb).some(({ to }) => to === status);
  return isThere && lastStep?.actorId === actor.id && lastStep.actorKind === actor.kind;
}

function movedMeanwhile({ status, lastStep }: Movable): DomainError {
  const { id, en } = ENROLMENT_STATUS_WORDS[status];
  if (!lastStep) return new DomainError('CONFLICT', 'enrolmentStands', { id, en });
  return new DomainError('CONFLICT', 'enrolmentMoved', {
    id,
    en,
    name: lastStep.actorName,
    time: `${inJakarta(lastStep.at)} WIB`,
  });
}

const inJakarta = (at: Date): string =>
  new Date(at.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 16).replace('T', ' ');

const refused = (refusal: DomainError): MoveVerdict => ({ kind: 'REFUSED', refusal });
