import { z } from 'zod';
import { expect } from 'vitest';
import { ImportQuotasDocument, type ImportQuotasInput } from './generated/graphql.js';
import { actingAs } from './people.js';
import { startTestServer } from './testServer.js';

type Headers = Record<string, string>;
export type QuotaFiles = Awaited<ReturnType<typeof startQuotaFiles>>;

const receipt = z.object({ id: z.string() });
export const TERMS = { programmeCodes: ['JKK', 'JKM'], fundingSourceCode: 'bankeu-desa-bogor' };

/** A server, and an administrator of Kabupaten Bogor who sends it files with seats. */
export async function startQuotaFiles() {
  // On a busy machine twenty thousand rows take longer than an operation usually may.
  const server = await startTestServer(undefined, { LIMIT_SECONDS: '100' });
  const administrator: Headers = (await actingAs(server, 'administrator', '32.01')).headers;

  async function upload(content: string | Uint8Array, headers = administrator, name = 'kuota.csv'): Promise<string> {
    const response = await fetch(`${server.url}/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': name, ...headers },
      body: Buffer.from(content),
    });
    return receipt.parse(await response.json()).id;
  }

  /** Each test has a year of its own. */
  let year = 2026;
  const terms = () => {
    year += 1;
    return { ...TERMS, from: `${year}-01`, to: `${year}-12` };
  };

  async function run(
    content: string | Uint8Array,
    input: Partial<ImportQuotasInput> = {},
    headers: Headers = administrator,
  ) {
    const uploadId = await upload(content, headers);
    const answer = await server.query(ImportQuotasDocument, { input: { uploadId, ...input } }, headers);
    return { ...answer, it: answer.data?.importQuotas };
  }

  async function imported(content: string | Uint8Array, input: Partial<ImportQuotasInput>, headers?: Headers) {
    const { it: result, errors } = await run(content, { preview: false, ...input }, headers);
    expect(errors).toEqual([]);
    return result;
  }

  const countQuotas = async () =>
    (await server.database.sql<{ n: number }>('SELECT count(*)::int AS n FROM "Quota"'))[0]?.n;
  return { server, administrator, upload, terms, run, imported, countQuotas };
}

/** The verdict on each row, and the codes of its problems. */
export function verdictsOf(result: Awaited<ReturnType<QuotaFiles['run']>>['it']) {
  return result?.rows.map(({ number, verdict, problems }) => [number, verdict, ...problems.map(({ code }) => code)]);
}
