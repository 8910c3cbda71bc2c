import { expect } from 'vitest';
import { z } from 'zod';
import {
  CheckImportDocument,
  ImportDocument,
  ImportProgressDocument,
  StartImportDocument,
} from './generated/graphql.js';
import type {
  ImportProgressQuery,
  ImportQuery,
  ImportQueryVariables,
  ImportTermsInput,
  RowVerdict,
} from './generated/graphql.js';
import type { TestDatabase } from './testDatabase.js';
import type { TestServer } from './testServer.js';

type Headers = Record<string, string>;
export type ImportState = NonNullable<ImportProgressQuery['import']>;

/** A NIK that can be one, from the range that is never issued. */
export function nikOf(number: number, birthDate = '1980-12-31', isWoman = false): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shownDay = String(Number(day) + (isWoman ? 40 : 0)).padStart(2, '0');
  const district = String(990_000 + Math.floor(number / 9_999));
  return `${district}${shownDay}${month}${year.slice(2)}${String((number % 9_999) + 1).padStart(4, '0')}`;
}

/** 250 seats of 2026 for each of these regions, paid by the fund. */
export async function addQuotasTo({ sql }: TestDatabase, regionCodes: readonly string[], fund: string): Promise<void> {
  await sql(
    `INSERT INTO "Quota" ("id", "regionCode", "programmeCodes", "fundingSourceCode", "from", "to", "costPerSeat")
     SELECT 'quota-' || code, code, '{JKK,JKM}', $2, '2026-01-01', '2026-12-01', 201600 FROM unnest($1::text[]) AS code`,
    [regionCodes, fund],
  );
  await sql(
    `INSERT INTO "QuotaEntry" ("id", "quotaId", "kind", "seats", "actorId", "actorKind", "actorName")
     SELECT 'entry-' || code, 'quota-' || code, 'ALLOCATE', 250, 'x', 'SYSTEM', 'x' FROM unnest($1::text[]) AS code`,
    [regionCodes],
  );
}

const HEADINGS = {
  nik: 'NIK',
  name: 'Nama Lengkap',
  sex: 'L/P',
  birthDate: 'Tgl Lahir',
  code: 'Kode Desa',
  village: 'Desa/Kel',
  district: 'Kecamatan',
};

/** A list in CSV; what a row leaves out is a man born on 31 December 1980, and for other rows another name. */
export function listOf(rows: readonly Partial<Record<keyof typeof HEADINGS, string>>[]): string {
  const lines = rows.map((row, index) => {
    const person = { name: nameOf(index), sex: 'L', birthDate: '31-12-1980', ...row };
    return Object.keys(HEADINGS).map(
      (field) => `"${(new Map(Object.entries(person)).get(field) ?? '').replaceAll('"', '""')}"`,
    );
  });
  return [Object.values(HEADINGS), ...lines].map((cells) => cells.join(';')).join('\n');
}

/** Names that are nobody else’s, also as they sound. */
function nameOf(index: number): string {
  const syllables = ['ba', 'ci', 'du', 'ge', 'ko', 'la', 'mi', 'nu', 're', 'so'];
  const digits = Array.from(String(index).padStart(6, '0'), Number);
  return `Asep ${digits.map((digit) => syllables[digit] ?? '').join('')}`;
}

/** Sends a file and returns its id. */
async function upload(
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
  name = 'daftar.csv',
): Promise<ImportState> {
  const input = { uploadId: await upload(server, headers, content, name), within };
  const started = await server.query(StartImportDocument, { input }, headers);
  const id = started.data?.startImport.id ?? '';
  const checked = await server.query(CheckImportDocument, { id, terms }, headers);
  expect([started.errors, checked.errors]).toEqual([[], []]);
  return settled(server, headers, id);
}

/** Some thousand rows on a busy machine. */
const PATIENCE = { timeout: 100_000 };
const UNDER_WAY = ['CHECKING', 'COMMITTING', 'UNDOING'];

/** The import once no step of it is under way. */
export async function settled(server: TestServer, headers: Headers, id: string): Promise<ImportState> {
  let one: ImportState | null | undefined;
  await expect
    .poll(async () => {
      one = (await server.query(ImportProgressDocument, { id }, headers)).data?.import;
      return one?.status;
    }, PATIENCE)
    .not.toSatisfy((status: string) => UNDER_WAY.includes(status));
  if (!one) throw new Error('there is no such import');
  return one;
}

type ImportedRow = NonNullable<ImportQuery['import']>['rowsPage']['items'][number];

/** All rows with one of these verdicts, page after page. */
export async function rowsOf(
  server: TestServer,
  headers: Headers,
  id: string,
  verdicts: RowVerdict[] | null = null,
): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: ImportQueryVariables = { id, verdicts, first: 200, after };
    const { data, errors } = await server.query(ImportDocument, variables, headers);
    expect(errors).toEqual([]);
    const page = data?.import?.rowsPage;
    rows.push(...(page?.items ?? []));
    if (!page?.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}
