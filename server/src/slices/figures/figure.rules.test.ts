import { describe, expect, it } from 'vitest';
import { contradict } from './figure.rules.js';

const ONE = {
  id: 'one',
  regionCode: '32.01',
  topic: { code: 'pekerja-rentan' },
  kind: 'POPULATION',
  unit: 'PEOPLE',
  value: 800_000,
  from: '2025-12-01',
  to: '2025-12-31',
  isWithdrawn: false,
};
const OTHER = { ...ONE, id: 'other', value: 354_000 };
const both = (change: Partial<typeof ONE> | { from: null; to: null }) => [
  contradict(ONE, { ...OTHER, ...change }),
  contradict({ ...OTHER, ...change }, ONE),
];

describe('figures contradict each other', () => {
  it.each<[string, Parameters<typeof both>[0]]>([
    ['with another value', {}],
    ['without a period', { from: null, to: null }],
    ['when their periods meet in one day', { from: '2025-12-31', to: '2026-12-31' }],
  ])('%s', (_, change) => expect(both(change)).toEqual([true, true]));

  it.each<[string, Parameters<typeof both>[0]]>([
    ['with the same value', { value: 800_000 }],
    ['of another topic', { topic: { code: 'pekerja-formal' } }],
    ['of another region', { regionCode: '32.71' }],
    ['when one is a target', { kind: 'TARGET' }],
    ['when one is a share', { unit: 'PERCENT' }],
    ['for another time', { from: '2026-01-01', to: '2026-12-31' }],
    ['when one was withdrawn', { isWithdrawn: true }],
    ['when they are one', { id: 'one' }],
  ])('not %s', (_, change) => expect(both(change)).toEqual([false, false]));
});
