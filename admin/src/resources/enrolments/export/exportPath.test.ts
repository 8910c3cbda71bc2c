import { describe, expect, it } from 'vitest';

import { exportPath } from './exportPath';

describe('the address of a list', () => {
  it('has the conditions of the list and the statuses of its queue', () => {
    const terms = { layout: 'netral', format: 'csv', purpose: 'Daftar SG & SD' } as const;
    expect(exportPath({ queue: 'registered', within: '32.01', fund: undefined }, terms)).toBe(
      '/enrolments/export.csv?layout=netral&purpose=Daftar+SG+%26+SD&within=32.01&status=REGISTERED&status=ACTIVE&status=LAPSED',
    );
  });
});
