import { describe, expect, it } from 'vitest';

import { differencesOf, mergedValues } from './staleVersion';

const fields = ['name', 'ceiling', 'codes', 'note'].map((source) => ({ source, label: source }));
const base = { version: 1, name: 'APBD', ceiling: 100, codes: ['JKK', 'JKM'], note: null };
const newest = { ...base, version: 3, name: 'APBD Kabupaten', ceiling: 200 };

describe('two versions of a record', () => {
  it('differ where either side has changed something', () => {
    const mine = { ...base, name: 'APBD Bogor', note: 'Perbup' };
    expect(
      differencesOf(fields, base, mine, newest).map(({ field, isMine, isTheirs }) => [field.source, isMine, isTheirs]),
    ).toEqual([
      ['name', true, true],
      ['ceiling', false, true],
      ['note', true, false],
    ]);
  });

  it('are the same where a field is empty, or ticked in another order', () => {
    const mine = { ...newest, version: 1, codes: ['JKM', 'JKK'], note: '' };
    expect(differencesOf(fields, base, mine, newest)).toEqual([]);
  });

  it('are merged: what was changed here goes on top, all else follows the newest', () => {
    const mine = { ...base, name: 'APBD Bogor', note: 'Perbup' };
    expect(mergedValues(fields, base, mine, newest)).toEqual({
      version: 3,
      name: 'APBD Bogor',
      ceiling: 200,
      codes: ['JKK', 'JKM'],
      note: 'Perbup',
    });
  });
});
