import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DraftCategoryDocument,
  PublishCategoryDocument,
  TryEligibilityDocument,
  type TryEligibilityInput,
} from '../../../test/generated/graphql.js';
import { dayIn } from '../../../test/ojekCategory.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

const FIELDS: TryEligibilityInput['fields'] = [
  { key: 'years', labelId: 'Lama bertugas', labelEn: 'Years of service', type: 'NUMBER' },
  { key: 'since', labelId: 'Bertugas sejak', labelEn: 'In service since', type: 'DATE' },
  { key: 'isPaid', labelId: 'Digaji', labelEn: 'Paid', type: 'BOOLEAN' },
];
const PERSONA = { name: 'tua', age: 70, desil: 2, regionCode: '32.01.13.1007', expected: 'ELIGIBLE' } as const;
const attempt = async (eligibility: string | null, input: Partial<TryEligibilityInput> = {}, language = 'id') =>
  server.query(
    TryEligibilityDocument,
    { input: { fields: FIELDS, eligibility, personas: [PERSONA], ...input } },
    { ...administrator, 'accept-language': language },
  );
const personaOf = async (...given: Parameters<typeof attempt>) =>
  (await attempt(...given)).data?.tryEligibility.personas[0];

describe('a rule that is tried', () => {
  it('gives each persona its verdict, with the clause that decides in words', async () => {
    const rule = 'worker.desil <= 4 && worker.age < 65';
    expect((await attempt(rule)).data?.tryEligibility).toEqual({
      fault: null,
      personas: [
        {
          actual: 'NOT_ELIGIBLE',
          clause: 'worker.age < 65',
          words: 'usia di bawah 65 tahun',
          facts: [{ name: 'worker.age', label: 'usia', value: '70 tahun' }],
        },
      ],
    });
    expect(await personaOf(rule, {}, 'en')).toMatchObject({ words: 'age below 65 years' });
  });

  it('lets everybody in where it is empty', async () => {
    for (const rule of [null, ' '])
      expect(await personaOf(rule)).toEqual({ actual: 'ELIGIBLE', clause: null, words: null, facts: [] });
  });

  it('says what is not known, and reads what is', async () => {
    expect(await personaOf('worker.income < 2000000')).toMatchObject({
      actual: 'NEEDS_REVIEW',
      words: 'penghasilan sebulan di bawah Rp2.000.000',
      facts: [{ name: 'worker.income', value: null }],
    });
    const attributes = { years: 2.5, since: '2024-02-29', isPaid: false };
    const personas = [{ ...PERSONA, attributes }];
    const rule = 'attributes.isPaid || attributes.years > 3.0 || attributes.since < "2020-01-01"';
    expect((await personaOf(rule, { personas }))?.facts.map(({ value }) => value)).toEqual([
      'tidak',
      '2,5',
      '29 Februari 2024',
    ]);
  });

  it('knows the village, the regions, the category and the month', async () => {
    expect(await personaOf('worker.village == "Pabuaran"')).toMatchObject({ actual: 'ELIGIBLE' });
    expect(await personaOf('isWithin(worker.region, "32.71")')).toMatchObject({
      actual: 'NOT_ELIGIBLE',
      words: expect.stringContaining('Bogor'),
    });
    const rule = 'worker.category == "marbot" && month == "2030-05"';
    expect(await personaOf(rule, { categoryCode: 'marbot', month: '2030-05' })).toMatchObject({ actual: 'ELIGIBLE' });
    expect(await personaOf(rule, { categoryCode: 'marbot' })).toMatchObject({ clause: 'month == "2030-05"' });
  });

  it('has no words for a clause that is too involved', async () => {
    expect(await personaOf('worker.age + 1 < 18')).toMatchObject({ clause: 'worker.age + 1 < 18', words: null });
  });

  it.each([
    ['an unknown field', 'worker.age > 1 &&\n  worker.salary > 1', 'Tidak ada isian bernama salary.', 27, 33, 2, 10],
    ['an unknown name', 'age > 1', 'Nama age tidak dikenal.', 0, 3, 1, 1],
    ['a wrong type', 'worker.age > "x"', 'Jenis nilainya tidak cocok: int > string.', 0, 16, 1, 1],
    ['a whole number for a decimal', 'attributes.years == 5', 'misalnya 5.0;', 0, 21, 1, 1],
    ['no yes or no', 'worker.age', 'hasilnya int.', 0, 10, 1, 1],
    ['something missing', 'worker.age >', 'belum selesai.', 12, 12, 1, 13],
    ['an open text', 'worker.village == "x', 'tanda kutip.', 18, 20, 1, 19],
    ['a character too many', 'worker.age = 1', 'tidak dapat dibaca.', 11, 12, 1, 12],
    ['an unknown function', 'sum(1) > 0', 'Fungsi sum(int) tidak ada.', 0, 6, 1, 1],
    ['a hostile pattern', 'worker.village.matches("(a+)+$")', '`matches` tidak tersedia', 0, 32, 1, 1],
    ['a loop in a loop', '[1].exists(x, [2].exists(y, x == y))', 'Perulangan', 14, 35, 1, 15],
    ['too many parts', `${'worker.age > 1 && '.repeat(200)}true`, 'terlalu rumit', 1087, 1087, 1, 1088],
    ['too many characters', `"${'x'.repeat(5_000)}" == ""`, 'paling panjang 4000', 4000, 5008, 1, 4001],
  ])('with %s is at fault, and it is said where', async (_, rule, message, start, end, line, column) => {
    const { data } = await attempt(rule);
    expect(data?.tryEligibility).toEqual({
      fault: { message: expect.stringContaining(message), start, end, line, column },
      personas: [],
    });
  });

  it('says what is wrong in English as well', async () => {
    const { data } = await attempt('worker.salary > 1', {}, 'en');
    expect(data?.tryEligibility.fault?.message).toBe('There is no field named salary.');
  });

  it.each<[string, Partial<TryEligibilityInput>, string[]]>([
    [
      'a field without a label',
      { fields: [{ key: 'a', labelId: ' ', labelEn: 'x', type: 'TEXT' }] },
      ['fields.0.labels.id'],
    ],
    [
      'a field that is called like a word of the language',
      { fields: [{ key: 'in', labelId: 'x', labelEn: 'x', type: 'TEXT' }] },
      ['fields.0.key'],
    ],
    ['more personas than fifty', { personas: Array.from({ length: 51 }, () => PERSONA) }, ['personas']],
    [
      'a persona that holds what no field allows',
      { personas: [{ ...PERSONA, attributes: { years: 'tiga' } }] },
      ['personas.0.attributes.years'],
    ],
    ['a persona of an age that there is not', { personas: [{ ...PERSONA, age: 400 }] }, ['personas.0.age']],
  ])('with %s is refused, and the field named', async (_, input, fields) => {
    const { errors } = await attempt('worker.age < 65', input);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', fields } });
  });

  it('is for who designs categories somewhere', async () => {
    const { headers } = await actingAs(server, 'village-operator', '32.01.01.1006');
    const input = { eligibility: 'worker.age < 65' };
    const code = async (headers: Record<string, string>) =>
      (await server.query(TryEligibilityDocument, { input }, headers)).errors[0]?.extensions.code;
    expect(await code(headers)).toBe('FORBIDDEN');
    expect(await code({ cookie: '' })).toBe('UNAUTHENTICATED');
  });
});

describe('a published rule', () => {
  it('knows the village of a persona as the trial does', async () => {
    const input = {
      code: 'warga-pabuaran',
      nameId: 'Warga',
      nameEn: 'Villagers',
      regionCode: '32.01',
      eligibility: 'worker.village == "Pabuaran"',
      personas: [PERSONA],
    };
    const { data } = await server.query(DraftCategoryDocument, { input }, administrator);
    expect(data?.draftCategory.personas).toMatchObject([{ actual: 'ELIGIBLE' }]);
    const publish = { code: input.code, revision: 1, from: dayIn(30) };
    expect((await server.query(PublishCategoryDocument, publish, administrator)).errors).toEqual([]);
  });
});
