import type { Permission } from './permissions.js';

export const ENROLMENT_STATUSES = [
  'PROPOSED',
  'RETURNED',
  'VERIFIED',
  'REJECTED',
  'REGISTERED',
  'ACTIVE',
  'LAPSED',
  'ENDED',
] as const;

export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

/** What a step does with the seat in the quota’s ledger. */
export type SeatMove = 'RESERVE' | 'COMMIT' | 'RELEASE';

export interface EnrolmentTransition {
  /** Null: the enrolment begins. */
  readonly from: EnrolmentStatus | null;
  readonly to: EnrolmentStatus;
  readonly verb: EnrolmentVerb;
  /** Null: no person takes this step; payments do. */
  readonly permission: Permission | null;
  readonly seat: SeatMove | null;
  /** Whether somebody must say why. */
  readonly needsReason: boolean;
  /** Whether it takes another person than the one who proposed. */
  readonly needsAnother: boolean;
}

/** Names of the mutations, without what they act on. */
export type EnrolmentVerb =
  'propose' | 'resubmit' | 'verify' | 'return' | 'reject' | 'register' | 'activate' | 'lapse' | 'withdraw' | 'end';

const plain = { seat: null, needsReason: false, needsAnother: false } as const;

/**
 * The life of an enrolment: every way from a status to another, and who takes it. The server’s commands, the console’s buttons
 * and the documentation follow this table; the database refuses every way that is not in it.
 */
export const ENROLMENT_TRANSITIONS: readonly EnrolmentTransition[] = [
  { ...plain, from: null, to: 'PROPOSED', verb: 'propose', permission: 'enrolments.propose', seat: 'RESERVE' },
  { ...plain, from: 'RETURNED', to: 'PROPOSED', verb: 'resubmit', permission: 'enrolments.propose' },
  { ...plain, from: 'PROPOSED', to: 'VERIFIED', verb: 'verify', permission: 'enrolments.verify', needsAnother: true },
  {
    ...plain,
    from: 'PROPOSED',
    to: 'RETURNED',
    verb: 'return',
    permission: 'enrolments.verify',
    needsReason: true,
    needsAnother: true,
  },
  {
    from: 'PROPOSED',
    to: 'REJECTED',
    verb: 'reject',
    permission: 'enrolments.verify',
    seat: 'RELEASE',
    needsReason: true,
    needsAnother: true,
  },
  { ...plain, from: 'VERIFIED', to: 'REGISTERED', verb: 'register', permission: 'enrolments.register', seat: 'COMMIT' },
  { ...plain, from: 'REGISTERED', to: 'ACTIVE', verb: 'activate', permission: null },
  { ...plain, from: 'ACTIVE', to: 'LAPSED', verb: 'lapse', permission: null },
  ...(['PROPOSED', 'RETURNED'] as const).map((from): EnrolmentTransition => ({
    ...plain,
    from,
    to: 'ENDED',
    verb: 'withdraw',
    permission: 'enrolments.propose',
    seat: 'RELEASE',
    needsReason: true,
  })),
  // What was verified and cannot be registered, since the person has died, say.
  {
    ...plain,
    from: 'VERIFIED',
    to: 'ENDED',
    verb: 'withdraw',
    permission: 'enrolments.verify',
    seat: 'RELEASE',
    needsReason: true,
  },
  ...(['REGISTERED', 'ACTIVE', 'LAPSED'] as const).map((from): EnrolmentTransition => ({
    ...plain,
    from,
    to: 'ENDED',
    verb: 'end',
    permission: 'enrolments.end',
    seat: 'RELEASE',
    needsReason: true,
  })),
];

/** In these somebody has cover, in the months of the enrolment; of one that ended, in those that are left. */
export const COVERED_STATUSES: readonly EnrolmentStatus[] = ['REGISTERED', 'ACTIVE', 'LAPSED', 'ENDED'];

/** The step that the verb takes from this status; undefined where it leads nowhere. */
export function transitionOf(verb: EnrolmentVerb, from: EnrolmentStatus | null): EnrolmentTransition | undefined {
  return ENROLMENT_TRANSITIONS.find((one) => one.verb === verb && one.from === from);
}

/** The steps of a verb: from several statuses for some. */
export function transitionsOf(verb: EnrolmentVerb): EnrolmentTransition[] {
  return ENROLMENT_TRANSITIONS.filter((one) => one.verb === verb);
}
