import { describe, expect, it } from 'vitest';
import type { CategoryField } from '../categoryFields.js';
import { subjectsOf } from './subjects.js';
import { clauseInWords } from './wording.js';

const field = (key: string, type: CategoryField['type'], id: string, en: string): CategoryField => ({
  key,
  labels: { id, en },
  type,
  isRequired: false,
  isSearchable: false,
});
const SUBJECTS = subjectsOf([
  field('mosque', 'TEXT', 'Nama masjid', 'Mosque'),
  field('years', 'NUMBER', 'Lama bertugas', 'Years of service'),
  field('since', 'DATE', 'Bertugas sejak', 'In service since'),
  field('isPaid', 'BOOLEAN', 'Digaji', 'Paid'),
]);
const regionName = (code: string) => (code === '32.01' ? 'Kabupaten Bogor' : undefined);

describe('a clause in words', () => {
  it.each([
    ['worker.age < 65', 'usia di bawah 65 tahun', 'age below 65 years'],
    ['worker.income <= 2000000', 'penghasilan sebulan maksimal Rp2.000.000', 'monthly income at most Rp2,000,000'],
    ['isWithin(worker.region, "32.01")', 'wilayah termasuk dalam Kabupaten Bogor', 'region within Kabupaten Bogor'],
    ['!isWithin(worker.region, "32.71")', 'wilayah di luar 32.71', 'region outside 32.71'],
    [
      'attributes.since < "2024-01-31"',
      '“Bertugas sejak” sebelum 31 Januari 2024',
      '“In service since” before January 31, 2024',
    ],
    ['month >= "2026-01"', 'bulan perlindungan mulai Januari 2026', 'month of cover from January 2026'],
    ['!attributes.isPaid', '“Digaji” dijawab tidak', '“Paid” is answered no'],
    ['!has(worker.desil)', 'desil kesejahteraan tidak diketahui', 'welfare decile is not known'],
    ['attributes.years >= 2.5', '“Lama bertugas” minimal 2,5', '“Years of service” at least 2.5'],
    [
      'worker.category in ["marbot", "guru-ngaji"]',
      'kode kategori salah satu dari “marbot” atau “guru-ngaji”',
      'category code one of “marbot” or “guru-ngaji”',
    ],
    [
      'worker.desil <= 2 || (worker.age > 60 && attributes.mosque != "")',
      'desil kesejahteraan maksimal 2 atau (usia di atas 60 tahun dan “Nama masjid” bukan “”)',
      'welfare decile at most 2 or (age above 60 years and “Mosque” is not “”)',
    ],
    [
      '!(worker.age < 18 || worker.age > 65)',
      'tidak satu pun dari: usia di bawah 18 tahun atau usia di atas 65 tahun',
      'none of: age below 18 years or age above 65 years',
    ],
  ])('says what %s says', (clause, indonesian, english) => {
    expect(clauseInWords(SUBJECTS, clause, 'id', regionName)).toBe(indonesian);
    expect(clauseInWords(SUBJECTS, clause, 'en', regionName)).toBe(english);
  });

  it('is none where the clause is too involved', () => {
    expect(clauseInWords(SUBJECTS, 'worker.age + 1 > 5', 'id', regionName)).toBeNull();
  });
});
