import { SHIPPED_ROLES } from '@payung/shared/roles';
import { describe, expect, it } from 'vitest';

import { BULK_VERBS, bulkVerbs, canRegister, firstQueue, needsReason, waitingQueues } from './queues';

describe('the queues of a role', () => {
  it.each([
    ['village-operator', ['returned'], 'proposed'],
    ['verifier', ['proposed'], 'proposed'],
    ['branch-officer', ['verified'], 'verified'],
    ['administrator', ['proposed', 'returned', 'verified'], 'proposed'],
    ['auditor', [], 'proposed'],
  ] as const)('of a %s: %j wait, and %s comes first', (role, waiting, first) => {
    const { permissions } = SHIPPED_ROLES[role];
    expect(waitingQueues(permissions)).toEqual(waiting);
    expect(firstQueue(permissions)).toBe(first);
  });

  it('offer what the transitions allow, and ask why where they do', () => {
    const { permissions } = SHIPPED_ROLES.verifier;
    expect(bulkVerbs('proposed', permissions)).toEqual(['verify', 'return', 'reject']);
    expect(bulkVerbs('verified', permissions)).toEqual(['withdraw']);
    expect(bulkVerbs('registered', permissions)).toEqual([]);
    expect(bulkVerbs('returned', SHIPPED_ROLES['village-operator'].permissions)).toEqual(['resubmit', 'withdraw']);
    expect(canRegister('verified', SHIPPED_ROLES['branch-officer'].permissions)).toBe(true);
    expect(canRegister('verified', permissions)).toBe(false);
    expect(BULK_VERBS.map((verb) => [verb, needsReason(verb)])).toEqual([
      ['verify', false],
      ['return', true],
      ['reject', true],
      ['resubmit', false],
      ['withdraw', true],
    ]);
  });
});
