import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRegionCode } from '@payung/shared/regionCode';
import { parseIntoClientConfig } from 'pg-connection-string';
import { z } from 'zod';
import type { DocumentLimits, Limits } from './graphql/limits/limits.js';
import { StartError } from './startError.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The sum of two must still be an integer of PostgreSQL. */
const MOST = 1_000_000_000;
const count = (standard: number, least = 1) =>
  z.coerce
    .number('must be a number')
    .int('must be whole')
    .min(least, `must be at least ${least}`)
    .max(MOST, `must be at most ${MOST}`)
    .default(standard);
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
  .refine(
    isReadable,
    'cannot be read: write it as postgresql://user:password@host:port/database, with %-codes for special characters in the password (%2F for /, %23 for #, %40 for @)',
  );

const variables = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number')
    .int('must be whole')
    .min(0)
    .max(65535, 'must be at most 65535')
    .default(4000),
  DATABASE_URL: postgresUrl.optional(),
  MIGRATION_DATABASE_URL: postgresUrl.optional(),
  DATABASE_CONNECTIONS: z.coerce.number('must be a number').int().min(2).max(500).default(10),
  PAYUNG_HOME: z.string().min(1).optional(),
  PAYUNG_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  PAYUNG_FORMER_SECRETS: z
    .string()
    .default('')
    .transform((text) => text.split(/\s+/).filter(Boolean)),
  PAYUNG_KEYS: z.string().optional(),
  PAYUNG_NIK_KEY: z.string().optional(),
  AUDIT_SIGNING_KEY: z.string().optional(),
  AUDIT_HEAD_FILE: z.string().optional(),
  AUDIT_HEAD_URL: z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' }).optional(),
  PAYUNG_REGIONS: z
    .string()
    .default('32.01,32.71,32.16')
    .transform((text) => text.split(',').map((code) => code.trim()))
    .refine((codes) => codes.every(isRegionCode), 'must be region codes with commas between, like 32.01,32.71'),
  LIMIT_DOCUMENT: count(50_000, 100),
  LIMIT_TOKENS: count(2_000, 10),
  LIMIT_DEPTH: count(15),
  LIMIT_ALIASES: count(30, 0),
  LIMIT_DIRECTIVES: count(30, 0),
  LIMIT_FIELDS: count(500),
  LIMIT_VALUES: count(12_000),
  LIMIT_COST: count(10_000),
  LIMIT_BUDGET: count(200_000, 0),
  LIMIT_SECONDS: z.coerce
    .number('must be a number')
    .min(1, 'must be at least 1')
    .max(3600, 'must be at most 3600')
    .default(10),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isProxy), 'must be addresses or networks with commas between, like 10.0.0.0/8')
    .optional(),
  TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  TRUSTED_DOCUMENTS_ONLY: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  PAYUNG_URL: z.url({ protocol: /^https?$/, error: 'must be an address like https://payung.example' }).optional(),
  PAYUNG_OPENID_ISSUER: z.url({ protocol: /^https?$/, error: 'must be an address like https://id.example' }).optional(),
  PAYUNG_OPENID_NAME: z.string().trim().min(1).max(40, 'must have at most 40 characters').optional(),
  PAYUNG_OPENID_CLIENT_ID: z.string().min(1).optional(),
  PAYUNG_OPENID_CLIENT_SECRET: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** The names of all variables; README.md explains each. */
export const VARIABLES = Object.keys(variables.shape);

export interface Env {
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  /** Absent: the embedded PostgreSQL, which is for a demonstration on one machine. */
  readonly databaseUrl: string | undefined;
  /** The same database as a role that may migrate; absent: `databaseUrl` does both. */
  readonly migrationDatabaseUrl: string | undefined;
  readonly databaseConnections: number;
  /** Where the embedded PostgreSQL and the demonstration keep their files. */
  readonly home: string;
  /** What the keys of cursors and sessions are derived from; absent: one that is kept in `home` (`secretOf`). */
  readonly secret: string | undefined;
  /** Secrets of before, with which `payung audit verify` checks what was written then. */
  readonly formerSecrets: readonly string[];
  /** The key ring that seals personal data; absent: one that is kept in `home`. */
  readonly keys: string | undefined;
  /** What NIKs are hashed with; absent: one that is kept in `home`. */
  readonly nikKey: string | undefined;
  readonly audit: {
    /** The private key that signs the heads of the audit log; absent: one that is kept in `home`. */
    readonly signingKey: string | undefined;
    /** Where heads are published for safe keeping. */
    readonly headFile: string | undefined;
    readonly headUrl: string | undefined;
  };
  /** The areas to hold from the first start on; more come with `payung regions add`. */
  readonly regions: readonly string[];
  /** Of a client of which nothing else is known. */
  readonly limits: Limits;
  readonly documentLimits: DocumentLimits;
  /** Whose word on a client's address is taken. */
  readonly trustProxy: readonly string[];
  /** The file that names the documents that may be run by their hash, and whether nothing else is run. */
  readonly trustedDocuments: { readonly file: string; readonly isOnlyWay: boolean } | undefined;
  /** The address that people type, without a path; needed where others must send them back to us. */
  readonly url: string | undefined;
  /** An organisation's OpenID provider, by which its people may sign in. */
  readonly openId:
    | { readonly issuer: string; readonly name: string; readonly clientId: string; readonly clientSecret: string }
    | undefined;
  readonly logLevel: z.infer<typeof variables>['LOG_LEVEL'];
}

/** Reads the configuration, or throws one sentence that names each variable at fault and never its value. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new StartError(`The configuration cannot be used: ${faults.join('; ')}. README.md lists every variable.`);
  }
  const env = parsed.data;
  if (env.TRUSTED_DOCUMENTS_ONLY && !env.TRUSTED_DOCUMENTS)
    throw new StartError('TRUSTED_DOCUMENTS_ONLY=true needs the manifest: set TRUSTED_DOCUMENTS to its file.');
  const isProduction = env.NODE_ENV === 'production';
  if (isProduction) refuseDemo(env);
  return {
    isProduction,
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL,
    databaseConnections: env.DATABASE_CONNECTIONS,
    home: resolve(PROJECT, env.PAYUNG_HOME ?? '.payung'),
    secret: env.PAYUNG_SECRET,
    formerSecrets: env.PAYUNG_FORMER_SECRETS,
    keys: env.PAYUNG_KEYS,
    nikKey: env.PAYUNG_NIK_KEY,
    audit: {
      signingKey: env.AUDIT_SIGNING_KEY,
      headFile: env.AUDIT_HEAD_FILE && resolve(PROJECT, env.AUDIT_HEAD_FILE),
      headUrl: env.AUDIT_HEAD_URL,
    },
    regions: env.PAYUNG_REGIONS,
    limits: {
      depth: env.LIMIT_DEPTH,
      aliases: env.LIMIT_ALIASES,
      directives: env.LIMIT_DIRECTIVES,
      fields: env.LIMIT_FIELDS,
      values: env.LIMIT_VALUES,
      cost: env.LIMIT_COST,
      budget: env.LIMIT_BUDGET,
      timeout: env.LIMIT_SECONDS * 1000,
      introspection: true,
    },
    documentLimits: { length: env.LIMIT_DOCUMENT, tokens: env.LIMIT_TOKENS },
    trustProxy: env.TRUST_PROXY ?? [],
    trustedDocuments: env.TRUSTED_DOCUMENTS
      ? { file: resolve(env.TRUSTED_DOCUMENTS), isOnlyWay: env.TRUSTED_DOCUMENTS_ONLY }
      : undefined,
    url: env.PAYUNG_URL && new URL(env.PAYUNG_URL).origin,
    openId: readOpenId(env),
    logLevel: env.LOG_LEVEL,
  };
}

function isReadable(url: string): boolean {
  try {
    return /^\d{0,5}$/.test(new URL(url).port) && parseIntoClientConfig(url).database !== '';
  } catch {
    return false;
  }
}

/** An address or a network, `10.0.0.0/8`. */
function isProxy(part: string): boolean {
  const [address = '', bits, ...more] = part.split('/');
  const widest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more.length === 0 && (bits === undefined ? widest > 0 : /^\d{1,3}$/.test(bits) && Number(bits) <= widest);
}

/** All of it or nothing; and the provider must know where to send people back to. */
function readOpenId(env: z.infer<typeof variables>): Env['openId'] {
  const {
    PAYUNG_OPENID_ISSUER: issuer,
    PAYUNG_OPENID_CLIENT_ID: clientId,
    PAYUNG_OPENID_CLIENT_SECRET: clientSecret,
  } = env;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (issuer && clientId && clientSecret && env.PAYUNG_URL)
    return { issuer, name: env.PAYUNG_OPENID_NAME ?? new URL(issuer).hostname, clientId, clientSecret };
  throw new StartError(
    'Sign-in by OpenID takes PAYUNG_OPENID_ISSUER, PAYUNG_OPENID_CLIENT_ID, PAYUNG_OPENID_CLIENT_SECRET and PAYUNG_URL together.',
  );
}

function refuseDemo(env: z.infer<typeof variables>): void {
  if (!env.DATABASE_URL) {
    throw new StartError(
      'With NODE_ENV=production Payung does not start on the embedded demonstration database: set DATABASE_URL to your PostgreSQL (15 or newer).',
    );
  }
  if (!env.PAYUNG_SECRET) {
    throw new StartError(
      'With NODE_ENV=production Payung does not start without a secret of yours: set PAYUNG_SECRET to at least 32 random characters, for instance from `openssl rand -base64 32`.',
    );
  }
  if (!env.PAYUNG_KEYS || !env.PAYUNG_NIK_KEY) {
    throw new StartError(
      'With NODE_ENV=production Payung does not start without keys of yours for personal data: set PAYUNG_KEYS to `1:` and what `openssl rand -base64 32` prints, and PAYUNG_NIK_KEY to what it prints another time. Keep copies: without them nobody can read or find a NIK.',
    );
  }
  if (!env.AUDIT_SIGNING_KEY) {
    throw new StartError(
      'With NODE_ENV=production Payung does not start without a key of yours to sign the audit log: set AUDIT_SIGNING_KEY to what `openssl genpkey -algorithm ed25519` prints.',
    );
  }
}
