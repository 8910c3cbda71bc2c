import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useText } from '../providers/useText';

interface PasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  helperText?: string;
}

/** Long passwords are typed better when they can be seen. */
export const PasswordField = ({ label, value, onChange, autoComplete, helperText }: PasswordFieldProps) => {
  const t = useText();
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      type={isShown ? 'text' : 'password'}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={helperText}
      fullWidth
      slotProps={{
        htmlInput: { autoComplete, autoCapitalize: 'none', spellCheck: false, maxLength: 1000 },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                aria-label={t(isShown ? 'account.signIn.hide' : 'account.signIn.show')}
                onClick={() => setShown(!isShown)}
                edge="end"
                sx={{ width: 44, height: 44 }}
              >
                {isShown ? <VisibilityOff /> : <Visibility />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
