import TaskAlt from '@mui/icons-material/TaskAlt';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { StatePanel } from '../../../components/StatePanel';
import { useText } from '../../../providers/useText';
import { nextOpen } from './deeds';
import { ReviewLog } from './ReviewLog';
import type { Review } from './useReview';

/** Past the last one. */
export const ReviewOver = ({ review, listPath }: { review: Review; listPath: string }) => {
  const t = useText();
  const { items, deeds, go, retry } = review;
  const ids = items.map(({ id }) => id);
  const firstOpen = nextOpen(ids, -1, deeds);
  const left = ids.filter((id) => !deeds.has(id)).length;
  return (
    <>
      <ReviewLog deeds={deeds} onRetry={retry} />
      <StatePanel
        icon={<TaskAlt />}
        title={t(items.length === 0 ? 'enrolments.review.nothing' : 'enrolments.review.over')}
        text={t(left > 0 ? 'enrolments.review.skipped' : 'enrolments.review.overText', {
          smart_count: left,
          count: left,
        })}
        role="status"
      >
        {firstOpen < ids.length && (
          <Button variant="contained" onClick={() => go(firstOpen)}>
            {t('enrolments.review.toSkipped')}
          </Button>
        )}
        <Button component={Link} to={listPath} variant={firstOpen < ids.length ? 'outlined' : 'contained'}>
          {t('enrolments.review.toList')}
        </Button>
      </StatePanel>
    </>
  );
};
