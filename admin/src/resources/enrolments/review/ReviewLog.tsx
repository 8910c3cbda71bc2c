import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { visuallyHidden } from '../../../components/visuallyHidden';
import { useText } from '../../../providers/useText';
import type { Deed, Deeds } from './deeds';
import { failuresIn } from './deeds';

interface ReviewLogProps {
  deeds: Deeds;
  onRetry: (deed: Deed) => void;
}

/** What became of the decisions before: the last one in a line, and each that did not come about until it is dealt with. */
export const ReviewLog = ({ deeds, onRetry }: ReviewLogProps) => {
  const t = useText();
  const [read, setRead] = useState<readonly string[]>([]);
  const failures = failuresIn(deeds).filter(({ id, state }) => state === 'unsent' || !read.includes(id));
  const last = [...deeds.values()].at(-1);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box role="status" sx={last ? lineStyle : visuallyHidden}>
        {last && last.state !== 'refused' && last.state !== 'unsent' && (
          <>
            {t(`enrolments.review.did.${last.verb}`, { name: last.name })}
            {last.state === 'sending' && ` ${t('enrolments.review.sending')}`}
          </>
        )}
      </Box>
      {failures.map((deed) => (
        <Alert
          key={deed.id}
          severity="warning"
          action={
            <Button
              color="inherit"
              onClick={() => (deed.state === 'unsent' ? onRetry(deed) : setRead([...read, deed.id]))}
            >
              {t(deed.state === 'unsent' ? 'failure.retry' : 'form.close')}
            </Button>
          }
        >
          <strong>{deed.name}</strong>: {deed.state === 'unsent' ? t('enrolments.review.unsent') : deed.message}
        </Alert>
      ))}
    </Box>
  );
};

const lineStyle = { minHeight: 24, color: 'text.secondary', overflowWrap: 'anywhere' };
