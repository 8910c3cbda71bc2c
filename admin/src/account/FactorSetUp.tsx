import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import type { NewFactor } from '../providers/secondFactor';
import { beginFactor } from '../providers/secondFactor';
import { useText } from '../providers/useText';
import { FactorCode } from './FactorCode';
import { FormFailure } from './FormFailure';
import { PasswordField } from './PasswordField';
import { SectionForm } from './SectionForm';

interface FactorSetUpProps {
  onDone: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

/** First the password, then the QR code with the app's first code. */
export const FactorSetUp = ({ onDone, onCancel }: FactorSetUpProps) => {
  const t = useText();
  const [password, setPassword] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [factor, setFactor] = useState<NewFactor>();
  const { mutate, isPending, error } = useMutation({ mutationFn: () => beginFactor(password), onSuccess: setFactor });

  if (factor) {
    return <FactorCode factor={factor} onDone={() => onDone(factor.recoveryCodes)} onCancel={onCancel} />;
  }
  return (
    <SectionForm
      onSubmit={() => {
        setMissing(password === '');
        if (password !== '' && !isPending) {
          mutate();
        }
      }}
    >
      <Typography variant="body2">{t('account.factor.before')}</Typography>
      <PasswordField
        label={t('account.password.current')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <FormFailure error={isMissing ? t('account.factor.passwordMissing') : isPending ? null : error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" loading={isPending}>
          {t('account.factor.next')}
        </Button>
        <Button onClick={onCancel}>{t('account.factor.cancel')}</Button>
      </Box>
    </SectionForm>
  );
};
