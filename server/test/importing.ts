import { expect } from 'vitest';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ImportProgressDocument, StartImportDocument, CheckImportDocument } from './generated/graphql.js';
import type { ImportProgressQuery, ImportTermsInput } from './generated/graphql.js';
import type { TestDatabase } from './testDatabase.js';
import type { TestServer } from './testServer.js';

type Headers = Record<string, string>;
export type ImportState = NonNullable<ImportProgressQuery['import']>;

/** A quota with seats in a region, open for these months. */
export async function addQuota(
  { sql }: TestDatabase,
  {
    region,
    seats,
    fund = 'bankeu-desa-bogor',
    from = '2026-01-01',
    to = '2026-12-01',
    category = null,
  }: {
    region: string;
    seats: number;
    fund?: string;
    from?: string;
    to?: string;
    category?: string | null;
  },
): Promise<string> {
  const id = randomUUID();
  await sql(
    `INSERT INTO "Quota" ("id", "regionCode", "categoryCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
     VALUES ($1, $2, $3, '{JKK,JKM}', $4, $5, $6, 201600)`,
    [id, region, category, fund, from, to],
  );
  await sql(
    `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "actorId", "actorKind", "actorName") VALUES ($1, $2, 'ALLOCATE', $3, 'x', 'SYSTEM', 'x')`,
    [randomUUID(), id, seats],
  );
  return id;
}

/** A NIK that can be one, from the range that is never issued. */
export function nikOf(number: number, birthDate = '1980-12-31', isWoman = false): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shownDay = String(Number(day) + (isWoman ? 40 : 0)).padStart(2, '0');
  const district = String(990_000 + Math.floor(number / 9_999));
  return `${district}${shownDay}${month}${year.slice(2)}${String((number % 9_999) + 1).padStart(4, '0')}`;
}

/** Sends a file and returns its id. */
export async function upload(
  server: TestServer,
  headers: Headers,
  content: string | Buffer,
  name = 'daftar.csv',
): Promise<string> {
  const response = await fetch(`${server.url}/uploads`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers },
    body: content,
  });
  return z.object({ id: z.string() }).parse(await response.json()).id;
}

/** Brings a file and has it checked; returns its import once every row has its verdict. */
export async function check(
  server: TestServer,
  headers: Headers,
  content: string | Buffer,
  terms: ImportTermsInput,
  within: string | null = null,
): Promise<ImportState> {
  const input = { uploadId: await upload(server, headers, content), within };
  const started = await server.query(StartImportDocument, { input }, headers);
  const id = started.data?.startImport.id ?? '';
  const checked = await server.query(CheckImportDocument, { id, terms }, headers);
  expect([started.errors, checked.errors]).toEqual([[], []]);
  return settled(server, headers, id);
}

const UNDER_WAY = ['CHECKING', 'COMMITTING', 'UNDOING'];

/** The import once no step of it is under way. */
export async function settled(server: TestServer, headers: Headers, id: string): Promise<ImportState> {
  let one: ImportState | null | undefined;
  await expect
    .poll(async () => {
      one = (await server.query(ImportProgressDocument, { id }, headers)).data?.import;
      return one?.status;
    })
    .not.toSatisfy((status: string) => UNDER_WAY.includes(status));
  if (!one) throw new Error('there is no such import');
  return one;
}
