import { describe, expect, it } from 'vitest';
import { addMonths, countMonths, isMonth, monthsFrom } from './month.js';

describe('a month', () => {
  it.each(['2026-01', '1999-12', '2100-10'])('may be %s', (text) => expect(isMonth(text)).toBe(true));
  it.each(['', '2026', '2026-13', '2026-00', '2026-1', '26-01', '2026-01-01', '2026-01\n', '3026-01'])(
    'cannot be %j',
    (text) => expect(isMonth(text)).toBe(false),
  );

  it('goes on over the end of a year, and back', () => {
    expect(addMonths('2025-12', 1)).toBe('2026-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-05', 24)).toBe('2028-05');
    expect(monthsFrom('2025-11', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  it('counts both ends, and knows when they are reversed', () => {
    expect(countMonths('2026-01', '2026-12')).toBe(12);
    expect(countMonths('2025-12', '2026-01')).toBe(2);
    expect(countMonths('2026-02', '2026-01')).toBe(0);
  });
});
