import { describe, expect, it } from 'vitest';

import { readSearch } from './searchText';

describe('what is typed into the search of workers', () => {
  it.each(['9901011205800003', ' 9901 0112 0580 0003 ', '99.01.01.120580.0003'])('“%s” is a NIK', (text) => {
    expect(readSearch(text)).toEqual({ by: 'nik', nik: '9901011205800003' });
  });

  it('is a name, with its spaces put in order', () => {
    expect(readSearch('  H.  Muh.   Amin ')).toEqual({ by: 'name', name: 'H. Muh. Amin' });
  });

  it.each(['', ' ', 'si', 'H. M', '...'])('“%s” says too little', (text) => {
    expect(readSearch(text)).toEqual({ is: 'short' });
  });

  it('is told to be a wrong NIK before anything is sent', () => {
    expect(readSearch('99010112058')).toMatchObject({ is: 'nik', fault: { code: 'NOT_16_DIGITS' } });
    expect(readSearch('9901019905800003')).toMatchObject({ is: 'nik', fault: { code: 'IMPOSSIBLE_DAY' } });
  });

  it.each(['Siti 9901011205800003', 'Siti 990101', 'NIK: 9901011205800003'])(
    '“%s” is no name: digits would be written into the trail',
    (text) => {
      expect(readSearch(text)).toEqual({ is: 'mixed' });
    },
  );
});
