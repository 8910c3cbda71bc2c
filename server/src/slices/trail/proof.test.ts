import { createHash } from 'node:crypto';
import { faultInProof, isContinued } from '@payung/shared/auditProof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAs, addPerson } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';
import { type SignedHead, isHeadSigned } from '../audit/head.js';

let server: TestServer;
let [auditor, administrator]: Record<string, string>[] = [];
beforeAll(async () => {
  server = await startTestServer();
  auditor = (await actingAs(server, 'auditor', '32.01')).headers;
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

const ask = <Result>(document: string, variables: Record<string, unknown> = {}) =>
  server.query<Result, Record<string, unknown>>(document, variables, auditor);

interface Proof {
  auditProof: {
    event: { id: string; action: string };
    leaf: string;
    leafHash: string;
    index: number;
    path: string[];
    head: SignedHead;
  };
}
const PROOF = `query($id: ID!) { auditProof(eventId: $id) { event { id action } leaf leafHash index path
  head { size rootHash at signature keyId publicKey } } }`;

/** The id of a new event at 32.01.01. */
async function act(): Promise<string> {
  const { id } = await addPerson(server.database, [], '32.01.01');
  const variables = { id };
  const { errors } = await server.query(
    'mutation($id: ID!) { suspendUser(id: $id) { isSuspended } }',
    variables,
    administrator,
  );
  expect(errors).toEqual([]);
  const { data } = await ask<{ auditEvents: { items: { id: string }[] } }>(
    'query($id: ID!) { auditEvents(filter: { subjectId: $id, actions: ["user.suspend"] }) { items { id } } }',
    variables,
  );
  return data?.auditEvents.items[0]?.id ?? '';
}

async function proofOf(id: string): Promise<Proof['auditProof']> {
  await expect.poll(async () => (await ask(PROOF, { id })).errors).toEqual([]);
  const { data } = await ask<Proof>(PROOF, { id });
  if (!data) throw new Error('it is sealed');
  return data.auditProof;
}

describe('a proof', () => {
  it('can be computed anew from what is answered alone', async () => {
    const id = await act();
    const { event, leaf, leafHash, index, path, head } = await proofOf(id);
    expect(event).toEqual({ id, action: 'user.suspend' });
    expect(JSON.parse(leaf)).toMatchObject(event);
    expect(createHash('sha256').update(`\0${leaf}`).digest('hex')).toBe(leafHash);
    expect(faultInProof({ leaf, leafHash, index, path, head })).toBeNull();
    expect(faultInProof({ leaf, leafHash, index: index + 1, path, head })).toBe('path');
    expect(isHeadSigned(head)).toBe(true);
    expect(isHeadSigned({ ...head, size: head.size + 1 })).toBe(false);
  });

  it('of what waits to be sealed is a conflict that says to wait', async () => {
    // Holds the log up: nothing after a transaction that is open can be sealed.
    await server.database.sql('CREATE TABLE "Held" ("id" int)');
    const held = server.database.sql('BEGIN; INSERT INTO "Held" VALUES (1); SELECT pg_sleep(5); COMMIT');
    const writing = () =>
      server.database.sql(`SELECT FROM pg_stat_activity WHERE query LIKE 'BEGIN; INSERT%' AND backend_xid IS NOT NULL`);
    await expect.poll(writing).toHaveLength(1);
    const id = await act();
    const { errors } = await ask(PROOF, { id });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/Tunggu/),
      extensions: { code: 'CONFLICT', fields: ['eventId'] },
    });
    await held;
    expect((await proofOf(id)).event.id).toBe(id);
  });
});

describe('the heads', () => {
  const HEADS = `query($first: Int, $after: String) { auditHeads(first: $first, after: $after) { totalCount
    items { size rootHash at signature keyId publicKey } pageInfo { hasNextPage endCursor } } auditHead { size } }`;
  interface Heads {
    auditHeads: {
      totalCount: number;
      items: SignedHead[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    auditHead: { size: number } | null;
  }

  it('are signed, newest first, page by page, and each continues the one before', async () => {
    for (let count = 0; count < 3; count++) await proofOf(await act());
    const heads: SignedHead[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: Heads | null | undefined } = await ask<Heads>(HEADS, { first: 2, after });
      heads.push(...(data?.auditHeads.items ?? []));
      ({ endCursor: after = null, hasNextPage: more = false } = data?.auditHeads.pageInfo ?? {});
    }
    const sizes = heads.map(({ size }) => size);
    expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => b - a));
    expect(heads.every(isHeadSigned)).toBe(true);
    for (const [place, to] of heads.slice(0, -1).entries()) {
      const from = heads[place + 1];
      if (!from) throw new Error('there is one more');
      const { data } = await ask<{
        auditConsistency: { from: { size: number }; to: { size: number }; path: string[] };
      }>(
        'query($from: Int!, $to: Int!) { auditConsistency(from: $from, to: $to) { from { size } to { size } path } }',
        { from: from.size, to: to.size },
      );
      expect([data?.auditConsistency.from.size, data?.auditConsistency.to.size]).toEqual([from.size, to.size]);
      expect(isContinued(from, to, data?.auditConsistency.path ?? [])).toBe(true);
      expect(isContinued({ ...from, rootHash: to.rootHash }, to, data?.auditConsistency.path ?? [])).toBe(false);
    }
  });

  it('of sizes that were never signed, or the wrong way round, are refused by name', async () => {
    const { data } = await ask<Heads>(HEADS, { first: 2 });
    const [later = 0, earlier = 0] = data?.auditHeads.items.map(({ size }) => size) ?? [];
    const refused: [number, number, string][] = [
      [-1, later, 'from'],
      [0, later, 'from'],
      [earlier, later + 1_000_000, 'to'],
      [later, earlier, 'to'],
    ];
    for (const [from, to, field] of refused) {
      const { errors } = await ask(
        'query($from: Int!, $to: Int!) { auditConsistency(from: $from, to: $to) { path } }',
        { from, to },
      );
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [field] });
    }
  });
});
