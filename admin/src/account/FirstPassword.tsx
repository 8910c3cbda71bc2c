import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';

import { replaceFirstPassword, signOut } from '../providers/signIn';
import { useText } from '../providers/useText';
import { useViewer } from '../providers/useViewer';
import { FormCard } from './FormCard';
import { FormFailure } from './FormFailure';
import { PasswordField } from './PasswordField';

/** Who was given a password chooses one of their own before anything else: until then no role gives anything. */
export const FirstPasswordGate = ({ children }: { children: ReactNode }) => {
  const { data: viewer } = useViewer();
  return viewer?.mustChangePassword ? <FirstPassword /> : children;
};

const FirstPassword = () => {
  const t = useText();
  const [given, setGiven] = useState('');
  const [own, setOwn] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<'missing' | 'different'>();
  const { mutate, isPending, error } = useMutation({ mutationFn: () => replaceFirstPassword(given, own) });

  const submit = () => {
    const found = given === '' || own === '' || again === '' ? 'missing' : own === again ? undefined : 'different';
    setFault(found);
    if (!found && !isPending) {
      mutate();
    }
  };

  return (
    <FormCard title={t('account.first.title')} intro={t('account.first.intro')} onSubmit={submit}>
      <PasswordField
        label={t('account.first.given')}
        value={given}
        onChange={setGiven}
        autoComplete="current-password"
      />
      <PasswordField
        label={t('account.password.next')}
        value={own}
        onChange={setOwn}
        autoComplete="new-password"
        helperText={t('account.password.hint')}
      />
      <PasswordField label={t('account.first.again')} value={again} onChange={setAgain} autoComplete="new-password" />
      <FormFailure error={fault ? t(`account.first.${fault}`) : isPending ? null : error} />
      <Button type="submit" variant="contained" size="large" loading={isPending}>
        {t('account.first.action')}
      </Button>
      <Button onClick={() => void signOut()}>{t('account.menu.signOut')}</Button>
    </FormCard>
  );
};
