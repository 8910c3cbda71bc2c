import type { Design, DesignField } from '../design/design';
import { tidyField } from '../design/design';

/** What a version says in one place. */
export type Said = string | number | boolean | readonly string[] | null;

const TEXTS = [
  'nameId',
  'nameEn',
  'descriptionId',
  'descriptionEn',
  'kbjiCode',
  'source',
  'eligibility',
] as const satisfies readonly (keyof Design)[];
type TextName = (typeof TEXTS)[number];

const PROPERTIES = [
  'labelId',
  'labelEn',
  'type',
  'isRequired',
  'isSearchable',
  'choices',
  'minimum',
  'maximum',
  'pattern',
  'helpId',
  'helpEn',
] as const satisfies readonly (keyof DesignField)[];
export type FieldProperty = (typeof PROPERTIES)[number];

export type Difference =
  | { readonly kind: 'text'; readonly name: TextName; readonly before: Said; readonly after: Said }
  | { readonly kind: 'fieldAdded' | 'fieldRemoved'; readonly field: DesignField }
  | {
      readonly kind: 'fieldChanged';
      readonly field: DesignField;
      readonly property: FieldProperty;
      readonly before: Said;
      readonly after: Said;
    }
  /** Labels in both orders, of the fields that both have. */
  | { readonly kind: 'order'; readonly before: readonly DesignField[]; readonly after: readonly DesignField[] }
  | { readonly kind: 'personas'; readonly before: Design['personas']; readonly after: Design['personas'] };

/** What changes from one version to another, field by field; a field is told by its key. */
export function differences(before: Design, after: Design): Difference[] {
  const [olds, news] = [before.fields.map(tidyField), after.fields.map(tidyField)];
  const kept = (fields: readonly DesignField[], others: readonly DesignField[]) =>
    fields.filter(({ key }) => others.some((other) => other.key === key));
  const [oldOrder, newOrder] = [kept(olds, news), kept(news, olds)];
  return [
    ...TEXTS.flatMap((name) => textDifference(name, before[name], after[name])),
    ...olds
      .filter((field) => !kept(olds, news).includes(field))
      .map((field) => ({ kind: 'fieldRemoved', field }) as const),
    ...news
      .filter((field) => !kept(news, olds).includes(field))
      .map((field) => ({ kind: 'fieldAdded', field }) as const),
    ...newOrder.flatMap((field) => {
      const old = oldOrder.find(({ key }) => key === field.key);
      return old ? fieldDifferences(old, field) : [];
    }),
    ...(keysOf(oldOrder).join() === keysOf(newOrder).join()
      ? []
      : [{ kind: 'order', before: oldOrder, after: newOrder } as const]),
    ...personaDifference(before, after),
  ];
}

/** What a difference is about, whatever became of it: `nameId`, `field plate`, `field plate maximum`. */
export function placeOf(difference: Difference): string {
  switch (difference.kind) {
    case 'text':
      return difference.name;
    case 'fieldAdded':
    case 'fieldRemoved':
      return `field ${difference.field.key}`;
    case 'fieldChanged':
      return `field ${difference.field.key} ${difference.property}`;
    default:
      return difference.kind;
  }
}

function textDifference(name: TextName, one: string | null, other: string | null): Difference[] {
  const [before, after] = [one?.trim() || null, other?.trim() || null];
  return before === after ? [] : [{ kind: 'text', name, before, after }];
}

function fieldDifferences(old: DesignField, field: DesignField): Difference[] {
  return PROPERTIES.flatMap((property): Difference[] => {
    const [before, after] = [old[property], field[property]];
    return isSame(before, after) ? [] : [{ kind: 'fieldChanged', field, property, before, after }];
  });
}

function personaDifference(before: Design, after: Design): Difference[] {
  return isSame(before.personas, after.personas)
    ? []
    : [{ kind: 'personas', before: before.personas, after: after.personas }];
}

const keysOf = (fields: readonly DesignField[]) => fields.map(({ key }) => key);

/** Whatever order the properties of an object come in. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  if (isRecord(one) && isRecord(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => isSame(one[key] ?? null, other[key] ?? null));
  }
  return Object.is(one ?? null, other ?? null);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
