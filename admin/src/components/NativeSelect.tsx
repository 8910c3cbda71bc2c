import TextField from '@mui/material/TextField';

interface NativeSelectProps {
  label: string;
  value: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  /** What no choice means; without it there is always one. */
  none?: string;
  onChange: (value: string) => void;
}

/** A phone shows it with its own, familiar wheel. */
export const NativeSelect = ({ label, value, choices, none, onChange }: NativeSelectProps) => (
  <TextField
    select
    size="small"
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    slotProps={native}
    sx={fieldStyle}
  >
    {none !== undefined && <option value="">{none}</option>}
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </TextField>
);

const native = { select: { native: true }, inputLabel: { shrink: true } };
const fieldStyle = { minWidth: 0, '& .MuiInputBase-root': { minHeight: 44, bgcolor: 'background.paper' } };
