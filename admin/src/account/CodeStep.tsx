import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { verifyCode, verifyRecoveryCode } from '../providers/signIn';
import { useText } from '../providers/useText';
import { FormCard } from './FormCard';
import { FormFailure } from './FormFailure';

/** The second factor: the six digits of an authenticator app, or a recovery code of who has lost the phone. */
export const CodeStep = ({ onBack }: { onBack: () => void }) => {
  const t = useText();
  const [isRecovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  // Some apps show the digits in groups.
  const typed = code.replace(/\s/g, '');
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: () => (isRecovery ? verifyRecoveryCode(typed) : verifyCode(typed)),
  });

  const submit = () => {
    const isComplete = isRecovery ? typed !== '' : /^\d{6}$/.test(typed);
    setMissing(!isComplete);
    if (isComplete && !isPending) {
      mutate();
    }
  };
  const change = () => {
    setRecovery(!isRecovery);
    setCode('');
    setMissing(false);
    reset();
  };

  return (
    <FormCard
      title={t('account.code.title')}
      intro={t(isRecovery ? 'account.code.recoveryIntro' : 'account.code.intro')}
      onSubmit={submit}
    >
      <TextField
        key={String(isRecovery)}
        label={t(isRecovery ? 'account.code.recoveryLabel' : 'account.code.label')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoFocus
        fullWidth
        slotProps={{
          htmlInput: {
            autoComplete: isRecovery ? 'off' : 'one-time-code',
            inputMode: isRecovery ? 'text' : 'numeric',
            autoCapitalize: 'none',
            spellCheck: false,
            maxLength: 40,
          },
        }}
      />
      <FormFailure
        error={
          isMissing ? t(isRecovery ? 'account.code.recoveryMissing' : 'account.code.missing') : isPending ? null : error
        }
      />
      <Button type="submit" variant="contained" size="large" loading={isPending}>
        {t('account.signIn.action')}
      </Button>
      <Button onClick={change}>{t(isRecovery ? 'account.code.useApp' : 'account.code.useRecovery')}</Button>
      <Button onClick={onBack}>{t('account.code.back')}</Button>
    </FormCard>
  );
};
