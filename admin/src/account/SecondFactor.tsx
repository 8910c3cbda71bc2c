import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

import { removeFactor, renewRecoveryCodes } from '../providers/secondFactor';
import { useText } from '../providers/useText';
import { FactorProof } from './FactorProof';
import { FactorSetUp } from './FactorSetUp';
import { RecoveryCodes } from './RecoveryCodes';
import type { SignedInViewer } from './SignedIn';

/** What the person is about to do; `codes` are shown this once. */
type Doing =
  { is: 'nothing' } | { is: 'setUp' } | { is: 'renew' } | { is: 'remove' } | { is: 'codes'; codes: readonly string[] };

/** The code of an authenticator app beside the password: to set it up, to turn it off, and the recovery codes. */
export const SecondFactor = ({ viewer: { hasSecondFactor } }: { viewer: SignedInViewer }) => {
  const t = useText();
  const { hash } = useLocation();
  const section = useRef<HTMLElement>(null);
  const [doing, setDoing] = useState<Doing>({ is: 'nothing' });
  const rest = () => setDoing({ is: 'nothing' });
  const showCodes = (codes: readonly string[]) => setDoing({ is: 'codes', codes });

  useEffect(() => {
    // The link of a notice on another page leads here.
    if (hash === '#second-factor') {
      section.current?.scrollIntoView();
    }
  }, [hash]);

  return (
    <Paper
      component="section"
      ref={section}
      id="second-factor"
      aria-labelledby="factor"
      sx={{ p: 2, scrollMarginTop: 80 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h2" variant="h2" id="factor">
          {t('account.factor.title')}
        </Typography>
        {hasSecondFactor && <Chip size="small" color="primary" label={t('account.factor.on')} />}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t(hasSecondFactor ? 'account.factor.introOn' : 'account.factor.intro')}
      </Typography>
      {doing.is === 'nothing' && !hasSecondFactor && (
        <Button variant="contained" onClick={() => setDoing({ is: 'setUp' })}>
          {t('account.factor.setUp')}
        </Button>
      )}
      {doing.is === 'nothing' && hasSecondFactor && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" onClick={() => setDoing({ is: 'renew' })}>
            {t('account.factor.renew')}
          </Button>
          <Button variant="outlined" color="error" onClick={() => setDoing({ is: 'remove' })}>
            {t('account.factor.remove')}
          </Button>
        </Box>
      )}
      {doing.is === 'setUp' && <FactorSetUp onDone={showCodes} onCancel={rest} />}
      {doing.is === 'renew' && (
        <FactorProof
          intro={t('account.factor.renewIntro')}
          action={t('account.factor.renew')}
          submit={async (password, code) => showCodes(await renewRecoveryCodes(password, code))}
          onCancel={rest}
        />
      )}
      {doing.is === 'remove' && (
        <FactorProof
          intro={t('account.factor.removeIntro')}
          action={t('account.factor.remove')}
          submit={async (password, code) => {
            await removeFactor(password, code);
            rest();
          }}
          onCancel={rest}
        />
      )}
      {doing.is === 'codes' && <RecoveryCodes codes={doing.codes} onDone={rest} />}
    </Paper>
  );
};
