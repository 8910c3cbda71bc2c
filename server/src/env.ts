import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRegionCode } from '@payung/shared/regionCode';
import { z } from 'zod';
import { StartError } from './startError.js';

const DEMO_SECRET = 'demo secret: known to everybody, good for a demonstration on one machine only';
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://');

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
  AUDIT_SIGNING_KEY: z.string().optional(),
  AUDIT_HEAD_FILE: z.string().optional(),
  AUDIT_HEAD_URL: z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' }).optional(),
  PAYUNG_REGIONS: z
    .string()
    .default('32.01,32.71,32.16')
    .transform((text) => text.split(',').map((code) => code.trim()))
    .refine((codes) => codes.every(isRegionCode), 'must be region codes with commas between, like 32.01,32.71'),
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
  /** What the keys of cursors, and later of sessions, are derived from. */
  readonly secret: string;
  /** Secrets of before, with which `payung audit verify` checks what was written then. */
  readonly formerSecrets: readonly string[];
  readonly audit: {
    /** The private key that signs the heads of the audit log; absent: one that is kept in `home`. */
    readonly signingKey: string | undefined;
    /** Where heads are published for safe keeping. */
    readonly headFile: string | undefined;
    readonly headUrl: string | undefined;
  };
  /** The areas to hold from the first start on; more come with `payung regions add`. */
  readonly regions: readonly string[];
  readonly logLevel: z.infer<typeof variables>['LOG_LEVEL'];
}

/** Reads the configuration, or throws one sentence that names each variable at fault and never its value. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new StartError(`The configuration cannot be used: ${faults.join('; ')}. README.md lists every variable.`);
  }
  const env = parsed.data;
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
    secret: env.PAYUNG_SECRET ?? DEMO_SECRET,
    formerSecrets: env.PAYUNG_FORMER_SECRETS,
    audit: {
      signingKey: env.AUDIT_SIGNING_KEY,
      headFile: env.AUDIT_HEAD_FILE && resolve(PROJECT, env.AUDIT_HEAD_FILE),
      headUrl: env.AUDIT_HEAD_URL,
    },
    regions: env.PAYUNG_REGIONS,
    logLevel: env.LOG_LEVEL,
  };
}

function refuseDemo(env: z.infer<typeof variables>): void {
  if (!env.DATABASE_URL) {
    throw new StartError(
      'With NODE_ENV=production Payung does not start on the embedded demonstration database: set DATABASE_URL to your PostgreSQL (15 or newer).',
    );
  }
  if (!env.PAYUNG_SECRET || env.PAYUNG_SECRET === DEMO_SECRET) {
    throw new StartError(
      'With NODE_ENV=production Payung does not start on demo secrets: set PAYUNG_SECRET to at least 32 random characters, for instance from `openssl rand -base64 32`.',
    );
  }
  if (!env.AUDIT_SIGNING_KEY) {
    throw new StartError(
      'With NODE_ENV=production Payung does not start without a key of yours to sign the audit log: set AUDIT_SIGNING_KEY to what `openssl genpkey -algorithm ed25519` prints.',
    );
  }
}
