import { describe, expect, it } from 'vitest';
import { DateScalar } from './scalars.js';

describe('a day', () => {
  it.each(['1900-01-01', '2024-02-29', '9999-12-31'])('is %s', (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
  });

  it.each(['0000-01-01', '1899-12-31', '2026-02-29', '2026-13-01', '2026-1-1', '', null, 2026])(
    'is not %s',
    (value) => {
      expect(() => DateScalar.parseValue(value)).toThrow(/write a day/);
    },
  );
});
