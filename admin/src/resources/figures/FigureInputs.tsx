import { DateInput, NumberInput, SelectInput, TextInput, maxLength, minValue, required } from 'react-admin';

import { useText } from '../../providers/useText';
import { KINDS, UNITS } from './figureValues';

/** What a figure says, whether it is new or corrects another one. */
export const FigureInputs = () => {
  const t = useText();
  return (
    <>
      <SelectInput
        source="kind"
        label={t('figures.field.kind')}
        choices={KINDS.map((id) => ({ id, name: t(`figures.kind.${id}`) }))}
        {...select}
      />
      <SelectInput
        source="unit"
        label={t('figures.field.unit')}
        choices={UNITS.map((id) => ({ id, name: t(`figures.unit.${id}`) }))}
        {...select}
      />
      <NumberInput
        source="value"
        label={t('figures.field.value')}
        size="medium"
        helperText={false}
        validate={[required(), minValue(0)]}
      />
      <TextInput
        source="statedAs"
        label={t('figures.field.statedAs')}
        helperText={t('figures.hint.statedAs')}
        validate={maxLength(60)}
      />
      <TextInput
        source="measureId"
        label={t('figures.field.measureId')}
        helperText={t('figures.hint.measure')}
        validate={[required(), maxLength(120)]}
      />
      <TextInput source="measureEn" label={t('figures.field.measureEn')} validate={[required(), maxLength(120)]} />
      <DateInput source="from" label={t('figures.field.from')} {...day} />
      <DateInput source="to" label={t('figures.field.to')} {...day} helperText={t('figures.hint.period')} />
      <TextInput
        source="source"
        label={t('figures.field.source')}
        helperText={t('figures.hint.source')}
        validate={[required(), maxLength(300)]}
      />
      <DateInput source="asOf" label={t('figures.field.asOf')} validate={required()} {...day} />
      <TextInput source="noteId" label={t('figures.field.noteId')} multiline validate={maxLength(500)} />
      <TextInput
        source="noteEn"
        label={t('figures.field.noteEn')}
        helperText={t('figures.hint.note')}
        multiline
        validate={maxLength(500)}
      />
    </>
  );
};

const select = {
  validate: required(),
  translateChoice: false,
  helperText: false,
  variant: 'outlined',
  size: 'medium',
  fullWidth: true,
} as const;
const day = { variant: 'outlined', size: 'medium', helperText: false, fullWidth: true } as const;
