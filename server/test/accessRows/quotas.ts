import { SHIPPED_ROLES } from '@payung/shared/roles';
import { type Row, ANYWHERE, BELOW } from './row.js';

const QUOTA_READERS = Object.entries(SHIPPED_ROLES).flatMap(([role, { permissions }]) =>
  permissions.some((permission) => permission === 'quotas.read') ? [role] : [],
);

/** Of quotas, their transfers and their import. */
export const QUOTA_ROWS: Record<string, Row> = {
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
};

function seeingQuotas(): Record<string, string> {
  return Object.fromEntries(QUOTA_READERS.map((role) => [role, BELOW]));
}

/** The same of quotas, which most people see. */
function seenQuota(): Record<string, string> {
  const refused = QUOTA_READERS.flatMap((role) => [`${role} own`, `${role} child`]);
  return { ...Object.fromEntries(refused.map((one) => [one, 'FORBIDDEN'])), otherwise: 'NOT_FOUND' };
}
