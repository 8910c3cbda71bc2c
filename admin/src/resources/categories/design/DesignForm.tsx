import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { FormEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { FormProvider } from 'react-hook-form';
import { Link } from 'react-router';

import { FormFailure } from '../../../account/FormFailure';
import { useText } from '../../../providers/useText';
import type { DesignValues } from './useDesignForm';
import { DesignInputs } from './DesignInputs';
import { FormPreview } from './FormPreview';

interface DesignFormProps {
  form: UseFormReturn<DesignValues>;
  save: string;
  cancelTo: string;
  error: Error | null;
  isPending: boolean;
  onSubmit: (values: DesignValues) => Promise<unknown>;
  /** Where the category stands: asked for once, when it is begun. */
  place: ReactNode;
}

/** The designer: what is asked on one side, the form as it will be on the other, or below it. */
export const DesignForm = ({ form, save, cancelTo, error, isPending, onSubmit, place }: DesignFormProps) => {
  const t = useText();
  const id = useId();
  const submit = (event: FormEvent) => {
    // What the server said before is answered by sending again.
    form.clearErrors();
    void form.handleSubmit(onSubmit)(event);
  };
  return (
    <FormProvider {...form}>
      <Box sx={columnStyle}>
        <Box component="form" id={id} noValidate onSubmit={submit} sx={stackStyle}>
          <DesignInputs place={place} />
        </Box>
        <Box sx={previewStyle}>
          <FormPreview />
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {Object.keys(form.formState.errors).length > 0 && !error && (
            <FormFailure error={t('categories.design.check')} />
          )}
          <FormFailure error={error} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button type="submit" form={id} variant="contained" loading={isPending}>
              {save}
            </Button>
            <Button component={Link} to={cancelTo}>
              {t('form.cancel')}
            </Button>
          </Box>
        </Box>
      </Box>
    </FormProvider>
  );
};

const columnStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
};

const stackStyle = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
  // The grid keeps them apart.
  '& .MuiFormControl-root': { my: 0 },
};

/** Beside the form it stays in sight while that is scrolled. */
const previewStyle = {
  position: { md: 'sticky' },
  // Below the bar of the console.
  top: { md: 80 },
  maxHeight: { md: 'calc(100vh - 96px)' },
  overflowY: { md: 'auto' },
};
