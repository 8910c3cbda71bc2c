import { Suspense, lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';

import type { EnrolmentDetailsFragment } from '../../generated/graphql';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { useViewer } from '../../providers/useViewer';

/** Other pages lead to the proposal of somebody. */
export { proposePath } from './enrolmentPath';

const pages = () => import('./pages');
const ReviewPage = lazy(async () => ({ default: (await pages()).ReviewPage }));
const WaitingCount = lazy(async () => ({ default: (await import('./WaitingCount')).WaitingCount }));
const Enrolments = lazy(async () => ({
  default: (await import('./ofWorker/EnrolmentsOfWorker')).EnrolmentsOfWorker,
}));

/** Who sees enrolments, by the API's own words on `enrolments`. */
export const enrolmentSight = [
  'enrolments.read',
  'enrolments.propose',
  'enrolments.verify',
  'enrolments.register',
  'enrolments.end',
];

export const enrolments: ResourceProps = {
  name: 'enrolments',
  list: lazy(async () => ({ default: (await pages()).EnrolmentListPage })),
  create: lazy(async () => ({ default: (await pages()).ProposePage })),
  show: lazy(async () => ({ default: (await pages()).EnrolmentShowPage })),
  children: <Route path="review" element={<ReviewPage />} />,
  recordRepresentation: ({ id, worker }: EnrolmentDetailsFragment) => worker?.name ?? id,
  options: { sight: enrolmentSight, waiting: WaitingCount },
};

/** What somebody has a seat in, for their page: nothing for whom enrolments are not. */
export const EnrolmentsOfWorker = (props: { workerId: string }) => {
  const { data: viewer } = useViewer();
  return enrolmentSight.some((permission) => viewer?.abilities.includes(permission)) ? (
    <Suspense fallback={<PageSkeleton />}>
      <Enrolments {...props} />
    </Suspense>
  ) : null;
};
