import { expect, it } from 'vitest';

import { ageOn } from './age';

it.each([
  ['2026-05-11', 45],
  ['2026-05-12', 46],
  ['2026-12-31', 46],
])('who was born on 12 May 1980 is on %s %i years old', (day, age) => {
  expect(ageOn(day, '1980-05-12')).toBe(age);
});
