import { isConsistent, isIncluded } from '@payung/shared/merkleProof';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestTrail, openTestTrail } from '../../../test/auditTrail.js';
import { createCursors } from '../../graphql/cursor.js';
import { findNewestHead, listAuditEvents } from './audit.service.js';
import type { AuditConditions } from './auditConditions.js';
import { consistencyPath, findProof } from './proof.service.js';

let trail: TestTrail;
beforeAll(async () => (trail = await openTestTrail()));
afterAll(() => trail.close());

const list = (conditions: AuditConditions, args = {}, visible = {}) =>
  listAuditEvents({ db: trail.services.db, cursors: createCursors('x'.repeat(32)) }, visible, conditions, args);
const count = async (conditions: AuditConditions, visible = {}) => {
  const { totalCount } = await list(conditions, {}, visible);
  return typeof totalCount === 'number' ? totalCount : totalCount();
};
const bytes = (hex: string) => Buffer.from(hex, 'hex');

describe('the list of events', () => {
  it('is newest first and goes on by cursor, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({}, { first: 10, after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([...new Set(seen)].toSorted().toReversed());
    expect(seen).toHaveLength(44);
    expect(await count({})).toBe(44);
  });

  it.each<[string, AuditConditions, number]>([
    ['who', { actorId: 'u1' }, 42],
    ['what', { actions: ['read', 'region.load'] }, 22],
    ['whom', { subjectType: 'Test', subjectId: '1.3' }, 1],
    ['whom, in reads', { subjectType: 'Worker', subjectId: 'w2' }, 21],
    ['where', { within: ['32'] }, 21],
    ['not where the code only begins alike', { within: ['32.0'] }, 0],
    ['when', { from: new Date(Date.now() + 60_000) }, 0],
    ['until when', { to: new Date(Date.now() + 60_000), actorId: 'u1', actions: ['user.add'] }, 21],
  ])('finds by %s', async (_, conditions, expected) => {
    expect(await count(conditions)).toBe(expected);
  });

  it('shows and counts only what is visible', async () => {
    expect(await list({}, {}, { regionCode: '33' })).toMatchObject({ items: [] });
    expect(await count({}, { regionCode: '33' })).toBe(0);
  });
});

describe('a proof', () => {
  it('of each sealed event leads to the newest head; what waits and what is not there has none', async () => {
    const head = await findNewestHead(trail.services);
    expect(head).toEqual(trail.kept);
    for (let index = 0; index < 42; index++) {
      const proof = await findProof(trail.services, await trail.eventAt(index));
      if (!proof || !head) throw new Error('it is sealed');
      expect([proof.index, proof.head]).toEqual([index, head]);
      expect(isIncluded(bytes(proof.leafHash), index, head.size, proof.path.map(bytes), bytes(head.rootHash))).toBe(
        true,
      );
    }
    const [waiting] = (await list({}, { first: 1 })).items;
    expect(await findProof(trail.services, waiting?.id ?? '')).toBeNull();
    expect(await findProof(trail.services, 'nothing')).toBeNull();
  });

  it('that the log was only continued holds between any two heads', async () => {
    const heads = await trail.database.sql<{ size: string; root: Buffer }>(
      'SELECT "size", "rootHash" AS root FROM "AuditHead" ORDER BY "size"',
    );
    const [first, ...later] = heads.map(({ size, root }) => ({ size: Number(size), root }));
    if (!first) throw new Error('there are four');
    for (const head of later) {
      const path = (await consistencyPath(trail.services, first.size, head.size)).map(bytes);
      expect(isConsistent(first, head, path)).toBe(true);
      expect(isConsistent({ ...first, root: Buffer.alloc(32) }, head, path)).toBe(false);
    }
  });
});

describe('verify-proof.mjs', () => {
  const SCRIPT = fileURLToPath(new URL('../../../bin/verify-proof.mjs', import.meta.url));
  const check = (proof: unknown) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '-'], { input: JSON.stringify(proof) });
    return [status, String(stdout), String(stderr)];
  };

  it('confirms a proof and tells the event, without anything of the server', async () => {
    const id = await trail.eventAt(17);
    expect(check(await findProof(trail.services, id))).toEqual([
      0,
      expect.stringMatching(new RegExp(`^The event is number 17 of the 42 [^]*"id": "${id}"`)),
      '',
    ]);
  });

  it('refuses each proof of which one thing was altered', async () => {
    const proof = await findProof(trail.services, await trail.eventAt(17));
    if (!proof) throw new Error('it is sealed');
    const { head, path } = proof;
    const wrong: [object, RegExp][] = [
      [{ leaf: proof.leaf.replace('Ani', 'Ana') }, /not the one that was sealed/],
      [{ leafHash: '0'.repeat(64) }, /not the one that was sealed/],
      [{ index: 16 }, /does not lead/],
      [{ index: 42 }, /does not lead/],
      [{ path: path.slice(1) }, /does not lead/],
      [{ path: [...path, path[0]] }, /does not lead/],
      [{ head: { ...head, rootHash: '0'.repeat(64) } }, /does not lead/],
      [{ head: { ...head, size: 43 } }, /does not lead|not signed/],
      [{ head: { ...head, at: '2026-01-01T00:00:00.000Z' } }, /not signed/],
      [{ head: { ...head, keyId: 'x' } }, /not signed/],
      [{ head: { ...head, publicKey: 'x' } }, /not signed/],
      [{ head: { ...head, signature: 'x' } }, /not signed/],
    ];
    for (const [change, reason] of wrong) {
      expect(check({ ...proof, ...change })).toEqual([1, '', expect.stringMatching(reason)]);
    }
    expect(check('no proof')[0]).not.toBe(0);
  });
});
