import type { Locale } from '@payung/shared/locale';
import { ACCESS_MESSAGES } from './messages/access.js';
import { AUDIT_MESSAGES } from './messages/audit.js';
import { CONFIGURATION_MESSAGES } from './messages/configuration.js';
import { EDGE_MESSAGES } from './messages/edge.js';
import { ELIGIBILITY_MESSAGES } from './messages/eligibility.js';
import { SIGN_IN_MESSAGES } from './messages/signIn.js';

/** What the server says to people; where it says it of, in `messages/`. */
const MESSAGES = {
  ...EDGE_MESSAGES,
  ...SIGN_IN_MESSAGES,
  ...ACCESS_MESSAGES,
  ...AUDIT_MESSAGES,
  ...CONFIGURATION_MESSAGES,
  ...ELIGIBILITY_MESSAGES,
};

export type MessageKey = keyof typeof MESSAGES;
export type MessageParameters = Readonly<Record<string, string | number>>;

export function render(locale: Locale, key: MessageKey, parameters: MessageParameters = {}): string {
  return MESSAGES[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
