import { DateInput, SelectInput, TextInput, maxLength, required } from 'react-admin';

import { useToday } from '../../../components/useToday';
import { useText } from '../../../providers/useText';
import { SEXES } from './workerValues';

/** Who the person is, as the identity card has it. */
export const IdentityInputs = () => {
  const t = useText();
  const today = useToday();
  return (
    <>
      <TextInput
        source="name"
        label={t('workers.field.name')}
        helperText={t('workers.form.nameHint')}
        validate={[required(), maxLength(120)]}
        slotProps={slotProps}
      />
      <SelectInput
        source="sex"
        label={t('workers.field.sex')}
        choices={SEXES.map((id) => ({ id, name: t(`workers.sex.${id}`) }))}
        translateChoice={false}
        validate={required()}
        {...look}
      />
      <DateInput
        source="birthDate"
        label={t('workers.field.birthDate')}
        validate={[required(), (day: unknown) => (String(day) > today ? t('workers.form.future') : undefined)]}
        {...look}
      />
      <TextInput
        source="birthPlace"
        label={t('workers.field.birthPlace')}
        validate={maxLength(80)}
        slotProps={slotProps}
        {...look}
      />
    </>
  );
};

/** Of other people: nothing that the browser should offer again, or fill in with the clerk’s own. */
export const unkept = { autoComplete: 'off', spellCheck: false } as const;

const slotProps = { htmlInput: unkept };
const look = { helperText: false, variant: 'outlined', size: 'medium', fullWidth: true } as const;
