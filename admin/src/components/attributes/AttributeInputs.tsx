import type { CategoryField } from '@payung/shared/categoryFields';
import type { Locale } from '@payung/shared/locale';
import { DateInput, NullableBooleanInput, NumberInput, SelectInput, TextInput } from 'react-admin';

import { useText } from '../../providers/useText';
import { attributeRule } from './attributeRule';

interface AttributeInputsProps {
  /** Where the form keeps them, `attributes`: each field by its key below it. */
  source: string;
  fields: readonly CategoryField[];
  locale: Locale;
  /** Of somebody of whom not everything need be known: nothing has to be filled in. */
  isPartial?: boolean;
  /** Small in a row of filters. */
  size?: 'small' | 'medium';
}

/** What a category asks of a worker, as its fields say and as nothing else says. */
export const AttributeInputs = (props: AttributeInputsProps) => {
  const { source, fields, locale, isPartial = false, size = 'medium' } = props;
  return fields.map((field) => (
    // What is a date now was typed as something else before.
    <AttributeInput
      key={`${field.key} ${field.type}`}
      source={`${source}.${field.key}`}
      field={field}
      locale={locale}
      isPartial={isPartial}
      size={size}
    />
  ));
};

interface AttributeInputProps {
  source: string;
  field: CategoryField;
  locale: Locale;
  isPartial: boolean;
  size: 'small' | 'medium';
}

const AttributeInput = ({ source, field, locale, isPartial, size }: AttributeInputProps) => {
  const t = useText();
  const common = {
    source,
    label: field.labels[locale],
    helperText: field.helps?.[locale] ?? (false as const),
    validate: attributeRule(field, locale, isPartial),
    isRequired: field.isRequired && !isPartial,
    variant: 'outlined',
    size,
    fullWidth: true,
  } as const;

  switch (field.type) {
    case 'NUMBER':
      return <NumberInput {...common} step="any" />;
    case 'DATE':
      return <DateInput {...common} />;
    case 'BOOLEAN':
      return (
        <NullableBooleanInput
          {...common}
          nullLabel={t('attributes.unknown')}
          trueLabel={t('form.yes')}
          falseLabel={t('form.no')}
        />
      );
    case 'CHOICE':
      return (
        <SelectInput
          {...common}
          choices={(field.choices ?? []).map((name) => ({ id: name, name }))}
          translateChoice={false}
          emptyText={t('attributes.unknown')}
        />
      );
    default:
      return <TextInput {...common} slotProps={{ htmlInput: { maxLength: 500 } }} />;
  }
};
