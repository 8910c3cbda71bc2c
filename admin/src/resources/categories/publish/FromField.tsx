import TextField from '@mui/material/TextField';

import { useText } from '../../../providers/useText';

interface FromFieldProps {
  label: string;
  value: string;
  earliest: string;
  onChange: (day: string) => void;
}

/** From which day on something holds. */
export const FromField = ({ label, value, earliest, onChange }: FromFieldProps) => {
  const t = useText();
  return (
    <TextField
      type="date"
      label={label}
      helperText={t('categories.publish.fromHint')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      fullWidth
      sx={{ mt: 1 }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: earliest } }}
    />
  );
};
