import { describe, expect, it } from 'vitest';

import type { QuotaGridLineFragment, RegionType } from '../../../generated/graphql';
import type { Grid } from './gridRows';
import { gridRows } from './gridRows';

const sums = (seats: number) => ({ seats, reserved: 0, committed: 0, available: seats });
const line = (code: string, type: RegionType, seats: number[], isOwn = false): QuotaGridLineFragment => ({
  region: { code, name: code, type },
  isOwn,
  quotas: 1,
  budget: 0,
  cells: seats.map(sums),
});
const grid = (columns: string[], rows: QuotaGridLineFragment[]): Grid => ({
  columns,
  rows,
  total: line('total', 'REGENCY', []),
});

const bogor = grid(
  ['apbd', 'grant'],
  [line('32.01', 'REGENCY', [5, 0], true), line('32.01.01', 'DISTRICT', [0, 7]), line('32.01.02', 'DISTRICT', [0, 9])],
);
const cibinong = grid(['grant'], [line('32.01.01.1001', 'WARD', [7])]);

describe('the rows of the grid', () => {
  it('are the region itself and its parts, of which the parts can be opened', () => {
    const rows = gridRows(bogor, new Set(), () => undefined);
    expect(rows.map(({ key, canOpen, depth }) => [key, canOpen, depth])).toEqual([
      ['32.01 own', false, 0],
      ['32.01.01', true, 0],
      ['32.01.02', true, 0],
    ]);
  });

  it('have those of an opened region below it, each number in the column that it belongs to', () => {
    const rows = gridRows(bogor, new Set(['32.01.01']), (code) => (code === '32.01.01' ? cibinong : undefined));
    expect(rows.map(({ key, depth, isOpen }) => [key, depth, isOpen])).toEqual([
      ['32.01 own', 0, false],
      ['32.01.01', 0, true],
      ['32.01.01.1001', 1, false],
      ['32.01.02', 0, false],
    ]);
    // The ward has nothing of the first fund, so its answer does not have that column.
    expect(rows[2]?.canOpen).toBe(false);
    expect([rows[2]?.cells.get('apbd'), rows[2]?.cells.get('grant')?.seats]).toEqual([undefined, 7]);
  });

  it('say of an opened region whose parts are not there yet that they are on their way', () => {
    const rows = gridRows(bogor, new Set(['32.01.02']), () => undefined);
    expect(rows.filter(({ isLoading }) => isLoading).map(({ code }) => code)).toEqual(['32.01.02']);
  });
});
