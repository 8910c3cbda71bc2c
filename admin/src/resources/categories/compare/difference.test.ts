import { describe, expect, it } from 'vitest';

import type { Design, DesignField } from '../design/design';
import { EMPTY_DESIGN, EMPTY_FIELD } from '../design/design';
import { effects } from '../publish/effects';
import { changedBy } from './changedBy';
import { differences, placeOf } from './difference';
import { onTop } from './onTop';

const field = (key: string, more: Partial<DesignField> = {}): DesignField => ({
  ...EMPTY_FIELD,
  key,
  labelId: `Isian ${key}`,
  labelEn: `Field ${key}`,
  ...more,
});
const base = field('base', { type: 'CHOICE', choices: ['Pasar', 'Stasiun'] });
const persona = (name: string) => ({ name, age: 30, regionCode: '32.01.01.1006', expected: 'ELIGIBLE' as const });
const BEFORE: Design = {
  ...EMPTY_DESIGN,
  nameId: 'Ojek',
  nameEn: 'Riders',
  eligibility: 'worker.age < 65',
  fields: [field('plate'), field('years', { type: 'NUMBER' }), base],
  personas: [persona('muda')],
};
const change = (more: Partial<Design>): Design => ({ ...BEFORE, ...more });
const kinds = (after: Design) => differences(BEFORE, after).map((one) => one.kind);
const effectsOf = (after: Design) => effects(BEFORE, after).map((one) => one.kind);

describe('what changes between two versions', () => {
  it('is nothing where only blanks differ, or what the type has not', () => {
    const [plate, years] = BEFORE.fields;
    if (!plate || !years) throw new Error('two fields');
    const fields = [
      { ...plate, labelId: ' Isian plate ' },
      { ...years, choices: ['x'] },
      { ...base, pattern: 'x' },
    ];
    expect(differences(BEFORE, change({ fields, source: ' ' }))).toEqual([]);
  });

  it('is told of names and rule as text', () => {
    expect(differences(BEFORE, change({ nameId: 'Tukang ojek', eligibility: null }))).toEqual([
      { kind: 'text', name: 'nameId', before: 'Ojek', after: 'Tukang ojek' },
      { kind: 'text', name: 'eligibility', before: 'worker.age < 65', after: null },
    ]);
  });

  it('is told of fields one by one: added, removed, each property, the order', () => {
    const [plate] = BEFORE.fields;
    if (!plate) throw new Error('a field');
    const after = change({ fields: [base, { ...plate, isRequired: true, maximum: 12 }, field('boat')] });
    expect(differences(BEFORE, after)).toMatchObject([
      { kind: 'fieldRemoved', field: { key: 'years' } },
      { kind: 'fieldAdded', field: { key: 'boat' } },
      { kind: 'fieldChanged', field: { key: 'plate' }, property: 'isRequired', before: false, after: true },
      { kind: 'fieldChanged', field: { key: 'plate' }, property: 'maximum', before: null, after: 12 },
      { kind: 'order', before: [{ key: 'plate' }, { key: 'base' }], after: [{ key: 'base' }, { key: 'plate' }] },
    ]);
  });

  it('is told of the personas', () => {
    expect(kinds(change({ personas: [persona('muda'), persona('tua')] }))).toEqual(['personas']);
  });
});

describe('the effects of a version', () => {
  it('are what who fills in the form will meet', () => {
    const [plate, years] = BEFORE.fields;
    if (!plate || !years) throw new Error('two fields');
    const fields = [
      { ...plate, isRequired: true },
      { ...years, minimum: 1, maximum: 60 },
      { ...base, choices: ['Pasar', 'Terminal'] },
      field('boat'),
      field('port', { isRequired: true }),
    ];
    expect(effects(BEFORE, change({ fields, eligibility: 'true' }))).toMatchObject([
      { kind: 'ruleChanged' },
      { kind: 'fieldAdded', field: { key: 'boat' } },
      { kind: 'fieldAddedRequired', field: { key: 'port' } },
      { kind: 'madeRequired', field: { key: 'plate' } },
      { kind: 'limited', field: { key: 'years' } },
      { kind: 'choicesTaken', field: { key: 'base' }, choices: ['Stasiun'] },
    ]);
  });

  it('are none where a choice comes, a limit goes, or the order is another one', () => {
    const [plate, years] = BEFORE.fields;
    if (!plate || !years) throw new Error('two fields');
    const wider = { ...base, choices: [...base.choices, 'Terminal'] };
    expect(effectsOf(change({ fields: [wider, plate, years] }))).toEqual([]);
    const limited = change({ fields: [{ ...plate, maximum: 5 }, years, base] });
    expect(effects(limited, BEFORE)).toEqual([]);
  });
});

describe('my changes on top of the newest', () => {
  it('keep both of two who worked on different things', () => {
    const [plate, years] = BEFORE.fields;
    if (!plate || !years) throw new Error('two fields');
    const mine = change({
      nameId: 'Nama saya',
      fields: [{ ...plate, isRequired: true }, years, base, field('mine')],
      personas: [...BEFORE.personas, persona('saya')],
    });
    const newest = change({
      nameEn: 'Their name',
      fields: [field('their'), { ...plate, maximum: 12 }, base],
      personas: [persona('mereka')],
    });
    expect(onTop(BEFORE, mine, newest)).toEqual({
      ...BEFORE,
      nameId: 'Nama saya',
      nameEn: 'Their name',
      fields: [field('their'), { ...plate, isRequired: true, maximum: 12 }, base, field('mine')],
      personas: [persona('mereka'), persona('saya')],
    });
  });

  it('are mine where both changed the same, and keep my order when I changed it', () => {
    const [plate, years] = BEFORE.fields;
    if (!plate || !years) throw new Error('two fields');
    const mine = change({ nameId: 'Nama saya', fields: [base, plate, years] });
    const newest = change({ nameId: 'Nama mereka', fields: [plate, years, base, field('their')] });
    const merged = onTop(BEFORE, mine, newest);
    expect(merged.nameId).toBe('Nama saya');
    expect(merged.fields.map(({ key }) => key)).toEqual(['base', 'plate', 'years', 'their']);
  });

  it('leave a field that one removed and the other changed', () => {
    const [plate, years] = BEFORE.fields;
    if (!plate || !years) throw new Error('two fields');
    const mine = change({ fields: [plate, base] });
    const newest = change({ fields: [plate, { ...years, maximum: 60 }, base] });
    expect(onTop(BEFORE, mine, newest).fields.map(({ key }) => key)).toEqual(['plate', 'years', 'base']);
    expect(onTop(BEFORE, mine, BEFORE).fields.map(({ key }) => key)).toEqual(['plate', 'base']);
  });
});

describe('who has changed what differs', () => {
  it('is told for each difference', () => {
    const [plate, years] = BEFORE.fields;
    if (!plate || !years) throw new Error('two fields');
    const mine = change({ nameId: 'Saya', nameEn: 'Mine', fields: [plate, { ...years, maximum: 5 }, base] });
    const newest = change({ nameEn: 'Their', source: 'SK', fields: [plate, base] });
    const by = changedBy(BEFORE, mine, newest);
    const found = differences(newest, mine).map((one) => [placeOf(one), by(one)]);
    expect(Object.fromEntries(found)).toEqual({
      nameId: 'mine',
      nameEn: 'both',
      source: 'theirs',
      'field years': 'both',
    });
  });
});
