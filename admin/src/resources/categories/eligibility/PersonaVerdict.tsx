import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

import type { EligibilityVerdict } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import type { PersonaTrial, TrialState } from './usePersonaTrials';

interface PersonaVerdictProps {
  state: TrialState;
  expected: EligibilityVerdict | null;
}

/** What the rule says of the person, whether it is what it must say, and the clause that decides. */
export const PersonaVerdict = ({ state, expected }: PersonaVerdictProps) => {
  const t = useText();
  if (state.kind !== 'TRIED') {
    return <Line icon={<HelpOutline aria-hidden="true" color="disabled" />}>{t(`personas.${state.kind}`)}</Line>;
  }
  const { trial, isByAll } = state;
  const isRight = trial.actual === expected;
  const verdict = t(`personas.verdict.${trial.actual}`);
  return (
    <Line
      icon={
        isRight ? <CheckCircle aria-hidden="true" color="primary" /> : <ErrorOutline aria-hidden="true" color="error" />
      }
    >
      <Box component="span" sx={{ fontWeight: 600, color: isRight ? 'primary.main' : 'error.main' }}>
        {isRight || !expected
          ? verdict
          : t('personas.mismatch', { actual: verdict, expected: t(`personas.verdict.${expected}`) })}
      </Box>
      {isByAll && trial.actual === 'ELIGIBLE' ? ` — ${t('personas.byAll')}` : <Reason trial={trial} />}
    </Line>
  );
};

/** The clause in words, and what it looked at; a clause that has no words speaks for itself. */
const Reason = ({ trial: { clause, words, facts } }: { trial: PersonaTrial }) => {
  const t = useText();
  if (clause === null) return null;
  const seen = facts.map(({ label, value }) => `${label}: ${value ?? t('personas.unknown')}`).join('; ');
  return (
    <>
      {' — '}
      {t('personas.because')} {words ?? <code>{clause}</code>}
      {seen && ` (${seen})`}
    </>
  );
};

const Line = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <Box component="span" sx={{ display: 'flex', gap: 1, minWidth: 0, alignItems: 'flex-start' }}>
    {icon}
    <Typography component="span" variant="body2" sx={{ minWidth: 0, pt: 0.25, overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);
