/** What the trail says of how many have cover. */
export const coverageTrailIndonesian = {
  types: { Coverage: 'cakupan' },
  /** What follows the name of who did it. */
  did: { 'coverage.repair': 'memperbaiki hitungan cakupan' },
  fields: { cells: 'Hitungan', repaired: 'Banyaknya hitungan yang diperbaiki' },
};
