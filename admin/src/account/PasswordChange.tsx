import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { changePassword } from '../providers/signIn';
import { useText } from '../providers/useText';
import { FormFailure } from './FormFailure';
import { PasswordField } from './PasswordField';
import { SectionForm } from './SectionForm';

export const PasswordChange = () => {
  const t = useText();
  const queryClient = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      // The other sessions have ended, and this one has begun anew.
      return queryClient.invalidateQueries({ queryKey: ['api', 'Account'] });
    },
  });

  const submit = () => {
    const isComplete = current !== '' && next !== '';
    setMissing(!isComplete);
    if (isComplete && !isPending) {
      mutate();
    }
  };

  return (
    <Paper component="section" aria-labelledby="password" sx={{ p: 2 }}>
      <Typography component="h2" variant="h2" id="password">
        {t('account.password.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t('account.password.intro')}
      </Typography>
      <SectionForm onSubmit={submit}>
        <PasswordField
          label={t('account.password.current')}
          value={current}
          onChange={setCurrent}
          autoComplete="current-password"
        />
        <PasswordField
          label={t('account.password.next')}
          value={next}
          onChange={setNext}
          autoComplete="new-password"
          helperText={t('account.password.hint')}
        />
        <FormFailure error={isMissing ? t('account.password.missing') : isPending ? null : error} />
        {isSuccess && !isMissing && (
          <Alert role="status" severity="success">
            {t('account.password.done')}
          </Alert>
        )}
        <Button type="submit" variant="contained" loading={isPending} sx={{ justifySelf: 'start' }}>
          {t('account.password.action')}
        </Button>
      </SectionForm>
    </Paper>
  );
};
