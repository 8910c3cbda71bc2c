import { describe, expect, it } from 'vitest';

import type { AuditEventEntryFragment } from '../../generated/graphql';
import { alteredParts } from './sealedContent';

const EVENT: AuditEventEntryFragment = {
  id: 'e1',
  sequence: 7,
  at: '2026-11-20T03:04:05.678Z',
  actor: { id: 'u1', name: 'Ani', kind: 'USER' },
  onBehalfOf: null,
  action: 'read',
  subjectType: 'User',
  subjectId: null,
  subjectName: 'not sealed',
  subjectIds: ['w1'],
  regionCode: '32.01',
  region: null,
  changes: [{ field: 'name', before: null, after: { b: [1, 'x'], a: true } }],
  reading: { operation: 'workers', filter: { first: 5 } },
  purpose: null,
  requestId: 'r',
  policy: 'p',
};
const SEALED = {
  action: 'read',
  actorId: 'u1',
  actorKind: 'USER',
  actorName: 'Ani',
  at: '1795143845678',
  changes: '{"name":{"after":{"a":true,"b":[1,"x"]},"before":null}}',
  epoch: '0',
  id: 'e1',
  onBehalfOf: null,
  policy: 'p',
  purpose: null,
  reading: '{"filter":{"first":5},"operation":"workers"}',
  regionCode: '32.01',
  requestId: 'r',
  seal: 's',
  sequence: '7',
  subjectId: null,
  subjectIds: '["w1"]',
  subjectType: 'User',
  version: 'payung-audit-event-1',
  xid: '9',
};
const leaf = (changes: object = {}) => JSON.stringify({ ...SEALED, ...changes });

describe('what is on view', () => {
  it('is what was sealed', () => {
    expect(alteredParts(EVENT, leaf())).toEqual([]);
    const plain = { ...EVENT, changes: [], reading: null, subjectIds: [] };
    expect(alteredParts(plain, leaf({ changes: null, reading: null, subjectIds: null }))).toEqual([]);
  });

  it.each<[string, Partial<AuditEventEntryFragment>]>([
    ['id', { id: 'e2' }],
    ['sequence', { sequence: 8 }],
    ['at', { at: '2026-11-20T03:04:05.679Z' }],
    ['actorId', { actor: { ...EVENT.actor, id: 'u2' } }],
    ['actorName', { actor: { ...EVENT.actor, name: 'Ana' } }],
    ['actorKind', { actor: { ...EVENT.actor, kind: 'SYSTEM' } }],
    ['onBehalfOf', { onBehalfOf: 'Dinas' }],
    ['action', { action: 'role.grant' }],
    ['subjectType', { subjectType: 'Worker' }],
    ['subjectId', { subjectId: 'w1' }],
    ['subjectIds', { subjectIds: ['w1', 'w2'] }],
    ['regionCode', { regionCode: null }],
    ['changes', { changes: [{ field: 'name', before: null, after: { a: true, b: ['x', 1] } }] }],
    ['changes', { changes: [] }],
    ['reading', { reading: null }],
    ['reading', { reading: { operation: 'workers', filter: { first: '5' } } }],
    ['purpose', { purpose: 'cuti' }],
    ['requestId', { requestId: 'q' }],
    ['policy', { policy: null }],
  ])('with another %s is told to differ in it', (part, change) => {
    expect(alteredParts({ ...EVENT, ...change }, leaf())).toEqual([part]);
  });

  it('cannot be compared with a leaf that is none', () => {
    for (const none of ['', '7', '[]', leaf({ version: 'payung-audit-event-2' })]) {
      expect(alteredParts(EVENT, none)).toEqual(['version']);
    }
  });
});
