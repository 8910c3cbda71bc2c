import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { useText } from '../providers/useText';
import { FormFailure } from './FormFailure';
import { PasswordField } from './PasswordField';
import { SectionForm } from './SectionForm';

interface FactorProofProps {
  intro: string;
  action: string;
  submit: (password: string, code: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks for the password and a code, so that nobody else turns off what protects the account. */
export const FactorProof = ({ intro, action, submit, onCancel }: FactorProofProps) => {
  const t = useText();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const typed = code.replace(/\s/g, '');
  const { mutate, isPending, error } = useMutation({ mutationFn: () => submit(password, typed) });

  return (
    <SectionForm
      onSubmit={() => {
        const isComplete = password !== '' && typed !== '';
        setMissing(!isComplete);
        if (isComplete && !isPending) {
          mutate();
        }
      }}
    >
      <Typography variant="body2">{intro}</Typography>
      <PasswordField
        label={t('account.password.current')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <TextField
        label={t('account.factor.anyCode')}
        helperText={t('account.factor.anyCodeHint')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        fullWidth
        slotProps={{
          htmlInput: { autoComplete: 'one-time-code', autoCapitalize: 'none', spellCheck: false, maxLength: 40 },
        }}
      />
      <FormFailure error={isMissing ? t('account.factor.missing') : isPending ? null : error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" loading={isPending}>
          {action}
        </Button>
        <Button onClick={onCancel}>{t('account.factor.cancel')}</Button>
      </Box>
    </SectionForm>
  );
};
