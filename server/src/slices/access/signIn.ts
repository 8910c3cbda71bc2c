import { hkdfSync, randomUUID } from 'node:crypto';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { PASSWORD_LENGTH, hashPassword, isPassword } from './passwords.js';
import { createRecoveryCodes } from './recoveryCodes.js';
import { proofOf } from './sessionProof.js';
import { signInTables } from './signInTables.js';
import { type Unit, currentUnit, within } from './signInUnit.js';

/** A working day; then people sign in again. Use does not prolong it. */
const SESSION_SECONDS = 12 * 60 * 60;
/** The header that carries the caller's address to the library; what a client writes there is overwritten. */
export const ADDRESS_HEADER = 'x-payung-address';

const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null };

/** The provider's name in addresses and tables: `/auth/callback/openid`. */
const OPENID = 'openid';

export interface SignIn {
  /** Answers a request under `/auth/`, addressed to `origin`; what it writes is the unit's. */
  handle(request: Request, unit: Unit): Promise<Response>;
  readonly origin: string;
  readonly cookie: { readonly name: string; readonly isSecure: boolean; readonly key: string };
  /** The cookie by which a browser is known at which somebody has signed in before. */
  readonly deviceCookie: string;
  /** What the console calls the organisation's OpenID provider, where there is one. */
  readonly openIdName: string | null;
}

export interface SignInOptions {
  readonly secret: string;
  /** The address that people type, `https://payung.example`. */
  readonly origin: string;
  /** Whether cookies travel over TLS only. */
  readonly isSecure: boolean;
  /** An organisation's OpenID provider, beside passwords. */
  readonly provider: OpenIdProvider | undefined;
}

export interface OpenIdProvider {
  /** Its address, below which it describes itself at `.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Sign-in by better-auth: passwords, second factors and sessions, in tables of ours. Nobody signs up by themselves. */
export function createSignIn({ secret, origin, isSecure, provider }: SignInOptions): SignIn {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'payung sign-in v1', 32)).toString('base64url');
  // With `__Host-`, no other host of the domain can set them.
  const prefix = isSecure ? '__Host-payung' : 'payung';
  const auth = betterAuth({
    appName: 'Payung',
    baseURL: origin,
    basePath: '/auth',
    secret: key,
    // The transaction is ours, and its event with it.
    database: prismaAdapter(signInTables(), { provider: 'postgresql', transaction: false }),
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
    session: {
      modelName: 'session',
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      additionalFields: {
        isByOpenId: { type: 'boolean', required: false, input: false },
        hasShownFactor: { type: 'boolean', required: false, input: false },
      },
    },
    account: {
      modelName: 'signInMethod',
      updateAccountOnSignIn: false,
      // A person here is known by the address, when the provider says that it has verified it.
      accountLinking: { enabled: true },
      // Who only begins to sign in at the provider leaves nothing in the database.
      storeStateStrategy: 'cookie',
    },
    // What is over its time we clear away ourselves: see `forgetSignIns`.
    verification: { modelName: 'signInStep', storeIdentifier: 'hashed', disableCleanup: true },
    plugins: [
      genericOAuth({ config: provider ? [openId(provider)] : [] }),
      twoFactor({
        issuer: 'Payung',
        schema: { twoFactor: { modelName: 'secondFactor' } },
        backupCodeOptions: { customBackupCodesGenerate: createRecoveryCodes },
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          async before(session, context) {
            await refuseWhoLeft(session.userId);
            const former: unknown = context?.context.session?.session;
            const unit = currentUnit();
            unit.personId = session.userId;
            unit.made = { token: session.token, isRenewed: former != null };
            return { data: { ...session, ...proofOf(context?.path, former) } };
          },
        },
      },
      // The provider's tokens open other people's doors, and we need none of them.
      account: { create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) } },
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
    handle: (request, unit) => within(unit, () => auth.handler(request)),
    origin,
    cookie: { name: `${prefix}.session_token`, isSecure, key },
    deviceCookie: `${prefix}.device`,
    openIdName: provider?.name ?? null,
  };
}

/** People known here only: who is unknown is not let in, whatever the provider says. */
function openId({ issuer, clientId, clientSecret }: OpenIdProvider) {
  return {
    providerId: OPENID,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    requireEmailVerification: true,
  };
}

/** Answered as a wrong password is: who is suspended or removed is nobody's business. */
async function refuseWhoLeft(userId: string): Promise<void> {
  const unit = currentUnit();
  const user = await unit.current().db.user.findUnique({ where: { id: userId } });
  if (user && !user.suspendedAt && !user.removedAt) return;
  unit.barred = user?.removedAt ? 'removed' : 'suspended';
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' });
}
