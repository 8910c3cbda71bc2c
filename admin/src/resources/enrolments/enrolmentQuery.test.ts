import { describe, expect, it } from 'vitest';

import { isNarrowed, queryParams, readEnrolmentQuery, toQueueFilter } from './enrolmentQuery';

describe('which enrolments are looked at', () => {
  it('stands in the address, but for whose name was searched', () => {
    const address = new URLSearchParams('queue=returned&within=32.01&fund=apbd-kab-bogor&decree=d1');
    const query = readEnrolmentQuery(address, 'Siti Aminah');
    expect(query.search).toBe('Siti Aminah');
    expect(queryParams(query).toString()).toBe('queue=returned&within=32.01&fund=apbd-kab-bogor&decree=d1');
    expect(toQueueFilter(query, 'returned')).toMatchObject({
      statuses: ['RETURNED'],
      within: '32.01',
      fundingSourceCodes: ['apbd-kab-bogor'],
      decreeId: 'd1',
      search: 'Siti Aminah',
    });
  });

  it('passes over what an address cannot mean', () => {
    const query = readEnrolmentQuery(new URLSearchParams('queue=all&within=Bogor'), undefined);
    expect(query.queue).toBeUndefined();
    expect(query.within).toBeUndefined();
    expect(isNarrowed(query)).toBe(false);
  });
});
