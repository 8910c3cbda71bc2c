import TextField from '@mui/material/TextField';
import type { TextFieldProps } from '@mui/material/TextField';
import type { Scalar } from '@payung/shared/eligibility/conditions';
import { useState } from 'react';

import { useText } from '../../../providers/useText';

interface TypedFieldProps extends Pick<TextFieldProps, 'type' | 'slotProps'> {
  label: string;
  value: Scalar | null;
  /** Null for a text that is not, or not yet, a value. */
  parse: (text: string) => Scalar | null;
  write: (value: Scalar) => string;
  hint: string;
  onChange: (value: Scalar | null) => void;
}

/** A value as it is typed: what is no value stays in the field, but not in the rule. */
export const TypedField = ({ value, parse, write, hint, onChange, ...props }: TypedFieldProps) => {
  const t = useText();
  const [typed, setTyped] = useState('');
  const text = parse(typed) === value && !(value === null && typed === '') ? typed : value === null ? '' : write(value);
  const isWrong = value === null && text !== '';
  return (
    <TextField
      {...props}
      value={text}
      error={isWrong}
      helperText={value === null ? (isWrong ? hint : t('eligibility.toFill')) : ''}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(parse(target.value));
      }}
    />
  );
};
