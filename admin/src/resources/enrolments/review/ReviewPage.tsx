import { useState } from 'react';

import { FailurePanel } from '../../../components/FailurePanel';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { Permitted } from '../../../components/Permitted';
import { PageSkeleton } from '../../../layout/PageSkeleton';
import { useNumberFormat, useText } from '../../../providers/useText';
import { enrolmentListPath } from '../enrolmentPath';
import { toQueueFilter } from '../enrolmentQuery';
import { useEnrolmentQuery } from '../useEnrolmentQuery';
import { ReviewDesk } from './ReviewDesk';
import { ReviewOver } from './ReviewOver';
import { tally } from './deeds';
import { useReview } from './useReview';

export const ReviewPage = () => (
  <Permitted ability="enrolments.verify">
    <Review />
  </Permitted>
);

/** One after the other, what others have proposed; one's own waits for somebody else. */
const Review = () => {
  const t = useText();
  const format = useNumberFormat();
  const { query } = useEnrolmentQuery();
  const [filter] = useState(() => ({ ...toQueueFilter(query, 'proposed'), isOwn: false }));
  const review = useReview(filter);
  const { items, total, error, position, isLoadingMore, deeds } = review;
  const item = items[position];
  const done = tally(deeds);
  const listPath = enrolmentListPath({ ...query, queue: 'proposed' });

  return (
    <Page width="list">
      <PageHeader
        title={t('enrolments.review.title')}
        {...(total !== undefined && {
          intro: [
            t('enrolments.review.position', {
              position: format(Math.min(position + 1, total)),
              total: format(total),
            }),
            ...(['verify', 'return', 'reject'] as const)
              .filter((verb) => done[verb] > 0)
              .map((verb) => t(`enrolments.review.tally.${verb}`, { count: format(done[verb]) })),
          ].join(' · '),
        })}
        back={{ to: listPath, label: t('enrolments.title') }}
      />
      {item ? (
        <ReviewDesk review={review} item={item} />
      ) : error ? (
        <FailurePanel error={error} />
      ) : total === undefined || isLoadingMore ? (
        <PageSkeleton />
      ) : (
        <ReviewOver review={review} listPath={listPath} />
      )}
    </Page>
  );
};
