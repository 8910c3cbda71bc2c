import Box from '@mui/material/Box';
import { FIELD_TYPES } from '@payung/shared/categoryFields';
import { BooleanInput, SelectInput, TextInput, maxLength, required } from 'react-admin';
import { useFormContext } from 'react-hook-form';

import type { FieldType } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { keyFrom } from './definitions';
import { FieldLimits } from './FieldLimits';
import { bothOrNone, keyForm, keyOnce } from './rules';
import type { DesignValues } from './useDesignForm';

interface FieldInputsProps {
  index: number;
  type: FieldType;
  isNew: boolean;
}

/** What a field asks for, by its type. */
export const FieldInputs = ({ index, type, isNew }: FieldInputsProps) => {
  const t = useText();
  const { getValues, setValue } = useFormContext<DesignValues>();
  const at = `fields.${index}` as const;
  const types = FIELD_TYPES.map((id) => ({ id, name: t(`categories.type.${id}`) }));

  /** A key to begin with, for who has none in mind; what was typed stays. */
  const suggestKey = () => {
    const { key, labelEn } = getValues(at);
    const suggestion = keyFrom(labelEn ?? '');
    if (!key && suggestion) setValue(`${at}.key`, suggestion, { shouldDirty: true });
  };

  return (
    <Box sx={gridStyle}>
      <TextInput
        source={`${at}.labelId`}
        label={t('categories.said.labelId')}
        validate={LABEL}
        helperText={false}
        autoFocus={isNew}
      />
      <TextInput
        source={`${at}.labelEn`}
        label={t('categories.said.labelEn')}
        validate={LABEL}
        helperText={false}
        onBlur={suggestKey}
      />
      <TextInput
        source={`${at}.key`}
        label={t('categories.said.key')}
        helperText={t('categories.design.keyHint')}
        validate={[
          required(),
          keyForm(t('categories.design.keyForm')),
          keyOnce(index, t('categories.design.keyTwice')),
        ]}
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <SelectInput
        source={`${at}.type`}
        label={t('categories.said.type')}
        choices={types}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <FieldLimits index={index} type={type} />
      <TextInput
        source={`${at}.helpId`}
        label={t('categories.said.helpId')}
        helperText={false}
        validate={[maxLength(200), bothOrNone(`${at}.helpEn`, t('categories.design.bothLanguages'))]}
      />
      <TextInput
        source={`${at}.helpEn`}
        label={t('categories.said.helpEn')}
        helperText={false}
        validate={[maxLength(200), bothOrNone(`${at}.helpId`, t('categories.design.bothLanguages'))]}
      />
      <BooleanInput source={`${at}.isRequired`} label={t('categories.said.isRequired')} helperText={false} />
      <BooleanInput source={`${at}.isSearchable`} label={t('categories.said.isSearchable')} helperText={false} />
    </Box>
  );
};

const LABEL = [required(), maxLength(80)];

const gridStyle = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  alignItems: 'start',
};
