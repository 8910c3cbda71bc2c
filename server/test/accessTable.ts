import { ACCESS_ROWS } from './accessRows/access.js';
import { CONFIGURATION_ROWS } from './accessRows/configuration.js';
import { COVERAGE_ROWS } from './accessRows/coverage.js';
import { ENROLMENT_ROWS } from './accessRows/enrolments.js';
import { IMPORT_ROWS } from './accessRows/imports.js';
import { QUOTA_ROWS } from './accessRows/quotas.js';
import type { Row } from './accessRows/row.js';
import { WORKER_ROWS } from './accessRows/workers.js';

/**
 * Who may do what where. What is not named is answered in the way of the third column: `null` for a look-up, `absent` for
 * a list that does not have it, else the error. Who is not signed in
 * gets UNAUTHENTICATED wherever it is not named; as `viewer`, nobody.
 */
export const TABLE: Record<string, Row> = {
  ...ACCESS_ROWS,
  ...CONFIGURATION_ROWS,
  ...QUOTA_ROWS,
  ...WORKER_ROWS,
  ...ENROLMENT_ROWS,
  ...COVERAGE_ROWS,
  ...IMPORT_ROWS,
};
