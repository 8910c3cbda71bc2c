import { dayOf } from '@payung/shared/day';
import type { CategoryFieldInput, DraftCategoryInput } from './generated/graphql.js';

const DAY = 24 * 60 * 60 * 1000;
export const dayIn = (days: number): string => dayOf(new Date(Date.now() + days * DAY));

const PLATE: CategoryFieldInput = {
  key: 'plate',
  labelId: 'Nomor polisi',
  labelEn: 'Number plate',
  type: 'TEXT',
  isRequired: true,
  pattern: '[A-Z]{1,2} \\d{1,4} [A-Z]{1,3}',
};
const YEARS: CategoryFieldInput = {
  key: 'years',
  labelId: 'Lama bekerja (tahun)',
  labelEn: 'Years of work',
  type: 'NUMBER',
  minimum: 0,
  maximum: 60,
};
const BASE: CategoryFieldInput = {
  key: 'base',
  labelId: 'Pangkalan',
  labelEn: 'Stand',
  type: 'CHOICE',
  choices: ['Pasar', 'Stasiun'],
};
export const OJEK_FIELDS = { PLATE, YEARS, BASE };

/** A category as somebody of Kabupaten Bogor would draft it, with a field of each of three types, a rule and personas. */
export const OJEK = {
  nameId: 'Tukang ojek',
  nameEn: 'Motorcycle taxi drivers',
  regionCode: '32.01',
  fields: [PLATE, YEARS, BASE],
  eligibility: 'worker.age < 65 && worker.desil <= 4 && attributes.years >= 1.0',
  personas: [
    { name: 'muda', age: 30, desil: 2, regionCode: '32.01.01.1006', attributes: { years: 3 }, expected: 'ELIGIBLE' },
    {
      name: 'mampu',
      age: 30,
      desil: 8,
      regionCode: '32.01.01.1006',
      attributes: { years: 3 },
      expected: 'NOT_ELIGIBLE',
    },
    { name: 'tanpa desil', age: 30, regionCode: '32.01.01.1006', attributes: { years: 3 }, expected: 'NEEDS_REVIEW' },
  ],
} satisfies Omit<DraftCategoryInput, 'code'>;
