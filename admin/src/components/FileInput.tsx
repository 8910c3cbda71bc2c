import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Typography from '@mui/material/Typography';
import { ValidationError, required, useInput } from 'react-admin';

import { useText } from '../providers/useText';
import { visuallyHidden } from './visuallyHidden';

interface FileInputProps {
  source: string;
  label: string;
  hint: string;
  /** The kinds of file, as the browser's own dialog takes them: `.pdf`. */
  accept: string;
}

/** A file of the person's own machine. */
export const FileInput = ({ source, label, hint, accept }: FileInputProps) => {
  const t = useText();
  const { id, field, fieldState } = useInput({ source, validate: required() });
  const { ref, onBlur, onChange } = field;
  const chosen: unknown = field.value;
  const { error } = fieldState;
  return (
    <FormControl error={error !== undefined} fullWidth>
      <FormLabel htmlFor={id} sx={{ mb: 1 }}>
        {label}
      </FormLabel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Box component="label" htmlFor={id} sx={buttonStyle}>
          <UploadFile fontSize="small" aria-hidden="true" />
          {t('quotaImport.choose')}
          <input
            type="file"
            id={id}
            ref={ref}
            accept={accept}
            aria-describedby={`${id}-hint`}
            aria-invalid={error !== undefined}
            onBlur={onBlur}
            // Chosen once more it may have changed; without this the browser would not tell.
            onClick={(event) => (event.currentTarget.value = '')}
            onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
            style={visuallyHidden}
          />
        </Box>
        <Typography role="status" sx={{ overflowWrap: 'anywhere' }}>
          {chosen instanceof File ? chosen.name : t('quotaImport.noneChosen')}
        </Typography>
      </Box>
      <FormHelperText id={`${id}-hint`}>
        {error?.message ? <ValidationError error={error.message} /> : hint}
      </FormHelperText>
    </FormControl>
  );
};

/** As the other buttons look; the browser's own speaks the browser's language. */
const buttonStyle = {
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 44,
  px: 2,
  border: 1,
  borderColor: 'primary.main',
  borderRadius: 1,
  color: 'primary.main',
  fontWeight: 600,
  cursor: 'pointer',
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-within': { outline: '2px solid', outlineOffset: 2 },
};
