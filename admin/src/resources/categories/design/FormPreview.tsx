import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { Locale } from '@payung/shared/locale';
import { LOCALES, localeFrom } from '@payung/shared/locale';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

import { Section } from '../../../components/Section';
import { useText } from '../../../providers/useText';
import { definitionsOf } from './definitions';
import { TrialForm } from './TrialForm';
import type { DesignValues } from './useDesignForm';

/** The form as it will be, while it is designed: the very inputs that ask for the attributes of workers, to be tried. */
export const FormPreview = () => {
  const t = useText();
  const { control } = useFormContext<DesignValues>();
  const designed = useWatch({ control, name: 'fields' });
  const fields = definitionsOf(designed, t('categories.fields.unnamed'));
  const [locale, setLocale] = useState<Locale>(localeFrom(useLocale()));
  const hidden = designed.length - fields.length;

  return (
    <Section
      title={t('categories.preview.title')}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={locale}
          aria-label={t('categories.preview.language')}
          onChange={(_event, chosen: Locale | null) => chosen && setLocale(chosen)}
        >
          {LOCALES.map((one) => (
            <ToggleButton key={one} value={one} sx={{ minHeight: 44, textTransform: 'none' }}>
              {t(`categories.preview.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {fields.length === 0 && <Typography color="text.secondary">{t('categories.preview.empty')}</Typography>}
      {fields.length > 0 && <TrialForm fields={fields} locale={locale} />}
      {hidden > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('categories.preview.hidden', { smart_count: hidden })}
        </Typography>
      )}
    </Section>
  );
};
