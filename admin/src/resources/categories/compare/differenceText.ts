import { FIELD_TYPES } from '@payung/shared/categoryFields';

import type { FieldType } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import type { Design, DesignField } from '../design/design';
import { useFieldLabel, useFieldLine } from '../fieldText';
import type { Difference, Said } from './difference';

interface DifferenceText {
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

/** A difference in words: what it is about, and what both sides say. */
export function useDifferenceText() {
  const t = useText();
  const saidText = useSaidText();
  const labelOf = useFieldLabel();
  const lineOf = useFieldLine();
  const none = t('categories.compare.nothing');
  const quoted = (field: DesignField) => t('categories.compare.field', { label: labelOf(field) });
  const order = (fields: readonly DesignField[]) => fields.map(labelOf).join('\n');
  const people = (personas: Design['personas']) =>
    personas.map(({ name, age, expected }) => `${name} (${age}): ${t(`categories.verdict.${expected}`)}`).join('\n') ||
    none;

  return (difference: Difference): DifferenceText => {
    switch (difference.kind) {
      case 'text': {
        const { name, before, after } = difference;
        return { what: t(`categories.said.${name}`), was: saidText(before), is: saidText(after) };
      }
      case 'fieldAdded':
        return { what: quoted(difference.field), was: none, is: lineOf(difference.field) };
      case 'fieldRemoved':
        return { what: quoted(difference.field), was: lineOf(difference.field), is: none };
      case 'fieldChanged': {
        const { field, property, before, after } = difference;
        const said = (value: Said) =>
          isFieldType(value) && property === 'type' ? t(`categories.type.${value}`) : saidText(value);
        return {
          what: `${quoted(field)}: ${t(`categories.said.${property}`)}`,
          was: said(before),
          is: said(after),
        };
      }
      case 'order':
        return {
          what: t('categories.said.order'),
          was: order(difference.before),
          is: order(difference.after),
        };
      default:
        return {
          what: t('categories.said.personas'),
          was: people(difference.before),
          is: people(difference.after),
        };
    }
  };
}

const isFieldType = (said: Said): said is FieldType => FIELD_TYPES.some((type) => type === said);

function useSaidText() {
  const t = useText();
  const format = useNumberFormat();
  return (said: Said): string => {
    if (typeof said === 'boolean') return t(said ? 'form.yes' : 'form.no');
    if (typeof said === 'number') return format(said);
    if (typeof said === 'string') return said;
    return said?.join('\n') || t('categories.compare.nothing');
  };
}
