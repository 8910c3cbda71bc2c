import type { Locale } from '@payung/shared/locale';
import { ACCESS_MESSAGES } from './messages/access.js';
import { AUDIT_MESSAGES } from './messages/audit.js';
import { CONFIGURATION_MESSAGES } from './messages/configuration.js';
import { ENROLMENT_MESSAGES } from './messages/enrolments.js';
import { DUPLICATE_MESSAGES } from './messages/duplicates.js';
import { EDGE_MESSAGES } from './messages/edge.js';
import { IMPORT_MESSAGES } from './messages/imports.js';
import { JOB_MESSAGES } from './messages/jobs.js';
import { PEOPLE_IMPORT_MESSAGES } from './messages/peopleImport.js';
import { QUOTA_IMPORT_MESSAGES } from './messages/quotaImport.js';
import { QUOTA_MESSAGES } from './messages/quotas.js';
import { SHEET_MESSAGES } from './messages/sheets.js';
import { ELIGIBILITY_MESSAGES } from './messages/eligibility.js';
import { SIGN_IN_MESSAGES } from './messages/signIn.js';
import { WORKER_MESSAGES } from './messages/workers.js';

/** What the server says to people; where it says it of, in `messages/`. */
const MESSAGES = {
  ...EDGE_MESSAGES,
  ...SIGN_IN_MESSAGES,
  ...ACCESS_MESSAGES,
  ...AUDIT_MESSAGES,
  ...CONFIGURATION_MESSAGES,
  ...SHEET_MESSAGES,
  ...QUOTA_MESSAGES,
  ...QUOTA_IMPORT_MESSAGES,
  ...PEOPLE_IMPORT_MESSAGES,
  ...ELIGIBILITY_MESSAGES,
  ...WORKER_MESSAGES,
  ...DUPLICATE_MESSAGES,
  ...IMPORT_MESSAGES,
  ...JOB_MESSAGES,
  ...ENROLMENT_MESSAGES,
};

export type MessageKey = keyof typeof MESSAGES;

export const isMessageKey = (text: string): text is MessageKey => Object.hasOwn(MESSAGES, text);

export type MessageParameters = Readonly<Record<string, string | number>>;

export function render(locale: Locale, key: MessageKey, parameters: MessageParameters = {}): string {
  return MESSAGES[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    written(locale, parameters[name] ?? whole),
  );
}

/** Sums of money and the like are read in groups of digits; years and small numbers are not. */
function written(locale: Locale, value: string | number): string {
  return typeof value === 'number' && value >= 10_000 ? value.toLocaleString(locale) : String(value);
}
