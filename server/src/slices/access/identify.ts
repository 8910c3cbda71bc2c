import { isPermission } from '@payung/shared/permissions';
import { z } from 'zod';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { MessageKey } from '../../messages.js';
import { ANONYMOUS, type Actor } from './access.rules.js';
import { isKey, prefixOf } from './apiKey.js';
import { grantsInForce, heldGrant, personActor } from './personActor.js';
import type { UsedKey } from './recordKeyUse.js';
import { sessionToken } from './sessionCookie.js';
import type { SignIn } from './signIn.js';

/** Who sent a request, and by what they proved it. */
export interface Caller {
  readonly actor: Actor;
  /** Of a person. */
  readonly session: CallerSession | null;
  /** Of a partner's program. */
  readonly apiClient: CallerProgram | null;
}

export interface CallerProgram {
  readonly id: string;
  readonly purpose: string;
  /** Null: the installation's, as the next one. */
  readonly budget: number | null;
  readonly operationCost: number | null;
  readonly mayIntrospect: boolean;
}

export interface CallerSession {
  readonly id: string;
  /** The person's. */
  readonly email: string;
  /** Whether the person has set up an authenticator app. */
  readonly hasSecondFactor: boolean;
  /** Whether this session was opened with a code of it. */
  readonly isSecondFactorShown: boolean;
  /** Whether a role in force requires one, and this session has shown none. */
  readonly isSecondFactorMissing: boolean;
  /** Whether roles give nothing since somebody else knows the password with which it was opened. */
  readonly mustChangePassword: boolean;
}

export const NOBODY: Caller = { actor: ANONYMOUS, session: null, apiClient: null };

type NoteKeyUse = (key: UsedKey, actor: Actor) => Promise<void>;

/** UNAUTHENTICATED; of a program whose whole key was shown, though it opens nothing any more, with who it is. */
export class CallerRefused extends DomainError {
  constructor(
    key: MessageKey,
    readonly client: Actor | null = null,
    /** Whether the database was asked: not for what has not the form of a key, or not our signature. */
    readonly wasLookedUp = true,
  ) {
    super('UNAUTHENTICATED', key);
  }
}

/** The caller, from the headers of a request, or UNAUTHENTICATED. A key goes before a cookie. */
export async function identify(
  services: Services,
  signIn: SignIn,
  headers: { readonly authorization?: string | undefined; readonly cookie?: string | undefined },
  noteKeyUse: NoteKeyUse,
): Promise<Caller> {
  if (headers.authorization !== undefined) return identifyClient(services, headers.authorization, noteKeyUse);
  const token = sessionToken(headers.cookie, signIn.cookie);
  if (token === undefined) return NOBODY;
  // Not ours: nothing is asked for it.
  if (token === null) throw new CallerRefused('sessionEnded', null, false);
  return identifyPerson(services, token);
}

const personRow = z.object({
  sessionId: z.string(),
  id: z.string(),
  name: z.string(),
  email: z.string(),
  hasSecondFactor: z.boolean(),
  isSecondFactorShown: z.boolean(),
  mustChangePassword: z.boolean(),
  grants: z.array(heldGrant),
});

/** One query for every request of the console: session, person and roles together. */
async function identifyPerson({ db, clock }: Services, token: string): Promise<Caller> {
  const now = clock();
  const rows = await db.$queryRaw`
    SELECT s."id" AS "sessionId", u."id", u."name", u."email", u."twoFactorEnabled" AS "hasSecondFactor",
      u."twoFactorEnabled" AND s."hasShownFactor" AS "isSecondFactorShown",
      u."mustChangePassword" AND NOT s."isByOpenId" AS "mustChangePassword",
      coalesce(jsonb_agg(jsonb_build_object('role', r."code", 'region', g."regionCode", 'from', g."from", 'to', g."to",
        'permissions', r."permissions", 'requiresSecondFactor', r."requiresSecondFactor")) FILTER (WHERE g."id" IS NOT NULL), '[]') AS "grants"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
      LEFT JOIN "RoleGrant" g ON g."userId" = u."id" AND g."revokedAt" IS NULL
      LEFT JOIN "Role" r ON r."code" = g."roleCode"
    WHERE s."token" = ${token} AND s."expiresAt" > ${now} AND u."suspendedAt" IS NULL AND u."removedAt" IS NULL
    GROUP BY s."id", u."id"`;
  const person = z.array(personRow).parse(rows)[0];
  if (!person) throw new CallerRefused('sessionEnded');
  const { sessionId, id, name, grants, ...standing } = person;
  const { isSecondFactorShown, mustChangePassword } = standing;
  const inForce = grantsInForce(grants, now);
  // A role that requires a second factor gives nothing to a session that has shown none.
  const open = inForce.filter((grant) => isSecondFactorShown || !grant.requiresSecondFactor);
  return {
    actor: personActor({ id, name }, mustChangePassword ? [] : open),
    session: { id: sessionId, ...standing, isSecondFactorMissing: open.length < inForce.length },
    apiClient: null,
  };
}

const keyRow = z.object({
  prefix: z.string(),
  hash: z.instanceof(Uint8Array),
  isRevoked: z.boolean(),
  expiresAt: z.date(),
  lastUsedAt: z.date().nullable(),
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  scopes: z.array(z.string()),
  regionCode: z.string().nullable(),
  budget: z.number().nullable(),
  operationCost: z.number().nullable(),
  mayIntrospect: z.boolean(),
});

/** One query here, too; that the key is used is noted once a minute. */
async function identifyClient({ db, clock }: Services, authorization: string, noteKeyUse: NoteKeyUse): Promise<Caller> {
  const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  const prefix = prefixOf(key);
  const rows = prefix === null ? [] : await findKey(db, prefix);
  const known = z.array(keyRow).parse(rows)[0];
  if (!known || !isKey(key, known.hash)) throw new CallerRefused('keyUnknown', null, prefix !== null);
  // From here on the caller has the whole key, and may know what became of it.
  const { id, name, purpose, scopes, regionCode, budget, operationCost, mayIntrospect } = known;
  const actor: Actor = {
    id,
    kind: 'API_CLIENT',
    name,
    roles: [],
    scopes: [{ permissions: scopes.filter(isPermission), region: regionCode }],
  };
  if (known.isRevoked) throw new CallerRefused('keyRevoked', actor);
  if (known.expiresAt <= clock()) throw new CallerRefused('keyExpired', actor);
  await noteKeyUse({ ...known, clientId: id }, actor);
  return { actor, session: null, apiClient: { id, purpose, budget, operationCost, mayIntrospect } };
}

function findKey(db: Services['db'], prefix: string): Promise<unknown> {
  return db.$queryRaw`
    SELECT k."prefix", k."hash", k."revokedAt" IS NOT NULL OR c."revokedAt" IS NOT NULL AS "isRevoked", k."expiresAt",
      k."lastUsedAt", c."id", c."name", c."purpose", c."scopes", c."regionCode", c."budget",
      c."operationCost", c."mayIntrospect"
    FROM "ApiKey" k JOIN "ApiClient" c ON c."id" = k."clientId" WHERE k."prefix" = ${prefix}`;
}
