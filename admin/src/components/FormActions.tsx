import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { SaveButton } from 'react-admin';
import { Link } from 'react-router';

import { FormFailure } from '../account/FormFailure';
import { useText } from '../providers/useText';

interface FormActionsProps {
  save: string;
  cancelTo: string;
  error: Error | null;
}

/** Below a form: why the server refused it, and the two ways out. */
export const FormActions = ({ save, cancelTo, error }: FormActionsProps) => {
  const t = useText();
  return (
    <Box sx={{ px: 2, pb: 2, display: 'grid', gap: 2 }}>
      <FormFailure error={error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <SaveButton label={save} alwaysEnable />
        <Button component={Link} to={cancelTo}>
          {t('form.cancel')}
        </Button>
      </Box>
    </Box>
  );
};
