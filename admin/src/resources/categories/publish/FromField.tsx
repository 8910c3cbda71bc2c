import TextField from '@mui/material/TextField';

import { useDay, useText } from '../../../providers/useText';

interface FromFieldProps {
  label: string;
  value: string;
  earliest: string;
  onChange: (day: string) => void;
}

/** From which day on something holds. */
export const FromField = ({ label, value, earliest, onChange }: FromFieldProps) => {
  const t = useText();
  const day = useDay();
  return (
    <TextField
      type="date"
      label={label}
      helperText={t('categories.publish.fromHint', { day: day(earliest) })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      fullWidth
      sx={{ mt: 1 }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: earliest } }}
    />
  );
};
