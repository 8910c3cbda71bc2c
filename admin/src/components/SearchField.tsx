import Close from '@mui/icons-material/Close';
import Search from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  /** What is said below it: how to search, or what is wrong with what was typed. */
  helperText?: string;
  isWrong?: boolean;
}

export const SearchField = ({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
  autoFocus = false,
  helperText,
  isWrong = false,
}: SearchFieldProps) => {
  const input = useRef<HTMLInputElement>(null);

  const clear = () => {
    onChange('');
    input.current?.focus();
  };

  return (
    <TextField
      type="search"
      label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      inputRef={input}
      autoFocus={autoFocus}
      helperText={helperText}
      error={isWrong}
      fullWidth
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { enterKeyHint: 'search', autoComplete: 'off', spellCheck: false, maxLength: 100 },
        input: {
          sx: inputStyle,
          startAdornment: (
            <InputAdornment position="start">
              <Search aria-hidden="true" />
            </InputAdornment>
          ),
          endAdornment: value !== '' && (
            <InputAdornment position="end">
              <IconButton aria-label={clearLabel} onClick={clear} edge="end" sx={{ width: 44, height: 44 }}>
                <Close />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};

const inputStyle = {
  bgcolor: 'background.paper',
  '& input::placeholder': { color: 'text.secondary', opacity: 1 },
  '& input::-webkit-search-cancel-button': { display: 'none' },
};
