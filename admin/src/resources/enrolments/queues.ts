import type { EnrolmentStatus, EnrolmentTransition, EnrolmentVerb } from '@payung/shared/enrolmentTransitions';
import { ENROLMENT_TRANSITIONS } from '@payung/shared/enrolmentTransitions';

/** Enrolments that are at the same point of their life, in its order. */
export const QUEUES = {
  proposed: ['PROPOSED'],
  returned: ['RETURNED'],
  verified: ['VERIFIED'],
  registered: ['REGISTERED', 'ACTIVE', 'LAPSED'],
  ended: ['ENDED'],
  rejected: ['REJECTED'],
} as const satisfies Record<string, readonly EnrolmentStatus[]>;

export type QueueName = keyof typeof QUEUES;

export const QUEUE_NAMES: readonly QueueName[] = Object.keys(QUEUES).filter(isQueueName);

export function isQueueName(text: string): text is QueueName {
  return Object.hasOwn(QUEUES, text);
}

/** The step by which a queue goes on: who may take it is waited for. */
const NEXT_STEPS: readonly EnrolmentVerb[] = ['verify', 'resubmit', 'register'];

/** What can be done to many at once. To register takes a decree, and has a page of its own. */
export const BULK_VERBS = ['verify', 'return', 'reject', 'resubmit', 'withdraw'] as const;

export type BulkVerb = (typeof BULK_VERBS)[number];

type Abilities = readonly string[];

/** The queues in which something waits for who may do this. */
export const waitingQueues = (abilities: Abilities): QueueName[] =>
  QUEUE_NAMES.filter((queue) => stepsFrom(queue, abilities).some(({ verb }) => NEXT_STEPS.includes(verb)));

/** Where somebody begins: with what the others wait for, before the own repairs. */
export function firstQueue(abilities: Abilities): QueueName {
  const waiting = waitingQueues(abilities);
  return (['proposed', 'verified'] as const).find((queue) => waiting.includes(queue)) ?? 'proposed';
}

/** What the viewer may do to many of a queue, in the order of the buttons. */
export const bulkVerbs = (queue: QueueName, abilities: Abilities): BulkVerb[] =>
  BULK_VERBS.filter((verb) => stepsFrom(queue, abilities).some((step) => step.verb === verb));

export const canRegister = (queue: QueueName, abilities: Abilities): boolean =>
  stepsFrom(queue, abilities).some(({ verb }) => verb === 'register');

export const needsReason = (verb: EnrolmentVerb): boolean =>
  ENROLMENT_TRANSITIONS.some((step) => step.verb === verb && step.needsReason);

function stepsFrom(queue: QueueName, abilities: Abilities): EnrolmentTransition[] {
  const statuses: readonly EnrolmentStatus[] = QUEUES[queue];
  return ENROLMENT_TRANSITIONS.filter(
    ({ from, permission }) =>
      from !== null && statuses.includes(from) && permission !== null && abilities.includes(permission),
  );
}
