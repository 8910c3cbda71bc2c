import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from './personName.js';
import { DEGREES, TITLES } from './personTitles.js';

describe('the key of a name', () => {
  it.each([
    [
      'titles before it',
      [
        'Yusuf Hidayat',
        'H. Yusuf Hidayat',
        'H Yusuf Hidayat',
        'KH. Yusuf Hidayat',
        'K.H. Yusuf Hidayat',
        'K. H. Yusuf Hidayat',
        'Bpk. Drs. H. Yusuf Hidayat',
        'Ust. Yusuf Hidayat',
        'USTADZ YUSUF HIDAYAT',
      ],
    ],
    [
      'degrees behind it',
      [
        'Euis Komariah',
        'Euis Komariah, S.Pd',
        'Euis Komariah S.Pd.I.',
        'Euis Komariah S. Pd. I',
        'Euis Komariah SPd',
        'Hj. Euis Komariah, S.E., M.M.',
        'EUIS KOMARIAH, SE, MM',
        'Euis Komariah (Almh)',
        'Euis Komariah, Hj.',
      ],
    ],
    [
      'the prophet’s name',
      [
        'Muhammad Amin',
        'Muhamad Amin',
        'Mohammad Amin',
        'Mohamad Amin',
        'Mochammad Amin',
        'Mochamad Amin',
        'Muchamad Amin',
        'Moh. Amin',
        'Moch. Amin',
        'Muh Amin',
        'Mhd. Amin',
        'Mohd Amin',
        'M. Amin',
        'M.Amin',
        'H.M. Amin',
        'K.H.M. Amin',
        'MUHAMMAD  AMIN',
      ],
    ],
    [
      'Abdul',
      [
        'Abdul Rahman',
        'Abd. Rahman',
        'Abd Rachman',
        'Abdoel Rahman',
        'Abdur Rahman',
        'Abdurrahman',
        'Abdurahman',
        'Abdulrahman',
        'Abdurachman',
      ],
    ],
    ['Siti', ['Siti Aminah', 'St. Aminah', 'ST AMINAH', 'Sitti Aminah', 'Siti Amina']],
    ['Nur', ['Nur Hayati', 'Noor Hayati', 'Noer Hayati', 'Nurhayati', 'Noorhayati', 'NURHAYATY']],
    ['the old spelling', ['Suryadi', 'Soerjadi', 'Soeryadi', 'Suriadi']],
    ['the old spelling, twice', ['Wijaya Cahyadi', 'Widjaja Tjahjadi', 'Widjaya Tjahyadi']],
    ['Arabic sounds', ['Ahmad Khoirul', 'Achmad Choirul', 'Akhmad Hoirul', 'ACH. KHOIRUL']],
    ['doubled letters', ['Syamsuddin', 'Samsudin', 'Syamsudin', 'Sjamsoeddin']],
    ['Sundanese sounds', ['Zaenal Arifin', 'Jaenal Aripin', 'Zainal Ariffin']],
    ['apostrophes and hyphens', ['Ma’mun Al-Farisi', "Ma'mun Al Farisi", 'Mamun al farisi', 'Ma`mun Al Parisi']],
    ['Tubagus and Raden', ['Tb. Raden Aziz', 'Tubagus Raden Azis', 'TB RADEN AZIS']],
    ['binti', ['Fatimah binti Hasan', 'Patimah Bt. Hasan', 'Fatimah bin Hasan']],
  ])('is one for all the ways to write %s', (_, names) => {
    expect(names.map(nameKey)).toEqual(names.map(() => nameKey(names[0] ?? '')));
  });

  it('differs where names do', () => {
    const names = [
      'Ahmad Fauzi',
      'Muhammad Fauzi',
      'Fauzi',
      'Abdullah',
      'Abdul Aziz',
      'Siti Aminah',
      'Aminah',
      'Nurdin',
      'Nur',
      'Hasan',
      'Hasanudin',
      'Asep',
      'Usep',
      'Dedi',
      'Dede',
      'Chandra',
      'Hendra',
      'Maman',
      'Mamat',
    ];
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  });

  it.each([
    ['H. Ahmad Fauzi, S.Pd.I', 'ahmad pausi'],
    ['Muhammad Nur', 'muhamad nur'],
    ['H.', 'h'],
    ['Haji', 'haji'],
    ['M.', 'm'],
    ['Ny. Hj. Neneng', 'neneng'],
    ['Abdullah', 'abdula'],
    ['Ahmad M', 'ahmad m'],
    ['Desi Ma', 'desi ma'],
    ['José Ñoño', 'jose nono'],
    ['  ', ''],
  ])('of “%s” is “%s”', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.stringMatching(/^[a-z]{1,10}$/),
    fc.constantFrom(
      ...TITLES,
      ...DEGREES,
      'M.',
      'Moh.',
      'Abd.',
      'Abdur',
      'St.',
      'Nur',
      'S. Pd.',
      'Tjoe',
      'dj',
      ' ',
      '.',
      ',',
      '(',
      '-',
      '’',
    ),
  );
  const names = fc
    .tuple(fc.array(pieces, { maxLength: 6 }), fc.constantFrom('', ' ', '. '))
    .map(([all, between]) => all.join(between));

  it('is its own key', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
      { numRuns: 3_000 },
    );
  });

  it('has single spaces between its words, no capitals, and is there for every name with a letter', () => {
    fc.assert(
      fc.property(names, (name) => {
        const key = nameKey(name);
        expect(key).toBe(key.toLowerCase());
        expect(key).toMatch(/^(\p{L}+( \p{L}+)*)?$/u);
        expect(key !== '' || !/[a-z]/i.test(name)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
