import { SHIPPED_ROLES } from '@payung/shared/roles';
import { type Row, BELOW } from './row.js';

const READERS = Object.entries(SHIPPED_ROLES).flatMap(([role, { permissions }]) =>
  permissions.some((permission) => permission === 'coverage.read') ? [role] : [],
);

/** Of how many have cover. */
export const COVERAGE_ROWS: Record<string, Row> = {
  'Query.coverage': [
    'query($region: ID!) { it: coverage(regionCode: $region) { workers } }',
    Object.fromEntries(READERS.map((role) => [role, BELOW])),
    'FORBIDDEN',
  ],
};
