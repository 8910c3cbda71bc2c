import { describe, expect, it } from 'vitest';
import { changesBetween, maskText, masked } from './changes.rules.js';

const NIK = '3201010101010001';

describe('the changes of an event', () => {
  it('are the fields that differ, whatever the order of their keys', () => {
    const before = { name: 'Siti', income: 900_000, place: { village: 'A', ward: 'B' }, since: new Date(0), left: 1 };
    const after = { place: { ward: 'B', village: 'A' }, income: 950_000, name: 'Siti', since: new Date(0), right: 2 };
    expect(changesBetween(before, after)).toEqual({
      income: { before: 900_000, after: 950_000 },
      left: { before: 1, after: null },
      right: { before: null, after: 2 },
    });
  });

  it('hold what JSON cannot as text', () => {
    expect(changesBetween(null, { seats: 5n, at: new Date(0), bytes: Buffer.of(1), rate: Number.NaN })).toEqual({
      at: { before: null, after: '1970-01-01T00:00:00.000Z' },
      bytes: { before: null, after: '[bytes]' },
      rate: { before: null, after: 'NaN' },
      seats: { before: null, after: '5' },
    });
  });

  it('tell that a secret or a national id changed, not to what', () => {
    const changes = changesBetween({ password_hash: 'a', nik: NIK }, { password_hash: 'b', nik: '3201010101010002' });
    expect(changes).toEqual({
      nik: { before: '[NIK]', after: '[NIK]' },
      password_hash: { before: '[secret]', after: '[secret]' },
    });
  });

  it.each([
    ['in a text', `pekerja ${NIK}, Cibinong`, 'pekerja [NIK], Cibinong'],
    ['in groups', '3201 0101 0101 0001', '[NIK]'],
    ['after a dot', `NIK.${NIK}`, 'NIK.[NIK]'],
    ['as a number', Number(NIK), '[NIK]'],
    ['deep inside', { rows: [{ any: NIK, apiKey: 'x' }] }, { rows: [{ any: '[NIK]', apiKey: '[secret]' }] }],
    ['as a key', { [NIK]: 1 }, { '[NIK]': 1 }],
  ])('mask a national id %s', (_, value, shown) => {
    expect(masked(value)).toEqual(shown);
  });

  it.each(['106.8213456789012345', '32.01.01.2003', '081234567890', '12345678901234567', '2026-11-20T10:00:00.000Z'])(
    'leave %s, which is none',
    (text) => expect(maskText(text)).toBe(text),
  );

  it('hold no character that PostgreSQL refuses', () => {
    expect(maskText('a\0b\ud800c')).toBe('a\uFFFDb\uFFFDc');
  });
});
