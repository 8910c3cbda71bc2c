import { type Row, ANYWHERE, BELOW, SIGNED_IN, seen } from './row.js';

/** Of regions, people, roles, API clients and the audit. */
export const ACCESS_ROWS: Record<string, Row> = {
  'Query.viewer': ['{ it: viewer { id } }', SIGNED_IN, 'nobody'],
  'Query.isDemo': ['{ it: isDemo }', { ...SIGNED_IN, anonymous: ANYWHERE }, 'never'],
  'Query.region': ['query($region: ID!) { it: region(code: $region) { code } }', SIGNED_IN, 'never'],
  'Query.regions': [
    'query($region: ID!) { it: regions(filter: { codes: [$region] }) { items { code } } }',
    SIGNED_IN,
    'never',
  ],
  'Query.permissions': ['{ it: permissions { key } }', SIGNED_IN, 'never'],
  'Query.roles': ['{ it: roles { code } }', SIGNED_IN, 'never'],
  'Query.role': ['query($role: ID!) { it: role(code: $role) { code } }', SIGNED_IN, 'never'],
  'Query.user': ['query($user: ID!) { it: user(id: $user) { id } }', { administrator: BELOW, auditor: BELOW }, 'null'],
  'Query.users': [
    'query($search: String!) { it: users(filter: { search: $search }) { totalCount items { id } } }',
    { administrator: BELOW, auditor: BELOW },
    { administrator: 'absent', auditor: 'absent', otherwise: 'FORBIDDEN' },
  ],
  'Query.apiClient': [
    'query($client: ID!) { it: apiClient(id: $client) { id } }',
    { administrator: BELOW, auditor: BELOW },
    'null',
  ],
  'Query.apiClients': [
    'query { it: apiClients(first: 500) { items { id } } }',
    { administrator: BELOW, auditor: BELOW },
    { administrator: 'absent', auditor: 'absent', otherwise: 'FORBIDDEN' },
  ],
  'Query.auditEvents': [
    'query($event: ID!) { it: auditEvents(filter: { subjectId: $event }) { totalCount items { id } } }',
    { administrator: BELOW, auditor: BELOW },
    { administrator: 'absent', auditor: 'absent', otherwise: 'FORBIDDEN' },
  ],
  'Query.auditEvent': [
    'query($event: ID!) { it: auditEvent(id: $event) { id } }',
    { administrator: BELOW, auditor: BELOW },
    'null',
  ],
  'Query.auditHead': ['{ it: auditHead { size } }', { administrator: ANYWHERE, auditor: ANYWHERE }, 'FORBIDDEN'],
  'Query.auditHeads': [
    '{ it: auditHeads(first: 1) { pageInfo { hasNextPage } } }',
    { administrator: ANYWHERE, auditor: ANYWHERE },
    'FORBIDDEN',
  ],
  'Query.auditProof': [
    'query($event: ID!) { it: auditProof(eventId: $event) { index } }',
    { administrator: BELOW, auditor: BELOW },
    {
      administrator: 'NOT_FOUND',
      auditor: 'NOT_FOUND',
      otherwise: 'FORBIDDEN',
    },
  ],
  'Query.auditConsistency': [
    '{ it: auditConsistency(from: 0, to: 0) { path } }',
    {},
    { administrator: 'BAD_USER_INPUT', auditor: 'BAD_USER_INPUT', otherwise: 'FORBIDDEN' },
  ],
  'Mutation.endSession': ['mutation { it: endSession(id: "none") }', SIGNED_IN, 'never'],
  'Mutation.addUser': [
    'mutation($region: ID!, $email: String!) { it: addUser(input: { name: "x", email: $email, regionCode: $region }) { user { id } } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.changeUser': [
    'mutation($user: ID!) { it: changeUser(id: $user, input: { name: "y" }) { id } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.suspendUser': [
    'mutation($user: ID!) { it: suspendUser(id: $user) { id } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.reinstateUser': [
    'mutation($user: ID!) { it: reinstateUser(id: $user) { id } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.resetPassword': [
    'mutation($user: ID!) { it: resetPassword(userId: $user) }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.removeUser': ['mutation($user: ID!) { it: removeUser(id: $user) }', { administrator: BELOW }, seen()],
  'Mutation.grantRole': [
    'mutation($user: ID!, $region: ID!) { it: grantRole(input: { userId: $user, roleCode: "verifier", regionCode: $region }) { id } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.revokeRole': [
    'mutation($grant: ID!) { it: revokeRole(grantId: $grant) { id } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.createRole': [
    'mutation($code: ID!) { it: createRole(input: { code: $code, nameId: "x", nameEn: "x", permissions: ["quotas.read"] }) { code } }',
    { administrator: ANYWHERE },
    'FORBIDDEN',
  ],
  'Mutation.changeRole': [
    'mutation($role: ID!) { it: changeRole(code: $role, input: { version: 1, nameEn: "y" }) { code } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.retireRole': [
    'mutation($idleRole: ID!) { it: retireRole(code: $idleRole) { code } }',
    { administrator: ANYWHERE },
    'FORBIDDEN',
  ],
  'Mutation.requireSecondFactor': [
    'mutation { it: requireSecondFactor(roleCode: "leadership", isRequired: false) { code } }',
    {},
    'FORBIDDEN',
  ],
  'Mutation.createApiClient': [
    'mutation($region: ID!) { it: createApiClient(input: { name: "x", purpose: "x", scopes: ["quotas.read"], regionCode: $region }) { key } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.changeApiClient': [
    'mutation($client: ID!) { it: changeApiClient(id: $client, input: { name: "y" }) { id } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.rotateApiKey': [
    'mutation($client: ID!) { it: rotateApiKey(id: $client) { key } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.revokeApiKey': [
    'mutation($key: ID!) { it: revokeApiKey(prefix: $key) { id } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.revokeApiClient': [
    'mutation($client: ID!) { it: revokeApiClient(id: $client) { id } }',
    { administrator: BELOW },
    seen(),
  ],
};
