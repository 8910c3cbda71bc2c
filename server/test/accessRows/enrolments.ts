import { SHIPPED_ROLES } from '@payung/shared/roles';
import { addDecree, addEnrolment, addWorker } from '../enrolmentFixtures.js';
import type { TestDatabase } from '../testDatabase.js';
import { type Row, ANYWHERE, BELOW } from './row.js';

const READERS = Object.entries(SHIPPED_ROLES).flatMap(([role, { permissions }]) =>
  permissions.some((permission) => permission === 'enrolments.read') ? [role] : [],
);

const BATCH = '{ total done refused }';

/** Of enrolments: who holds the permission nowhere is told so, and to who holds it elsewhere nobody is there. */
export const ENROLMENT_ROWS: Record<string, Row> = {
  'Query.enrolment': ['query($enrolment: ID!) { it: enrolment(id: $enrolment) { id } }', reading(BELOW), 'null'],
  'Query.enrolments': [
    'query($quota: ID!) { it: enrolments(filter: { quotaId: $quota }) { totalCount items { quota { id } } } }',
    reading(BELOW),
    { leadership: 'FORBIDDEN', otherwise: 'absent' },
  ],
  // Its numbers are those in sight: none elsewhere.
  'Query.enrolmentCounts': [
    'query($quota: ID!) { it: enrolmentCounts(filter: { quotaId: $quota }) { count } }',
    reading(ANYWHERE),
    'FORBIDDEN',
  ],
  'Mutation.proposeEnrolment': [
    'mutation($candidate: ID!, $quota: ID!) { it: proposeEnrolment(input: { workerId: $candidate, quotaId: $quota, from: "2026-01" }) { id } }',
    ...takenBy('administrator', 'village-operator'),
  ],
  'Mutation.proposeEnrolments': [
    `mutation($candidate: ID!, $quota: ID!) { it: proposeEnrolments(input: { workerIds: [$candidate], quotaId: $quota, from: "2026-01" }) ${BATCH} }`,
    ...takenBy('administrator', 'village-operator'),
  ],
  'Mutation.resubmitEnrolments': [
    `mutation($returned: ID!) { it: resubmitEnrolments(selection: { ids: [$returned] }) ${BATCH} }`,
    ...takenBy('administrator', 'village-operator'),
  ],
  'Mutation.verifyEnrolments': [
    `mutation($enrolment: ID!) { it: verifyEnrolments(selection: { ids: [$enrolment] }) ${BATCH} }`,
    ...takenBy('administrator', 'verifier'),
  ],
  'Mutation.returnEnrolments': [
    `mutation($enrolment: ID!) { it: returnEnrolments(selection: { ids: [$enrolment] }, reason: "x") ${BATCH} }`,
    ...takenBy('administrator', 'verifier'),
  ],
  'Mutation.rejectEnrolments': [
    `mutation($enrolment: ID!) { it: rejectEnrolments(selection: { ids: [$enrolment] }, reason: "x") ${BATCH} }`,
    ...takenBy('administrator', 'verifier'),
  ],
  // Who verifies takes back what is verified; this is not.
  'Mutation.withdrawEnrolments': [
    `mutation($enrolment: ID!) { it: withdrawEnrolments(selection: { ids: [$enrolment] }, reason: "x") ${BATCH} }`,
    { administrator: BELOW, 'village-operator': BELOW },
    {
      administrator: 'NOT_FOUND',
      'village-operator': 'NOT_FOUND',
      'verifier parent': 'NOT_FOUND',
      'verifier sibling': 'NOT_FOUND',
      'verifier foreign': 'NOT_FOUND',
      otherwise: 'FORBIDDEN',
    },
  ],
  'Query.decree': ['query($decree: ID!) { it: decree(id: $decree) { id } }', reading(BELOW), 'null'],
  'Query.decrees': [
    'query($decree: String!) { it: decrees(filter: { search: $decree }) { items { region { code } } } }',
    reading(BELOW),
    { leadership: 'FORBIDDEN', otherwise: 'absent' },
  ],
  'Query.verifyDecree': [
    'query($decree: ID!) { it: verifyDecree(id: $decree) { isListWhole } }',
    reading(BELOW),
    'NOT_FOUND',
  ],
  'Mutation.registerEnrolments': [
    `mutation($verified: ID!) { it: registerEnrolments(selection: { ids: [$verified] }, decree: { number: "x", date: "2026-01-02", uploadId: "none" }) ${BATCH} }`,
    {},
    // Who may register has sent no such file.
    { administrator: 'NOT_FOUND', 'branch-officer': 'NOT_FOUND', otherwise: 'FORBIDDEN' },
  ],
  'Mutation.endEnrolment': [
    'mutation($registered: ID!) { it: endEnrolment(id: $registered, version: 1, lastMonth: "2026-06", reason: "x") { id } }',
    ...takenBy('administrator', 'branch-officer'),
  ],
  'Query.exportLayouts': ['{ it: exportLayouts { code } }', reading(ANYWHERE), 'FORBIDDEN'],
  'Mutation.saveExportLayout': [
    'mutation($layout: ID!, $region: ID!) { it: saveExportLayout(input: { code: $layout, nameId: "x", nameEn: "x", regionCode: $region, columns: [{ field: "nik", heading: "x" }] }) { code } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
};

/** What somebody else proposed at the place, of each status that steps lead on from, and somebody who is not proposed yet. */
export async function addEnrolmentThings(database: TestDatabase, regionCode: string, quotaId: string) {
  const [proposed = '', back = '', found = '', covered = '', candidate = ''] = await Promise.all(
    Array.from({ length: 5 }, () => addWorker(database, { regionCode })),
  );
  const decree = await addDecree(database, regionCode);
  const at = { quotaId, regionCode, decreeId: decree };
  return {
    candidate,
    decree,
    layout: `layout-${decree.slice(-8)}`,
    verified: await addEnrolment(database, { ...at, workerId: found, status: 'VERIFIED' }),
    registered: await addEnrolment(database, { ...at, workerId: covered, status: 'REGISTERED' }),
    enrolment: await addEnrolment(database, { ...at, workerId: proposed }),
    returned: await addEnrolment(database, { ...at, workerId: back, status: 'RETURNED' }),
  };
}

function reading(places: string): Record<string, string> {
  return Object.fromEntries(READERS.map((role) => [role, places]));
}

function takenBy(...roles: string[]): [Record<string, string>, Record<string, string>] {
  return [
    Object.fromEntries(roles.map((role) => [role, BELOW])),
    { ...Object.fromEntries(roles.map((role) => [role, 'NOT_FOUND'])), otherwise: 'FORBIDDEN' },
  ];
}
