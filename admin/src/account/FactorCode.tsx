import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';

import { CopyButton } from '../components/CopyButton';
import type { NewFactor } from '../providers/secondFactor';
import { confirmFactor } from '../providers/secondFactor';
import { useText } from '../providers/useText';
import { FormFailure } from './FormFailure';
import { SectionForm } from './SectionForm';

const QrCode = lazy(() => import('./QrCode'));

interface FactorCodeProps {
  factor: NewFactor;
  onDone: () => void;
  onCancel: () => void;
}

/** The QR code for the app, the same as a text to type, and the first code that the app shows. */
export const FactorCode = ({ factor: { address }, onDone, onCancel }: FactorCodeProps) => {
  const t = useText();
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const typed = code.replace(/\s/g, '');
  const secret = new URL(address).searchParams.get('secret') ?? '';
  const { mutate, isPending, error } = useMutation({ mutationFn: () => confirmFactor(typed), onSuccess: onDone });

  return (
    <SectionForm
      onSubmit={() => {
        const isComplete = /^\d{6}$/.test(typed);
        setMissing(!isComplete);
        if (isComplete && !isPending) {
          mutate();
        }
      }}
    >
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 2 }}>
        <Step text={t('account.factor.stepApp')} />
        <Step text={t('account.factor.stepScan')}>
          <Box sx={{ width: 208, height: 208, my: 1 }}>
            <Suspense>
              <QrCode text={address} title={t('account.factor.qr')} />
            </Suspense>
          </Box>
          <Link href={address} sx={onPhoneStyle}>
            {t('account.factor.onThisPhone')}
          </Link>
          <Typography variant="body2" color="text.secondary">
            {t('account.factor.orType')}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <Box component="code" sx={{ fontSize: '1rem', overflowWrap: 'anywhere' }}>
              {secret.replace(/(.{4})(?=.)/g, '$1 ')}
            </Box>
            <CopyButton code={secret} label={t('account.factor.copySecret')} />
          </Box>
        </Step>
        <Step text={t('account.factor.stepCode')} />
      </Box>
      <TextField
        label={t('account.code.label')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        fullWidth
        slotProps={{ htmlInput: { autoComplete: 'one-time-code', inputMode: 'numeric', maxLength: 12 } }}
      />
      <FormFailure error={isMissing ? t('account.code.missing') : isPending ? null : error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" loading={isPending}>
          {t('account.factor.turnOn')}
        </Button>
        <Button onClick={onCancel}>{t('account.factor.cancel')}</Button>
      </Box>
    </SectionForm>
  );
};

const Step = ({ text, children }: { text: string; children?: ReactNode }) => (
  <li>
    <Typography variant="body2">{text}</Typography>
    {children}
  </li>
);

/** A phone cannot scan its own screen, but it can open its own app. */
const onPhoneStyle = {
  display: 'none',
  '@media (pointer: coarse)': { display: 'flex', minHeight: 44, alignItems: 'center' },
};
