import { describe, expect, it } from 'vitest';

import { definitionsOf, keyFrom } from './definitions';
import { EMPTY_DESIGN, EMPTY_FIELD, designOf, inputOf } from './design';

describe('what is sent', () => {
  it('is trimmed, with what the type of each field has, and personas who hold what there is a field for', () => {
    const plate = {
      ...EMPTY_FIELD,
      key: ' plate ',
      labelId: ' Nomor ',
      labelEn: 'Plate',
      choices: ['x'],
      pattern: ' ',
    };
    const base = {
      ...EMPTY_FIELD,
      key: 'base',
      labelId: 'Pangkalan',
      labelEn: 'Stand',
      type: 'CHOICE' as const,
      choices: [' Pasar', '', 'Stasiun'],
      minimum: 3,
    };
    const persona = { name: 'muda', age: 30, regionCode: '32', expected: 'ELIGIBLE' as const };
    const attributes = { base: 'Pasar', gone: 1, plate: '' };
    const design = { ...EMPTY_DESIGN, nameId: ' Ojek ', fields: [plate, base], personas: [{ ...persona, attributes }] };
    expect(inputOf(design)).toMatchObject({
      nameId: 'Ojek',
      nameEn: '',
      source: null,
      fields: [
        { key: 'plate', labelId: 'Nomor', choices: null, pattern: null },
        { key: 'base', choices: ['Pasar', 'Stasiun'], minimum: null },
      ],
      personas: [{ attributes: { base: 'Pasar' } }],
    });
  });

  it('is what was read, when nothing was changed', () => {
    const content = {
      nameId: 'Ojek',
      nameEn: 'Riders',
      descriptionId: null,
      descriptionEn: null,
      kbjiCode: null,
      eligibility: 'true',
      source: null,
    };
    const field = {
      key: 'years',
      type: 'NUMBER' as const,
      labelId: 'Lama',
      labelEn: 'Years',
      helpId: null,
      helpEn: null,
      choices: null,
      minimum: 0,
      maximum: 60,
      pattern: null,
    };
    const design = designOf({ ...content, fields: [{ ...field, required: true, searchable: false }] });
    expect(inputOf(design)).toEqual({
      ...content,
      fields: [{ ...field, isRequired: true, isSearchable: false }],
      personas: [],
    });
  });
});

describe('the fields of the preview', () => {
  it('are those with a key of their own, without what is at fault in them', () => {
    const fields = [
      { ...EMPTY_FIELD, labelId: 'Belum' },
      { ...EMPTY_FIELD, key: 'plate', pattern: '(a)\\1', helpId: 'hanya satu' },
      { ...EMPTY_FIELD, key: 'plate', labelId: 'Kedua' },
    ];
    expect(definitionsOf(fields, 'Tanpa nama')).toEqual([
      {
        key: 'plate',
        type: 'TEXT',
        isRequired: false,
        isSearchable: false,
        labels: { id: 'Tanpa nama', en: 'Tanpa nama' },
      },
    ]);
  });
});

describe('a key from a label', () => {
  it.each([
    ['Years of work', 'yearsOfWork'],
    ['Lama bekerja (tahun)', 'lamaBekerjaTahun'],
    ['2nd boat’s name', 'ndBoatSName'],
    ['Café', 'cafe'],
    ['—', ''],
  ])('%s → %s', (label, key) => {
    expect(keyFrom(label)).toBe(key);
  });
});
