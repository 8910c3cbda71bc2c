import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { SimpleForm } from 'react-admin';

import { FormActions } from './FormActions';

interface FormPageProps {
  defaultValues: Record<string, unknown>;
  save: string;
  cancelTo: string;
  error: Error | null;
  onSubmit: (values: Record<string, unknown>) => Promise<Record<string, string> | undefined>;
  children: ReactNode;
}

/** A form of react-admin on a page of its own. */
export const FormPage = ({ defaultValues, save, cancelTo, error, onSubmit, children }: FormPageProps) => {
  // What the record becomes meanwhile does not overwrite what is being typed.
  const [initial] = useState(defaultValues);
  return (
    <Paper>
      <SimpleForm
        defaultValues={initial}
        onSubmit={onSubmit}
        // What is missing we tell ourselves, beside the field.
        noValidate
        disableInvalidFormNotification
        toolbar={<FormActions save={save} cancelTo={cancelTo} error={error} />}
      >
        <Box sx={bodyStyle}>{children}</Box>
      </SimpleForm>
    </Paper>
  );
};

const bodyStyle = {
  width: '100%',
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
  // The grid keeps them apart.
  '& .MuiFormControl-root': { my: 0 },
};
