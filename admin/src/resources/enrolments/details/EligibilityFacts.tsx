import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';

import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';

/** What the rule of the category says, by which of its parts, and what that looked at. */
export const EligibilityFacts = ({ eligibility }: Pick<EnrolmentDetailsFragment, 'eligibility'>) => {
  const t = useText();
  const { verdict, clause, words, facts, note, overrideReason, overriddenBy } = eligibility;
  const seen = facts.map(({ label, value }) => `${label}: ${value ?? t('personas.unknown')}`).join('; ');
  return (
    <Alert severity={SEVERITIES[verdict]} sx={{ overflowWrap: 'anywhere' }}>
      <AlertTitle component="h3" sx={{ fontSize: '1rem' }}>
        {t(`personas.verdict.${verdict}`)}
      </AlertTitle>
      {clause === null || clause === undefined ? (
        t('enrolments.eligibility.noRule')
      ) : (
        <>
          {t('personas.because')} {words ?? <code>{clause}</code>}
          {seen && <Box>{seen}</Box>}
        </>
      )}
      {note && <Box>{note}</Box>}
      {overrideReason && (
        <Box sx={{ mt: 1 }}>
          <strong>{t('enrolments.eligibility.overridden', { name: overriddenBy ?? '' })}</strong> {overrideReason}
        </Box>
      )}
    </Alert>
  );
};

const SEVERITIES = { ELIGIBLE: 'success', NOT_ELIGIBLE: 'error', NEEDS_REVIEW: 'warning' } as const;
