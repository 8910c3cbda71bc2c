import { SHIPPED_ROLES } from '@payung/shared/roles';

/** Each role is held at `own`; each operation is about something at one of these places. */
export const PLACES = {
  own: '32.01.01',
  child: '32.01.01.1006',
  parent: '32.01',
  sibling: '32.01.02',
  foreign: '32.71',
};
export type Place = keyof typeof PLACES;

/** Where seats of the place can go: whoever may see the one sees the other. */
export const NEIGHBOURS: Readonly<Record<Place, string>> = {
  own: '32.01.01.1007',
  child: '32.01.01.1007',
  parent: '32.01.02',
  sibling: '32.01.02.2001',
  foreign: '32.71.01',
};
const ANYWHERE = 'own child parent sibling foreign';
const BELOW = 'own child';

export const ROLES = [...Object.keys(SHIPPED_ROLES), 'anonymous'];
const SIGNED_IN = Object.fromEntries(Object.keys(SHIPPED_ROLES).map((role) => [role, ANYWHERE]));

const QUOTA_READERS = Object.entries(SHIPPED_ROLES).flatMap(([role, { permissions }]) =>
  permissions.some((permission) => permission === 'quotas.read') ? [role] : [],
);

export type Row = [
  operation: string,
  allowed: Partial<Record<string, string>>,
  otherwise: string | Record<string, string>,
];

/**
 * Who may do what where. What is not named is answered in the way of the third column: `null` for a look-up, `absent` for
 * a list that does not have it, else the error. Who is not signed in
 * gets UNAUTHENTICATED wherever it is not named; as `viewer`, nobody.
 */
export const TABLE: Record<string, Row> = {
  'Query.viewer': ['{ it: viewer { id } }', SIGNED_IN, 'nobody'],
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
  'Query.figures': ['{ it: figures { id } }', SIGNED_IN, 'never'],
  'Query.figure': ['query($figure: ID!) { it: figure(id: $figure) { id } }', SIGNED_IN, 'never'],
  'Query.figureTopics': ['{ it: figureTopics { code } }', SIGNED_IN, 'never'],
  'Mutation.addFigure': [
    'mutation($region: ID!) { it: addFigure(input: { regionCode: $region, topicCode: "pekerja-rentan", kind: TARGET, unit: PEOPLE, measureId: "x", measureEn: "x", value: 1, asOf: "2026-01-01", source: "x" }) { id } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.correctFigure': [
    'mutation($figure: ID!) { it: correctFigure(id: $figure, input: { version: 1, reason: "x", kind: TARGET, unit: PEOPLE, measureId: "x", measureEn: "x", value: 1, asOf: "2026-01-01", source: "x" }) { id } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.withdrawFigure': [
    'mutation($figure: ID!) { it: withdrawFigure(id: $figure, version: 1, reason: "x") { id } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Query.categories': ['{ it: categories { code } }', SIGNED_IN, 'never'],
  'Query.category': [
    'query($category: ID!) { it: category(code: $category) { code } }',
    { administrator: BELOW, auditor: BELOW },
    'null',
  ],
  // It reads nothing of any region: who configures somewhere may try.
  'Query.tryEligibility': [
    '{ it: tryEligibility(input: { eligibility: "worker.age < 65" }) { fault { start } } }',
    { administrator: ANYWHERE },
    'FORBIDDEN',
  ],
  'Mutation.draftCategory': [
    'mutation($region: ID!, $code: ID!) { it: draftCategory(input: { code: $code, nameId: "x", nameEn: "x", regionCode: $region }) { code } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.draftCategoryVersion': [
    'mutation { it: draftCategoryVersion(code: "petani") { code } }',
    {},
    // Everybody sees those that Payung brings; who configures one region does not change them for all.
    'FORBIDDEN',
  ],
  'Mutation.changeCategoryDraft': [
    'mutation($category: ID!) { it: changeCategoryDraft(code: $category, revision: 1, input: { nameId: "y", nameEn: "y" }) { code } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.discardCategoryDraft': [
    'mutation($category: ID!) { it: discardCategoryDraft(code: $category) }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.publishCategory': [
    'mutation($category: ID!) { it: publishCategory(code: $category, revision: 1, from: "2099-01-01") { code } }',
    { administrator: BELOW },
    seen(),
  ],
  'Mutation.restoreCategoryVersion': [
    'mutation { it: restoreCategoryVersion(code: "petani", version: 1, from: "2099-01-01", reason: "x") { code } }',
    {},
    'FORBIDDEN',
  ],
  'Mutation.retireCategory': [
    'mutation { it: retireCategory(code: "petani", from: "2099-01-01", reason: "x") { code } }',
    {},
    'FORBIDDEN',
  ],
  'Query.programmes': ['{ it: programmes { code } }', SIGNED_IN, 'never'],
  'Query.contributionQuote': [
    '{ it: contributionQuote(programmeCodes: ["JKK"], from: "2026-01", months: 1) { total } }',
    SIGNED_IN,
    'never',
  ],
  'Query.fundingSources': ['{ it: fundingSources { code } }', SIGNED_IN, 'never'],
  'Query.fundingSource': ['{ it: fundingSource(code: "apbd-kab-bogor") { code } }', SIGNED_IN, 'never'],
  // The law is the state's: nobody changes it from below.
  'Mutation.addProgrammeRule': [
    'mutation { it: addProgrammeRule(input: { programmeCode: "JHT", kind: ARREARS, from: "2030-01-01", parameters: { months: 1 }, legalBasis: "x", source: "x" }) { id } }',
    {},
    'FORBIDDEN',
  ],
  'Mutation.endProgrammeRule': [
    'mutation { it: endProgrammeRule(id: "jkk-arrears", lastDay: "2030-01-01", reason: "x") { id } }',
    {},
    'FORBIDDEN',
  ],
  // A district has no budget: of its own funds an administrator is told that, of others’ nothing.
  'Mutation.createFundingSource': [
    'mutation($region: ID!, $code: ID!) { it: createFundingSource(input: { code: $code, nameId: "x", nameEn: "x", kind: OTHER, payerCode: $region, programmeCodes: ["JKK"] }) { code } }',
    { administrator: 'child' },
    { 'administrator own': 'BAD_USER_INPUT', otherwise: 'FORBIDDEN' },
  ],
  'Mutation.changeFundingSource': [
    'mutation($fund: ID!) { it: changeFundingSource(code: $fund, input: { nameId: "x", nameEn: "x", kind: OTHER, payerCode: "32.01.01.1006", programmeCodes: ["JKK"], version: 1 }) { code } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.retireFundingSource': [
    'mutation($fund: ID!) { it: retireFundingSource(code: $fund, reason: "x") { code } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Query.quota': ['query($quota: ID!) { it: quota(id: $quota) { id } }', seeingQuotas(), 'null'],
  'Query.quotas': [
    'query($wideFund: ID!) { it: quotas(filter: { fundingSourceCodes: [$wideFund] }) { totalCount items { id } } }',
    seeingQuotas(),
    'absent',
  ],
  'Query.quotaTransfers': ['query { it: quotaTransfers(first: 500) { items { id } } }', seeingQuotas(), 'absent'],
  // Its numbers are those in sight: none elsewhere.
  'Query.quotaGrid': [
    'query($region: ID!) { it: quotaGrid(input: { within: $region, columns: FUND, month: "2026-01" }) { columns } }',
    Object.fromEntries(QUOTA_READERS.map((role) => [role, ANYWHERE])),
    'FORBIDDEN',
  ],
  'Query.servingQuotas': [
    'query($region: ID!) { it: servingQuotas(regionCode: $region, categoryCode: "petani", from: "2026-01", to: "2026-01") { id } }',
    seeingQuotas(),
    'FORBIDDEN',
  ],
  'Mutation.allocateQuotas': [
    'mutation($region: ID!, $wideFund: ID!) { it: allocateQuotas(input: { within: $region, regionTypes: [PROVINCE, REGENCY, CITY, DISTRICT, VILLAGE, WARD], seatsPerRegion: 1, programmeCodes: ["JKK"], fundingSourceCode: $wideFund, from: "2028-01", to: "2028-12" }) { regions } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.importQuotas': [
    'mutation($region: ID!) { it: importQuotas(input: { uploadId: "none", within: $region }) { isDone } }',
    {},
    // Who may give seats there has sent no such file.
    { 'administrator own': 'NOT_FOUND', 'administrator child': 'NOT_FOUND', otherwise: 'FORBIDDEN' },
  ],
  'Mutation.copyQuotas': [
    'mutation($region: ID!, $wideFund: ID!) { it: copyQuotas(input: { within: $region, fromYear: 2026, toYear: 2029, fundingSourceCodes: [$wideFund] }) { regions } }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.openQuotas': [
    'mutation($region: ID!, $wideFund: ID!) { it: openQuotas(input: { within: $region, year: 2027, fundingSourceCodes: [$wideFund] }) }',
    { administrator: BELOW },
    'FORBIDDEN',
  ],
  'Mutation.adjustQuota': [
    'mutation($quota: ID!) { it: adjustQuota(id: $quota, input: { version: 1, seats: 11, reason: "x" }) { id } }',
    { administrator: BELOW },
    seenQuota(),
  ],
  'Mutation.openQuota': [
    'mutation($draftQuota: ID!) { it: openQuota(id: $draftQuota, version: 1, reason: "x") { id } }',
    { administrator: BELOW },
    seenQuota(),
  ],
  'Mutation.closeQuota': [
    'mutation($quota: ID!) { it: closeQuota(id: $quota, version: 1, reason: "x") { id } }',
    { administrator: BELOW },
    seenQuota(),
  ],
  'Mutation.proposeQuotaTransfer': [
    'mutation($quota: ID!, $neighbour: ID!) { it: proposeQuotaTransfer(input: { quotaId: $quota, toRegionCode: $neighbour, seats: 1, reason: "x" }) { id } }',
    { administrator: BELOW },
    seenQuota(),
  ],
  'Mutation.approveQuotaTransfer': [
    'mutation($transfer: ID!) { it: approveQuotaTransfer(id: $transfer, reason: "x") { id } }',
    { administrator: BELOW },
    seenQuota(),
  ],
  'Mutation.rejectQuotaTransfer': [
    'mutation($transfer: ID!) { it: rejectQuotaTransfer(id: $transfer, reason: "x") { id } }',
    { administrator: BELOW },
    seenQuota(),
  ],
  // Nobody takes back what somebody else proposed.
  'Mutation.withdrawQuotaTransfer': [
    'mutation($transfer: ID!) { it: withdrawQuotaTransfer(id: $transfer, reason: "x") { id } }',
    {},
    { ...seenQuota(), 'administrator own': 'FORBIDDEN', 'administrator child': 'FORBIDDEN' },
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

/** To change what one may not see: it is not there. An auditor sees it below, and may not change it. */
function seen(): Record<string, string> {
  return { 'auditor own': 'FORBIDDEN', 'auditor child': 'FORBIDDEN', otherwise: 'NOT_FOUND' };
}

function seeingQuotas(): Record<string, string> {
  return Object.fromEntries(QUOTA_READERS.map((role) => [role, BELOW]));
}

/** The same of quotas, which most people see. */
function seenQuota(): Record<string, string> {
  const refused = QUOTA_READERS.flatMap((role) => [`${role} own`, `${role} child`]);
  return { ...Object.fromEntries(refused.map((one) => [one, 'FORBIDDEN'])), otherwise: 'NOT_FOUND' };
}
