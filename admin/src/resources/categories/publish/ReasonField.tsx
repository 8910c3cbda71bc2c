import TextField from '@mui/material/TextField';

import { useText } from '../../../providers/useText';

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
}

/** Why what holds for many is changed: here it must be said. */
export const ReasonField = ({ value, onChange }: ReasonFieldProps) => {
  const t = useText();
  return (
    <TextField
      label={t('categories.reason')}
      helperText={t('form.reasonHint')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      multiline
      fullWidth
      required
      slotProps={{ htmlInput: { maxLength: 300 } }}
    />
  );
};
