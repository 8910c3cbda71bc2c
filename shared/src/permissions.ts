/**
 * All that one can be allowed to do, and what it means. The list is closed: code asks for these names only, and roles and
 * API clients are made of them. Each is held for a region and all below it. Who may do the one half of a thing that takes
 * two people (propose, approve) needs not hold the other.
 */
export const PERMISSIONS = {
  'users.read': 'See the people who work with Payung, and their roles',
  'users.manage': 'Add people, suspend and remove them, end their sessions',
  'grants.manage': 'Give roles to people and take them back',
  'roles.manage': 'Make roles from permissions',
  'clients.read': 'See API clients, their scopes and the use of their keys',
  'clients.manage': 'Make API clients, renew and revoke their keys',
  'audit.read': 'See who did and who read what, and check the proof',

  'config.read': 'See drafts and past versions of categories, rules and funds',
  'categories.manage': 'Draft worker categories with their fields and eligibility',
  'categories.publish': 'Publish, retire and roll back worker categories',
  'programmes.manage': 'Add and end the rules and rates of programmes',
  'funds.manage': 'Add and change funding sources and their ceilings',
  'figures.manage': 'Enter published figures with their sources',

  'quotas.read': 'See quotas, their balances and ledgers',
  'quotas.allocate': 'Give seats to regions, adjust, open, close and copy quotas',
  'quotas.proposeTransfer': 'Propose that seats move from one region to another',
  'quotas.approveTransfer': 'Approve a transfer of seats that somebody else proposed',

  'workers.read': 'See workers, with their national ids masked',
  'workers.browse': 'List workers without having looked for one',
  'workers.register': 'Add workers and change those not yet enrolled',
  'workers.proposeCorrection': 'Propose corrections, merges, deaths and moves of workers',
  'workers.approveCorrection': 'Approve what somebody else proposed about a worker',
  'workers.hold': 'Set and lift holds by hand',
  'workers.revealNik': 'See a whole national id, with a purpose that is recorded',
  'workers.revealContact': 'See the whole phone number and address of a worker',
  'workers.export': 'Export lists of workers as files',

  'enrolments.read': 'See enrolments and their steps',
  'enrolments.propose': 'Propose workers for seats, and submit lists',
  'enrolments.verify': 'Verify, return and reject what somebody else proposed',
  'enrolments.override': 'Overrule the eligibility rule, with a reason',
  'enrolments.register': 'Register the verified, with their decree',
  'enrolments.end': 'End an enrolment before its time',
  'imports.run': 'Upload, check and commit lists of workers',
  'imports.undo': 'Take back a committed import',

  'contributions.read': 'See contributions and payments',
  'contributions.record': 'Record contributions and payments',
  'cards.read': 'See membership cards',
  'cards.issue': 'Record card numbers',
  'cards.handOver': 'Record that a card was handed over',
  'claims.read': 'See claims and beneficiaries',
  'claims.file': 'File claims and their documents',
  'claims.decide': 'Record how a claim was decided and paid',
  'coverage.read': 'See how many are covered, where and by which fund',
} as const satisfies Record<string, string>;

export type Permission = keyof typeof PERMISSIONS;

export function isPermission(text: string): text is Permission {
  return Object.hasOwn(PERMISSIONS, text);
}

/** Every permission, in the order of the list. */
export const ALL_PERMISSIONS: readonly Permission[] = Object.keys(PERMISSIONS).filter(isPermission);
