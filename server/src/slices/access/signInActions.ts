import { z } from 'zod';

const text = z.string().min(1).max(1000);
const secret = z.object({ password: text });
/** Of an app or on paper: people type it in groups, and phones make the first letter a capital one. */
const code = z.object({ code: text.transform((typed) => typed.replace(/\s/g, '').toLowerCase()) });

/** What of the sign-in library is reachable, and what each request may say: all else is taken out. */
export const ACTIONS = {
  'sign-in/email': z.object({ email: text.transform((email) => email.trim().toLowerCase()), password: text }),
  // At the organisation's OpenID provider, where there is one: the answer says where to go.
  'sign-in/social': z
    .object({})
    .transform(() => ({ provider: 'openid', callbackURL: '/', errorCallbackURL: '/', disableRedirect: true })),
  'sign-out': z
    .object({})
    .optional()
    .transform(() => ({})),
  'change-password': z
    .object({ currentPassword: text, newPassword: text })
    .transform((body) => ({ ...body, revokeOtherSessions: true })),
  'two-factor/enable': secret,
  // Who has stolen a session, and the password with it, must not take the second factor off: both ask for a code, too.
  'two-factor/disable': secret.extend(code.shape),
  'two-factor/generate-backup-codes': secret.extend(code.shape),
  'two-factor/verify-totp': code,
  'two-factor/verify-backup-code': code,
} as const satisfies Record<string, z.ZodType>;

export type Action = keyof typeof ACTIONS;

export const ALL_ACTIONS = Object.keys(ACTIONS).filter((action): action is Action => action in ACTIONS);
