import { describe, expect, it } from 'vitest';

import { seatCost } from './seatCost';

const quota = { from: '2026-01', to: '2026-12', costPerSeat: 201_600 };

describe('what months of a seat cost', () => {
  it.each([
    ['2026-01', '2026-12', 201_600],
    ['2026-11', '2026-12', 33_600],
    // It ended before it began.
    ['2026-03', '2026-02', 0],
  ])('%s to %s: Rp%i', (from, to, cost) => {
    expect(seatCost(quota, from, to)).toBe(cost);
  });
});
