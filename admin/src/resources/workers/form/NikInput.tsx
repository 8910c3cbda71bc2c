import { nikFaults } from '@payung/shared/nik';
import type { Locale } from '@payung/shared/locale';
import { localeFrom } from '@payung/shared/locale';
import { TextInput, required, useLocale } from 'react-admin';
import { useWatch } from 'react-hook-form';

import { useText } from '../../../providers/useText';

interface NikInputProps {
  source: string;
  /** The one that is recorded, masked: empty means that it stays. */
  recorded?: string;
}

/** The NIK, with what is wrong with it in plain words. A browser remembers nothing of it. */
export const NikInput = ({ source, recorded }: NikInputProps) => {
  const t = useText();
  const locale = localeFrom(useLocale());
  const typed: unknown = useWatch({ name: source });
  const count = typeof typed === 'string' ? typed.length : 0;
  const hint = recorded ? t('workers.form.recorded', { value: recorded }) : t('workers.form.nikHint');
  return (
    <TextInput
      source={source}
      label={t('workers.field.nik')}
      parse={digitsOf}
      validate={[...(recorded ? [] : [required()]), wellFormed(locale)]}
      helperText={count > 0 && count < 16 ? t('workers.form.nikCount', { count }) : hint}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', spellCheck: false, maxLength: 40 } }}
    />
  );
};

const wellFormed = (locale: Locale) => (nik: unknown) =>
  typeof nik === 'string' && nik !== '' ? nikFaults(nik)[0]?.message(locale) : undefined;

/** As it is pasted from a list or read from a card: with spaces or dots. */
const digitsOf = (typed: string): string => typed.replace(/\D/g, '').slice(0, 16);
