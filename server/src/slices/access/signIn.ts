import { hkdfSync, randomUUID } from 'node:crypto';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { PrismaClient } from '../../generated/prisma/client.js';
import { PASSWORD_LENGTH, hashPassword, isPassword } from './passwords.js';

/** A working day; then people sign in again. Use does not prolong it. */
const SESSION_SECONDS = 12 * 60 * 60;
/** The header that carries the caller's address to the library; what a client writes there is overwritten. */
export const ADDRESS_HEADER = 'x-payung-address';

export interface SignIn {
  /** Answers a request under `/auth/`, addressed to `origin`. */
  handle(request: Request): Promise<Response>;
  readonly origin: string;
  readonly cookie: { readonly name: string; readonly isSecure: boolean; readonly key: string };
}

export interface SignInOptions {
  readonly database: PrismaClient;
  readonly secret: string;
  /** The address that people type, `https://payung.example`. */
  readonly origin: string;
  /** Whether cookies travel over TLS only. */
  readonly isSecure: boolean;
}

/** Sign-in by better-auth: passwords, second factors and sessions, in tables of ours. Nobody signs up by themselves. */
export function createSignIn({ database, secret, origin, isSecure }: SignInOptions): SignIn {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'payung sign-in v1', 32)).toString('base64url');
  // With `__Host-`, no other host of the domain can set them.
  const prefix = isSecure ? '__Host-payung' : 'payung';
  const auth = betterAuth({
    appName: 'Payung',
    baseURL: origin,
    basePath: '/auth',
    secret: key,
    database: prismaAdapter(database, { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Ours counts by account too, and for all processes together.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.minimum,
      maxPasswordLength: PASSWORD_LENGTH.maximum,
      password: { hash: hashPassword, verify: isPassword },
    },
    user: { modelName: 'user' },
    session: { modelName: 'session', expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    account: { modelName: 'signInMethod', encryptOAuthTokens: true },
    verification: { modelName: 'signInStep', storeIdentifier: 'hashed' },
    plugins: [twoFactor({ issuer: 'Payung', schema: { twoFactor: { modelName: 'secondFactor' } } })],
    databaseHooks: {
      session: { create: { before: ({ userId }) => refuseWhoLeft(database, userId) } },
    },
    advanced: {
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      useSecureCookies: false,
      cookiePrefix: prefix,
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { attributes: { sameSite: 'strict' } } },
    },
  });
  return {
    handle: (request) => auth.handler(request),
    origin,
    cookie: { name: `${prefix}.session_token`, isSecure, key },
  };
}

/** Answered as a wrong password is: who is suspended or removed is nobody's business. */
async function refuseWhoLeft(database: PrismaClient, userId: string): Promise<void> {
  const user = await database.user.findUnique({ where: { id: userId } });
  if (user && !user.suspendedAt && !user.removedAt) return;
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' });
}
