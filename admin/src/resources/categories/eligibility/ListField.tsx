import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { Scalar } from '@payung/shared/eligibility/conditions';
import type { Subject } from '@payung/shared/eligibility/subjects';

import { useText } from '../../../providers/useText';
import { parseNumber, writeNumber } from './numbers';

interface ListFieldProps {
  subject: Subject;
  values: readonly Scalar[];
  onChange: (values: readonly Scalar[]) => void;
}

/** Several values, each typed and closed with Enter, or chosen. */
export const ListField = ({ subject: { kind, choices }, values, onChange }: ListFieldProps) => {
  const t = useText();
  const read = (text: string): Scalar[] => {
    if (kind !== 'INTEGER' && kind !== 'NUMBER') return text === '' ? [] : [text];
    const number = parseNumber(kind)(text);
    return number === null ? [] : [number];
  };
  return (
    <Autocomplete
      multiple
      freeSolo={!choices}
      // What is typed and left counts.
      autoSelect={!choices}
      options={[...(choices ?? [])]}
      value={values.map((one) => (typeof one === 'number' ? writeNumber(one) : one))}
      onChange={(_event, chosen) => onChange([...new Set(chosen.flatMap(read))])}
      disableClearable
      clearText={t('lookup.clear')}
      openText={t('lookup.open')}
      closeText={t('lookup.close')}
      noOptionsText={t('lookup.none')}
      renderInput={({ InputLabelProps, InputProps, inputProps, ...params }) => (
        <TextField
          {...params}
          label={t('eligibility.values')}
          helperText={
            values.length === 0 ? t('eligibility.toFill') : t(choices ? 'eligibility.choose' : 'eligibility.enter')
          }
          slotProps={{ inputLabel: InputLabelProps, input: InputProps, htmlInput: { ...inputProps, maxLength: 500 } }}
        />
      )}
    />
  );
};
