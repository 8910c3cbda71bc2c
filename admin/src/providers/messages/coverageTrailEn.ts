import type { coverageTrailIndonesian } from './coverageTrailId';

export const coverageTrailEnglish: typeof coverageTrailIndonesian = {
  types: { Coverage: 'coverage' },
  did: { 'coverage.repair': 'repaired the counters of coverage' },
  fields: { cells: 'Counters', repaired: 'Number of counters repaired' },
};
