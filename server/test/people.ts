import { randomUUID } from 'node:crypto';
import { hashPassword } from '../src/slices/access/passwords.js';
import type { TestDatabase } from './testDatabase.js';

export const PASSWORD = 'payung teduh di musim hujan';
/** Hashing is slow on purpose; the tests need it once. */
let hash: Promise<string> | undefined;

export interface Person {
  readonly id: string;
  readonly email: string;
}

/** A person who can sign in with `PASSWORD`, with these roles. */
export async function addPerson(
  database: TestDatabase,
  grants: readonly { role: string; region: string | null; from?: string; to?: string }[] = [],
  region: string | null = null,
): Promise<Person> {
  const id = randomUUID();
  const email = `${id}@payung.example`;
  hash ??= hashPassword(PASSWORD);
  await database.sql(
    `INSERT INTO "User" ("id", "name", "email", "emailVerified", "regionCode") VALUES ($1, $2, $3, true, $4)`,
    [id, `Orang ${id.slice(0, 4)}`, email, region],
  );
  await database.sql(
    `INSERT INTO "SignInMethod" ("id", "userId", "providerId", "accountId", "password") VALUES ($1, $2, 'credential', $2, $3)`,
    [randomUUID(), id, await hash],
  );
  for (const { role, region, from = '2026-01-01', to = null } of grants) {
    await database.sql(
      `INSERT INTO "RoleGrant" ("id", "userId", "roleCode", "regionCode", "from", "to") VALUES ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), id, role, region, from, to],
    );
  }
  return { id, email };
}

/** Posts to `/auth/…` as the console does. */
export async function auth(
  url: string,
  action: string,
  body: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; cookie: string; body: unknown }> {
  const response = await fetch(`${url}/auth/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .filter((one) => !one.endsWith('='));
  return { status: response.status, headers: response.headers, cookie: cookie.join('; '), body: await response.json() };
}

/** The cookie of a new session. */
export async function signIn(url: string, { email }: Person): Promise<{ cookie: string }> {
  const { status, cookie } = await auth(url, 'sign-in/email', { email, password: PASSWORD });
  if (status !== 200) throw new Error(`sign-in was answered with ${status}`);
  return { cookie };
}

/** The headers of somebody who is signed in with this role at this region. */
export async function actingAs(
  server: { url: string; database: TestDatabase },
  role: string,
  region: string | null,
): Promise<{ person: Person; headers: { cookie: string } }> {
  const person = await addPerson(server.database, [{ role, region }], region);
  const headers = await signIn(server.url, person);
  return { person, headers };
}
