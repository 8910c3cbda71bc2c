import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { Section } from '../../../components/Section';
import { useNumberFormat, useText } from '../../../providers/useText';
import { enrolmentListPath } from '../enrolmentPath';
import type { Proposed } from './proposed';

/** How many wait for verification now, and why the others do not. */
export const ProposalResult = ({ proposed, onAgain }: { proposed: Proposed; onAgain: () => void }) => {
  const t = useText();
  const format = useNumberFormat();
  const { done, refused } = proposed;
  return (
    <Section title={t('enrolmentProposal.doneTitle')}>
      <Alert severity={refused.length === 0 ? 'success' : 'warning'} role="status">
        {t('enrolmentProposal.done', { smart_count: done, count: format(done) })}
      </Alert>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {refused.map(({ candidate, message }) => (
          <Box component="li" key={candidate.id} sx={{ py: 1, overflowWrap: 'anywhere' }}>
            <strong>{candidate.name}</strong>: {message}
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button component={Link} to={enrolmentListPath({ queue: 'proposed' })} variant="contained">
          {t('enrolments.review.toList')}
        </Button>
        <Button onClick={onAgain}>{t('enrolmentProposal.again')}</Button>
      </Box>
    </Section>
  );
};
