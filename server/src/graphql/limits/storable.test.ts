import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { hasStorableTexts, isStorable } from './storable.js';

let server: TestServer;
let headers: Record<string, string>;
beforeAll(async () => {
  server = await startTestServer();
  headers = { ...(await actingAs(server, 'administrator', '32.01')).headers, 'accept-language': 'en' };
});
afterAll(() => server.close());

const RETIRE = `mutation ($reason: String!) { retireFundingSource(code: "apbd-kab-bogor", reason: $reason) { version } }`;

describe('a text that PostgreSQL would not store', () => {
  it.each<[string, string, { reason: string }?]>([
    ['NUL in a variable', RETIRE, { reason: 'Ber\0akhir' }],
    ['half of a surrogate pair in a variable', RETIRE, { reason: 'Ber\ud83dakhir' }],
    ['NUL in a literal', RETIRE.replace('($reason: String!)', '').replace('$reason', String.raw`"Ber\u0000akhir"`)],
  ])('is refused: %s', async (_, query, variables) => {
    const { status, errors } = await server.query(query, variables, headers);
    expect([status, errors]).toEqual([
      400,
      [expect.objectContaining({ message: expect.stringMatching(/cannot be stored/) })],
    ]);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is found at any depth, and as a name', () => {
    for (const value of [{ a: [{ b: 'x\0' }] }, { 'a\0': 1 }, ['\udc00']]) expect(isStorable(value)).toBe(false);
    expect(isStorable({ a: ['😀', 'Désa\n', 1, null, true] })).toBe(true);
  });

  it('is found in a block of text, and once more when the document is known', () => {
    const document = parse('{ a(b: """x\0""") }');
    expect([hasStorableTexts(document), hasStorableTexts(document)]).toEqual([false, false]);
    expect(hasStorableTexts(parse('{ a(b: "😀") }'))).toBe(true);
  });
});
