import type { AuditAction } from '@payung/shared/auditActions';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';

import { useText } from '../../providers/useText';
import { useActionWording } from './eventText';
import { auditActions } from './trailQuery';

interface ActionsFieldProps {
  value: readonly AuditAction[];
  onChange: (actions: readonly AuditAction[]) => void;
}

export const ActionsField = ({ value, onChange }: ActionsFieldProps) => {
  const t = useText();
  const wording = useActionWording();
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      limitTags={1}
      options={auditActions}
      value={[...value]}
      getOptionLabel={(action) => wording(action)}
      onChange={(_event, actions) => onChange(actions)}
      noOptionsText={t('lookup.none')}
      clearText={t('lookup.clear')}
      openText={t('lookup.open')}
      closeText={t('lookup.close')}
      renderInput={({ InputLabelProps, InputProps, inputProps, ...params }) => (
        <TextField
          {...params}
          label={t('audit.filter.actions')}
          placeholder={value.length === 0 ? t('audit.filter.anyAction') : ''}
          slotProps={{ inputLabel: { ...InputLabelProps, shrink: true }, input: InputProps, htmlInput: inputProps }}
        />
      )}
    />
  );
};
