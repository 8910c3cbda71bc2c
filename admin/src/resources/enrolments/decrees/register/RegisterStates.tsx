import FilterAlt from '@mui/icons-material/FilterAltOutlined';
import Inbox from '@mui/icons-material/InboxOutlined';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link } from 'react-router';

import { StatePanel } from '../../../../components/StatePanel';
import { useText } from '../../../../providers/useText';

/** The list is put together; a long one takes a moment. */
export const Gathering = ({ count }: { count: string }) => {
  const t = useText();
  const id = useId();
  return (
    <div>
      <Typography id={id} role="status" sx={{ mb: 1 }}>
        {t('decrees.register.gathering', { count })}
      </Typography>
      <LinearProgress aria-labelledby={id} />
    </div>
  );
};

export const NobodyVerified = ({ listPath }: { listPath: string }) => {
  const t = useText();
  return (
    <StatePanel icon={<Inbox />} title={t('enrolments.none.verified')} text={t('decrees.register.noneText')}>
      <Button component={Link} to={listPath} variant="contained">
        {t('enrolments.review.toList')}
      </Button>
    </StatePanel>
  );
};

export const TooMany = ({ most, listPath }: { most: string; listPath: string }) => {
  const t = useText();
  return (
    <StatePanel
      icon={<FilterAlt />}
      title={t('decrees.register.tooMany', { most })}
      text={t('decrees.register.tooManyText')}
    >
      <Button component={Link} to={listPath} variant="contained">
        {t('enrolments.review.toList')}
      </Button>
    </StatePanel>
  );
};
