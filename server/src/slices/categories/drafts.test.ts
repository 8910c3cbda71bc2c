import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CategoryDocument,
  type CategoryFieldInput,
  ChangeCategoryDraftDocument,
  DraftCategoryDocument,
  type DraftCategoryInput,
  DraftCategoryVersionDocument,
  PublishCategoryDocument,
  RestoreCategoryVersionDocument,
  RetireCategoryDocument,
} from '../../../test/generated/graphql.js';
import { actingAs } from '../../../test/people.js';
import { OJEK, OJEK_FIELDS, dayIn } from '../../../test/ojekCategory.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
});
afterAll(() => server.close());

const { PLATE, YEARS, BASE } = OJEK_FIELDS;

let codes = 0;
const draft = (input: Partial<DraftCategoryInput> = {}, headers: Record<string, string> = administrator) =>
  server.query(DraftCategoryDocument, { input: { code: `kategori-${(codes += 1)}`, ...OJEK, ...input } }, headers);
const drafted = async (input: Partial<DraftCategoryInput> = {}) => (await draft(input)).data?.draftCategory.code ?? '';
const publish = (code: string, from = dayIn(0), revision = 1, headers = administrator) =>
  server.query(PublishCategoryDocument, { code, revision, from }, headers);
const find = async (code: string, version?: number, headers?: Record<string, string>) =>
  (await server.query(CategoryDocument, { code, version: version ?? null }, headers)).data?.category;
const { regionCode: _region, ...CONTENT } = OJEK;

describe('a draft', () => {
  const label = { labelId: 'x', labelEn: 'x' };
  it.each<[string, Partial<DraftCategoryInput>, string[]]>([
    [
      'a field key that is used twice',
      {
        fields: [
          { key: 'a', ...label, type: 'TEXT' },
          { key: 'a', ...label, type: 'DATE' },
        ],
      },
      ['fields.0.key'],
    ],
    ['a malformed field key', { fields: [{ key: 'Nama Masjid', ...label, type: 'TEXT' }] }, ['fields.0.key']],
    [
      'a pattern that needs to go back',
      { fields: [{ key: 'a', ...label, type: 'TEXT', pattern: '(a)\\1' }] },
      ['fields.0.pattern'],
    ],
    ['a choice of nothing', { fields: [{ key: 'a', ...label, type: 'CHOICE', choices: [] }] }, ['fields.0.choices']],
    ['a choice without choices', { fields: [{ key: 'a', ...label, type: 'CHOICE' }] }, ['fields.0.choices']],
    [
      'bounds reversed',
      { fields: [{ key: 'a', ...label, type: 'NUMBER', minimum: 2, maximum: 1 }] },
      ['fields.0.maximum'],
    ],
    [
      'a field without a label',
      { fields: [{ key: 'a', labelId: ' ', labelEn: 'x', type: 'TEXT' }] },
      ['fields.0.labels.id'],
    ],
    [
      'a text that must have half a character',
      { fields: [{ key: 'a', ...label, type: 'TEXT', minimum: 0.5 }] },
      ['fields.0.minimum'],
    ],
    [
      'a text longer than texts are',
      { fields: [{ key: 'a', ...label, type: 'TEXT', minimum: 501 }] },
      ['fields.0.minimum'],
    ],
    ['a text of no characters', { fields: [{ key: 'a', ...label, type: 'TEXT', maximum: 0 }] }, ['fields.0.maximum']],
    [
      'a choice in two lines',
      { fields: [{ key: 'a', ...label, type: 'CHOICE', choices: ['Pasar\nStasiun'] }] },
      ['fields.0.choices'],
    ],
    ['a rule over a field that is not there', { eligibility: 'attributes.boat == "x"' }, ['eligibility']],
    ['a rule that gives no yes or no', { eligibility: 'worker.age' }, ['eligibility']],
    ['a rule that never ends to be read', { eligibility: 'attributes.plate.matches("(a+)+$")' }, ['eligibility']],
    ['a description in one language', { descriptionId: 'x' }, ['descriptionEn']],
    [
      'help in one language',
      { fields: [{ key: 'a', ...label, type: 'TEXT', helpEn: 'x', helpId: ' ' }] },
      ['fields.0.helps.id'],
    ],
    ['an unknown parent', { parentCode: 'none' }, ['parentCode']],
    ['a malformed occupation', { kbjiCode: '51' }, ['kbjiCode']],
    [
      'a persona of a decile that there is not',
      { personas: [{ name: 'x', age: 1, desil: 11, regionCode: '32', expected: 'ELIGIBLE' }] },
      ['personas.0.desil'],
    ],
    ['a code that is none', { code: 'Tukang Ojek' }, ['code']],
    ['an unknown region', { regionCode: '32.99' }, ['regionCode']],
    [
      'a persona who holds what the field does not allow',
      { personas: [{ name: 'x', age: 1, regionCode: '32', attributes: { years: 61 }, expected: 'ELIGIBLE' }] },
      ['personas.0.attributes.years'],
    ],
    [
      'a persona who holds what no field asks for',
      { personas: [{ name: 'x', age: 1, regionCode: '32', attributes: { boat: 'a' }, expected: 'ELIGIBLE' }] },
      ['personas.0.attributes.boat'],
    ],
  ])('with %s is refused, and the field named', async (_, input, fields) => {
    const { errors } = await draft(input);
    expect(errors[0]?.extensions.fields).toEqual(fields);
  });

  it('tells of a persona in the words of its field, in the language of the request', async () => {
    const [persona] = OJEK.personas;
    const personas = persona ? [{ ...persona, attributes: { base: 'Terminal' } }] : [];
    const { errors } = await draft({ personas }, { ...administrator, 'accept-language': 'id' });
    expect(errors[0]?.message).toBe('Contoh orang “muda”: “Pangkalan” harus salah satu dari: Pasar, Stasiun.');
    const english = await draft({ personas }, { ...administrator, 'accept-language': 'en' });
    expect(english.errors[0]?.message).toBe('Persona “muda”: “Stand” must be one of: Pasar, Stasiun.');
  });

  it('of a version that follows keeps the type of each field and a list for each choice', async () => {
    const code = await drafted({ personas: [] });
    await publish(code);
    await server.query(DraftCategoryVersionDocument, { code }, administrator);
    const change = async (fields: CategoryFieldInput[]) => {
      const input = { ...CONTENT, personas: [], fields };
      return server.query(ChangeCategoryDraftDocument, { code, revision: 1, input }, administrator);
    };
    const emptied = await change([PLATE, YEARS, { ...BASE, choices: [] }]);
    expect(emptied.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['fields.2.choices'] });
    const taken = await change([PLATE, YEARS, { ...BASE, choices: null }]);
    expect(taken.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['fields.2.choices'] });
    const turned = await change([PLATE, YEARS, { ...BASE, type: 'TEXT', choices: null }]);
    expect(turned.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['fields.2.type'] });
    expect((await find(code, 2, administrator))?.fields[2]).toMatchObject({ choices: ['Pasar', 'Stasiun'] });
    expect((await change([PLATE, YEARS])).errors).toEqual([]);
  });

  it('stands below a category that one may see, not below the draft of another region', async () => {
    const elsewhere = (await actingAs(server, 'administrator', '32.71')).headers;
    const parentCode = await drafted();
    const mine = { regionCode: '32.71', parentCode };
    expect((await draft(mine, elsewhere)).errors[0]?.extensions.fields).toEqual(['parentCode']);
    expect((await draft({ parentCode })).data?.draftCategory.parent).toEqual({ code: parentCode });
    await publish(parentCode);
    expect((await draft(mine, elsewhere)).data?.draftCategory.parent).toEqual({ code: parentCode });
  });

  it('is published today or later, and after every other', async () => {
    const code = await drafted();
    expect((await publish(code, dayIn(-1))).errors[0]?.extensions.fields).toEqual(['from']);
    await publish(code);
    await server.query(DraftCategoryVersionDocument, { code }, administrator);
    expect((await publish(code)).errors[0]?.extensions.fields).toEqual(['from']);
  });

  it('is published, restored or retired within two years, lest a slip of the year bar what follows', async () => {
    const code = await drafted();
    expect((await publish(code, dayIn(800))).errors[0]?.extensions.fields).toEqual(['from']);
    await publish(code);
    const far = { code, from: dayIn(800), reason: 'Digabung' };
    const retired = await server.query(RetireCategoryDocument, far, administrator);
    expect(retired.errors[0]?.extensions.fields).toEqual(['from']);
    const restored = await server.query(RestoreCategoryVersionDocument, { ...far, version: 1 }, administrator);
    expect(restored.errors[0]?.extensions.fields).toEqual(['from']);
  });

  it('of another region is not drafted, changed or published', async () => {
    const { headers } = await actingAs(server, 'administrator', '32.71');
    const code = await drafted();
    expect((await draft({}, headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await draft({ regionCode: null }, headers)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await publish(code, dayIn(0), 1, headers)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const change = { code, revision: 1, input: CONTENT };
    expect((await server.query(ChangeCategoryDraftDocument, change, headers)).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(await find(code, 1, headers)).toBeNull();
  });
});
