import { ANYWHERE, BELOW, type Row } from './row.js';

const INPUT = `{ nik: $nik, name: "X Y", sex: MALE, birthDate: "1980-12-31", regionCode: $village, categoryCode: "petani" }`;
const READERS = ['administrator', 'village-operator', 'verifier', 'branch-officer', 'district-officer', 'auditor'];
const PROPOSING = { administrator: BELOW, 'village-operator': BELOW };
const READING = Object.fromEntries(READERS.map((role) => [role, BELOW]));

/** Of workers. */
export const WORKER_ROWS: Record<string, Row> = {
  'Query.worker': ['query($worker: ID!) { it: worker(id: $worker) { id } }', READING, 'null'],
  'Query.workerByNik': ['query($workerNik: String!) { it: workerByNik(nik: $workerNik) { id } }', READING, 'null'],
  'Query.workers': [
    'query($workerNik: String!) { it: workers(filter: { search: $workerNik }) { totalCount items { id } } }',
    READING,
    { leadership: 'FORBIDDEN', otherwise: 'absent' },
  ],
  'Mutation.registerWorker': [
    `mutation($nik: String!, $village: ID!) { it: registerWorker(input: ${INPUT}) { id } }`,
    { administrator: BELOW, 'village-operator': BELOW },
    'FORBIDDEN',
  ],
  'Mutation.changeWorker': [
    'mutation($worker: ID!) { it: changeWorker(id: $worker, version: 1, input: { name: "X Z" }) { id } }',
    { administrator: BELOW, 'village-operator': BELOW },
    seenWorker(),
  ],
  'Mutation.holdWorker': [
    'mutation($worker: ID!) { it: holdWorker(id: $worker, version: 1, reason: "x") { id } }',
    { administrator: BELOW, verifier: BELOW },
    seenWorker(),
  ],
  'Mutation.releaseWorker': [
    'mutation($worker: ID!) { it: releaseWorker(id: $worker, version: 1, reason: "x") { id } }',
    {},
    // Nobody holds this one.
    { ...seenWorker(), ...conflicting('administrator'), ...conflicting('verifier') },
  ],
  'Mutation.revealNik': [
    'mutation($worker: ID!) { it: revealNik(workerId: $worker, purpose: "to see whether it works") }',
    { administrator: BELOW, verifier: BELOW, 'branch-officer': BELOW },
    seenWorker(),
  ],
  'Mutation.revealContact': [
    'mutation($worker: ID!) { it: revealContact(workerId: $worker, purpose: "to see whether it works") { phone } }',
    { administrator: BELOW, verifier: BELOW, 'branch-officer': BELOW },
    seenWorker(),
  ],
  'Query.workerRequest': ['query($request: ID!) { it: workerRequest(id: $request) { id } }', READING, 'null'],
  'Query.workerRequests': [
    'query($worker: ID!) { it: workerRequests(filter: { workerId: $worker }) { items { id worker { id } } } }',
    READING,
    { leadership: 'FORBIDDEN', otherwise: 'absent' },
  ],
  'Mutation.proposeCorrection': [
    'mutation($worker: ID!) { it: proposeCorrection(workerId: $worker, version: 1, changes: { name: "X Z" }, reason: "x") { id } }',
    PROPOSING,
    seenWorker(),
  ],
  'Mutation.proposeMerge': [
    'mutation($worker: ID!, $otherWorker: ID!) { it: proposeMerge(workerId: $worker, otherId: $otherWorker, reason: "x") { id } }',
    PROPOSING,
    seenWorker(),
  ],
  'Mutation.proposeDeath': [
    'mutation($otherWorker: ID!) { it: proposeDeath(workerId: $otherWorker, diedOn: "2026-01-01", reason: "x") { id } }',
    PROPOSING,
    seenWorker(),
  ],
  'Mutation.proposeMove': [
    'mutation($worker: ID!) { it: proposeMove(workerId: $worker, regionCode: null, from: "2026-01-01", reason: "x") { id } }',
    PROPOSING,
    seenWorker(),
  ],
  'Mutation.approveWorkerRequest': [
    'mutation($request: ID!) { it: approveWorkerRequest(id: $request, reason: "x") { id } }',
    { administrator: BELOW, verifier: BELOW },
    seenWorker(),
  ],
  'Mutation.rejectWorkerRequest': [
    'mutation($request: ID!) { it: rejectWorkerRequest(id: $request, reason: "x") { id } }',
    { administrator: BELOW, verifier: BELOW },
    seenWorker(),
  ],
  // Nobody takes back what somebody else proposed.
  'Mutation.withdrawWorkerRequest': [
    'mutation($request: ID!) { it: withdrawWorkerRequest(id: $request, reason: "x") { id } }',
    {},
    seenWorker(),
  ],
  'Mutation.revealWorkerRequest': [
    'mutation($request: ID!) { it: revealWorkerRequest(id: $request, purpose: "to see whether it works") { field } }',
    { administrator: BELOW, verifier: BELOW, 'branch-officer': BELOW },
    seenWorker(),
  ],
  'Query.duplicates': [
    'query($worker: ID!) { it: duplicates(filter: { workerId: $worker }) { items { worker { id } } } }',
    READING,
    { leadership: 'FORBIDDEN', otherwise: 'absent' },
  ],
  'Mutation.decideDuplicate': [
    'mutation($pair: ID!) { it: decideDuplicate(id: $pair, isSame: false, reason: "x") { id } }',
    PROPOSING,
    seenWorker(),
  ],
  // Its numbers are those in sight: none elsewhere.
  'Query.eligibilityImpact': [
    'query($village: ID!) { it: eligibilityImpact(input: { categoryCode: "petani", within: $village }) { workers } }',
    { administrator: ANYWHERE },
    'FORBIDDEN',
  ],
};

/** To change whom one sees without being allowed to is FORBIDDEN; whom one does not see is not there. */
function seenWorker(): Record<string, string> {
  const refused = READERS.flatMap((role) => [`${role} own`, `${role} child`]);
  return { ...Object.fromEntries(refused.map((one) => [one, 'FORBIDDEN'])), otherwise: 'NOT_FOUND' };
}

function conflicting(role: string): Record<string, string> {
  return { [`${role} own`]: 'CONFLICT', [`${role} child`]: 'CONFLICT' };
}
