import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { signIn } from '../providers/signIn';
import { useText } from '../providers/useText';
import { FormCard } from './FormCard';
import { FormFailure } from './FormFailure';
import { PasswordField } from './PasswordField';
import { ProviderButton } from './ProviderButton';

export const PasswordStep = ({ onCodeAsked }: { onCodeAsked: () => void }) => {
  const t = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => signIn(email, password),
    onSuccess: (next) => next === 'code' && onCodeAsked(),
  });

  const submit = () => {
    const isComplete = email.trim() !== '' && password !== '';
    setMissing(!isComplete);
    if (isComplete && !isPending) {
      mutate();
    }
  };

  return (
    <FormCard title={t('account.signIn.title')} intro={t('account.signIn.intro')} onSubmit={submit}>
      <TextField
        type="email"
        label={t('account.signIn.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        autoFocus
        fullWidth
        slotProps={{
          htmlInput: { autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, maxLength: 1000 },
        }}
      />
      <PasswordField
        label={t('account.signIn.password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <FormFailure error={isMissing ? t('account.signIn.missing') : isPending ? null : error} />
      <Button type="submit" variant="contained" size="large" loading={isPending}>
        {t('account.signIn.action')}
      </Button>
      <ProviderButton />
      <Typography variant="body2" color="text.secondary">
        {t('account.signIn.help')}
      </Typography>
    </FormCard>
  );
};
