import { expect, it } from 'vitest';
import { ageOn } from './age.js';

it.each([
  ['1960-05-06', '2025-05-05', 64],
  ['1960-05-06', '2025-05-06', 65],
  ['1960-05-06', '2025-12-31', 65],
  ['2000-02-29', '2026-02-28', 25],
  ['2000-02-29', '2026-03-01', 26],
  ['2000-02-29', '2028-02-29', 28],
  ['2026-01-02', '2026-01-02', 0],
])('who was born on %s is on %s %i years old', (birthDate, day, age) => {
  expect(ageOn(birthDate, day)).toBe(age);
});
