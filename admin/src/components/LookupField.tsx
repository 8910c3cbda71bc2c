import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useText } from '../providers/useText';
import { useSettled } from './useSettled';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail?: string | undefined;
}

/** A kind of thing that can be looked up by name; what is remembered of it is its id. */
export interface Lookup {
  /** Names it in the cache. */
  readonly name: string;
  search(text: string, signal: AbortSignal): Promise<readonly Choice[]>;
  find(id: string, signal: AbortSignal): Promise<Choice | null>;
}

interface LookupFieldProps {
  label: string;
  placeholder: string;
  lookup: Lookup;
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

export const LookupField = ({ label, placeholder, lookup, value, onChange }: LookupFieldProps) => {
  const t = useText();
  const [text, setText] = useState('');
  const search = useSettled(text.trim());
  const chosen = useChoice(lookup, value);
  const { data = [], isFetching } = useQuery({
    queryKey: ['lookup', lookup.name, 'search', search],
    queryFn: ({ signal }) => lookup.search(search, signal),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });

  return (
    <Autocomplete
      options={search === '' ? [] : data}
      value={chosen}
      loading={isFetching || search !== text.trim()}
      filterOptions={(options) => options}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_event, choice) => onChange(choice?.id)}
      onInputChange={(_event, input, reason) => setText(reason === 'input' ? input : '')}
      noOptionsText={t(text.trim() === '' ? 'lookup.type' : 'lookup.none')}
      loadingText={t('lookup.searching')}
      clearText={t('lookup.clear')}
      openText={t('lookup.open')}
      closeText={t('lookup.close')}
      renderOption={({ key, ...props }, { id, label, detail }) => (
        <Box component="li" key={key} {...props} data-id={id}>
          <div>
            {label}
            {detail && (
              <Typography variant="body2" color="text.secondary">
                {detail}
              </Typography>
            )}
          </div>
        </Box>
      )}
      renderInput={({ InputLabelProps, InputProps, inputProps, ...params }) => (
        <TextField
          {...params}
          label={label}
          placeholder={value ? '' : placeholder}
          slotProps={{
            inputLabel: { ...InputLabelProps, shrink: true },
            input: InputProps,
            htmlInput: { ...inputProps, maxLength: 100 },
          }}
        />
      )}
    />
  );
};

/** What has this id; while its name is on its way, and when it has none, its id stands for it. */
export function useChoice(lookup: Lookup, id: string | undefined): Choice | null {
  const { data } = useQuery({
    queryKey: ['lookup', lookup.name, 'find', id],
    queryFn: ({ signal }) => lookup.find(id ?? '', signal),
    enabled: id !== undefined,
  });
  return id === undefined ? null : (data ?? { id, label: id });
}
