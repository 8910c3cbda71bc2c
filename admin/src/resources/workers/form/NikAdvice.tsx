import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { localeFrom } from '@payung/shared/locale';
import { isNik, nikWarnings } from '@payung/shared/nik';
import { nikHint } from '@payung/shared/nikHint';
import { useLocale } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

import { useToday } from '../../../components/useToday';
import { optionalTextOf, textOf } from '../../../providers/formValues';
import type { FormValues } from '../../../providers/formValues';
import { useDay, useText } from '../../../providers/useText';
import { KnownPerson } from './KnownPerson';
import { isSex } from './workerValues';

/** What a well-formed NIK brings to light while the form is filled in: who has it already, what it says, what differs. */
export const NikAdvice = () => {
  const values: FormValues = useWatch();
  const nik = textOf(values, 'nik');
  // Always there, since a screen reader tells only what comes into a region that it knows.
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1, '&:empty': { display: 'none' } }}>
      {isNik(nik) && (
        <>
          <KnownPerson nik={nik} />
          <NikProposal nik={nik} values={values} />
          <NikWarnings nik={nik} values={values} />
        </>
      )}
    </Box>
  );
};

interface AdviceProps {
  nik: string;
  values: FormValues;
}

/** Sex and birth date as the NIK has them: a hint, since there are NIKs with a wrong date. Taken only by a press. */
const NikProposal = ({ nik, values }: AdviceProps) => {
  const t = useText();
  const day = useDay();
  const { setValue } = useFormContext();
  const hint = nikHint(nik, useToday());
  const sex = isSex(values['sex']) ? null : (hint?.sex ?? null);
  const birthDate = optionalTextOf(values, 'birthDate') ? null : (hint?.birthDate ?? null);
  if (!sex && !birthDate) {
    return null;
  }
  const facts = [
    ...(sex ? [t(`workers.sex.${sex}`).toLowerCase()] : []),
    ...(birthDate ? [t('workers.form.proposalBorn', { day: day(birthDate) })] : []),
  ].join(', ');
  const accept = () => {
    const options = { shouldDirty: true, shouldValidate: true };
    if (sex) setValue('sex', sex, options);
    if (birthDate) setValue('birthDate', birthDate, options);
  };
  return (
    <Alert
      severity="info"
      role="presentation"
      action={
        <Button color="inherit" onClick={accept}>
          {t('workers.form.accept')}
        </Button>
      }
    >
      {t('workers.form.proposal', { facts })}
    </Alert>
  );
};

/** Where the NIK and the card differ: to look at, never to refuse. */
const NikWarnings = ({ nik, values }: AdviceProps) => {
  const t = useText();
  const locale = localeFrom(useLocale());
  const sex = values['sex'];
  const warnings = nikWarnings(nik, {
    birthDate: optionalTextOf(values, 'birthDate'),
    sex: isSex(sex) ? sex : null,
    regionCode: optionalTextOf(values, 'regionCode'),
  });
  return warnings.length === 0 ? null : (
    <Alert severity="warning" role="presentation">
      <AlertTitle>{t('workers.form.warned')}</AlertTitle>
      {warnings.map(({ code, message }) => (
        <div key={code}>{message(locale)}</div>
      ))}
    </Alert>
  );
};
