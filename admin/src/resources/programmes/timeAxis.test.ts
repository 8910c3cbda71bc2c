import { describe, expect, it } from 'vitest';

import { axisSpan, barOf, stateOf, yearsOf } from './timeAxis';

const TODAY = '2026-05-10';
const span = axisSpan(
  [
    { from: '2015-07-01', to: null },
    { from: '2026-04-01', to: '2027-03-31' },
  ],
  TODAY,
);

describe('the time axis', () => {
  it('shows two years before today and one after the last change', () => {
    expect(yearsOf(span).map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028]);
  });

  it('places a rule by its days, both included', () => {
    const bar = barOf({ from: '2026-01-01', to: '2026-12-31' }, span);
    expect(bar).toMatchObject({ isCutLeft: false, isOpen: false });
    expect(bar?.left).toBeCloseTo(0.4, 2);
    expect(bar?.width).toBeCloseTo(0.2, 2);
  });

  it('cuts what began before, and lets what has no end run out of it', () => {
    expect(barOf({ from: '2015-07-01', to: null }, span)).toEqual({
      left: 0,
      width: 1,
      isCutLeft: true,
      isOpen: true,
    });
  });

  it('leaves out what ended before', () => {
    expect(barOf({ from: '2015-07-01', to: '2023-12-31' }, span)).toBeNull();
  });

  it('knows what holds today, on the first day and the last one, too', () => {
    expect(stateOf({ from: TODAY, to: TODAY }, TODAY)).toBe('present');
    expect(stateOf({ from: '2026-05-11', to: null }, TODAY)).toBe('future');
    expect(stateOf({ from: '2026-01-01', to: '2026-05-09' }, TODAY)).toBe('past');
  });
});
