import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CategoryField } from '@payung/shared/categoryFields';
import type { Locale } from '@payung/shared/locale';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { I18nContextProvider } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';

import { AttributeInputs } from '../../../components/attributes/AttributeInputs';
import { i18nProviderOf } from '../../../providers/i18nProvider';
import { useText } from '../../../providers/useText';

interface TrialFormProps {
  fields: readonly CategoryField[];
  locale: Locale;
}

interface Trial {
  attributes: Record<string, unknown>;
}

/** A form to be tried; what is typed in it goes nowhere. */
export const TrialForm = ({ fields, locale }: TrialFormProps) => {
  const t = useText();
  const i18nProvider = useMemo(() => i18nProviderOf(locale), [locale]);
  const [isChecked, setChecked] = useState(false);
  const form = useForm<Trial>({ mode: 'onTouched', defaultValues: { attributes: {} } });
  const { attributes: faults = {} } = form.formState.errors;
  const asked = JSON.stringify(fields);
  // What was found wrong is found by other rules, and told in other words, once these change.
  const checkAgain = useEffectEvent(() => {
    const names = isChecked ? fields.map(({ key }) => key) : Object.keys(faults);
    void form.trigger(names.map((name) => `attributes.${name}` as const));
  });
  useEffect(() => checkAgain(), [asked, locale, isChecked]);

  return (
    <FormProvider {...form}>
      <Box lang={locale} sx={inputsStyle}>
        <I18nContextProvider value={i18nProvider}>
          <AttributeInputs source="attributes" fields={fields} locale={locale} />
        </I18nContextProvider>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 2 }}>
        <Button variant="outlined" onClick={() => setChecked(true)}>
          {t('categories.preview.check')}
        </Button>
        <Typography role="status" variant="body2">
          {isChecked && t(Object.keys(faults).length > 0 ? 'categories.preview.wrong' : 'categories.preview.right')}
        </Typography>
      </Box>
    </FormProvider>
  );
};

const inputsStyle = {
  pt: 1,
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
  // The grid keeps them apart.
  '& .MuiFormControl-root': { my: 0 },
};
