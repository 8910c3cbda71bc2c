import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { isDay } from '@payung/shared/day';
import type { Scalar } from '@payung/shared/eligibility/conditions';
import type { Subject } from '@payung/shared/eligibility/subjects';
import { isMonth } from '@payung/shared/month';

import { LookupField } from '../../../components/LookupField';
import { useRegionPlace } from '../../../components/regionName';
import { useText } from '../../../providers/useText';
import { TypedField } from './TypedField';
import { regionLookup } from './eligibilitySource';
import { parseNumber, writeNumber } from './numbers';

interface ValueFieldProps {
  subject: Subject;
  value: Scalar | null;
  onChange: (value: Scalar | null) => void;
}

/** What something is compared with, by the kind of it. */
export const ValueField = ({ subject, value, onChange }: ValueFieldProps) => {
  const t = useText();
  const { kind, unit } = subject;
  const label = t('eligibility.value');
  switch (kind) {
    case 'INTEGER':
    case 'NUMBER':
      return (
        <TypedField
          label={label}
          value={value}
          parse={parseNumber(kind)}
          write={(one) => (typeof one === 'number' ? writeNumber(one) : one)}
          hint={t(kind === 'INTEGER' ? 'eligibility.wholeNumber' : 'eligibility.number')}
          onChange={onChange}
          slotProps={{
            htmlInput: { inputMode: kind === 'INTEGER' ? 'numeric' : 'decimal', maxLength: 20 },
            input: {
              startAdornment: unit === 'RUPIAH' && <InputAdornment position="start">Rp</InputAdornment>,
              endAdornment: unit === 'YEARS' && (
                <InputAdornment position="end">{t('eligibility.years')}</InputAdornment>
              ),
            },
          }}
        />
      );
    case 'DATE':
    case 'MONTH':
      return (
        <TypedField
          type={kind === 'DATE' ? 'date' : 'month'}
          label={label}
          value={value}
          parse={(text) => ((kind === 'DATE' ? isDay : isMonth)(text) ? text : null)}
          write={String}
          hint={t(kind === 'DATE' ? 'eligibility.day' : 'eligibility.month')}
          onChange={onChange}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      );
    case 'CHOICE':
      return <ChoiceField subject={subject} value={value} onChange={onChange} />;
    case 'REGION':
      return <RegionField value={value} onChange={onChange} />;
    default:
      return (
        <TextField
          label={label}
          value={value ?? ''}
          helperText={value === null ? t('eligibility.toFill') : ''}
          onChange={({ target }) => onChange(target.value)}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      );
  }
};

const ChoiceField = ({ subject: { choices = [] }, value, onChange }: ValueFieldProps) => {
  const t = useText();
  const text = value === null ? '' : String(value);
  // What the list does not hold any more must still be seen, to be changed.
  const shown = text === '' || choices.includes(text) ? choices : [...choices, text];
  return (
    <TextField
      select
      label={t('eligibility.value')}
      value={text}
      error={shown.length > choices.length}
      helperText={
        value === null ? t('eligibility.toFill') : shown.length > choices.length ? t('eligibility.noChoice') : ''
      }
      onChange={({ target }) => onChange(target.value)}
    >
      {shown.map((one) => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </TextField>
  );
};

const RegionField = ({ value, onChange }: Pick<ValueFieldProps, 'value' | 'onChange'>) => {
  const t = useText();
  const placeOf = useRegionPlace();
  return (
    <LookupField
      label={t('eligibility.value')}
      placeholder={t('eligibility.regionHint')}
      lookup={regionLookup(placeOf)}
      value={value === null || value === '' ? undefined : String(value)}
      onChange={(code) => onChange(code ?? null)}
    />
  );
};
