import { describe, expect, it } from 'vitest';

import type { Registrable } from './registrableSource';
import { sharesOf } from './shares';

const quota = (id: string): Registrable['quota'] => ({
  id,
  from: '2026-01',
  to: '2026-12',
  costPerSeat: 201_600,
  region: null,
  fundingSource: null,
});
const registrable = (id: string, quotaId: string, from = '2026-01'): Registrable => ({
  id,
  from,
  to: '2026-12',
  quota: quota(quotaId),
});

describe('what a list to register costs', () => {
  it('is told quota by quota, by the months of each person', () => {
    const shares = sharesOf([
      registrable('1', 'a'),
      registrable('2', 'b'),
      registrable('3', 'b', '2026-11'),
      registrable('4', 'b'),
    ]);
    expect(shares.map(({ quota: { id }, people, cost }) => [id, people, cost])).toEqual([
      ['b', 3, 201_600 * 2 + 33_600],
      ['a', 1, 201_600],
    ]);
  });
});
