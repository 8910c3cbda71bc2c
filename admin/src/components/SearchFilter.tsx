import Search from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import { TextInput } from 'react-admin';

import { useText } from '../providers/useText';

/** The filter by words of a list: `search`. */
export const SearchFilter = () => {
  const t = useText();
  return (
    <TextInput
      source="search"
      label={t('form.search')}
      type="search"
      variant="outlined"
      size="small"
      helperText={false}
      resettable
      slotProps={{
        htmlInput: { maxLength: 100, autoComplete: 'off', enterKeyHint: 'search' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search aria-hidden="true" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
