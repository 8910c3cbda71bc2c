import { lazy, Suspense } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';

import { Permitted } from '../../components/Permitted';
import { PageSkeleton } from '../../layout/PageSkeleton';
import type { AuditEventEntryFragment } from '../../generated/graphql';
import type { TimelineProps } from './Timeline';

/** Other pages tell the time as the trail does. */
export { useMoment } from './eventText';

/** One piece of code for all pages of the resource, and one for what other pages show of it. */
const pages = () => import('./pages');
const AuditListPage = lazy(async () => ({ default: (await pages()).AuditListPage }));
const AuditShowPage = lazy(async () => ({ default: (await pages()).AuditShowPage }));
const AuditLogPage = lazy(async () => ({ default: (await pages()).AuditLogPage }));
const TimelineOfRecord = lazy(async () => ({ default: (await import('./Timeline')).Timeline }));

const ability = 'audit.read';

export const auditEvents: ResourceProps = {
  name: 'auditEvents',
  options: { sight: [ability] },
  list: () => <Permitted ability={ability}>{<AuditListPage />}</Permitted>,
  show: () => <Permitted ability={ability}>{<AuditShowPage />}</Permitted>,
  children: (
    <Route
      path="log"
      element={
        <Permitted ability={ability}>
          <AuditLogPage />
        </Permitted>
      }
    />
  ),
  recordRepresentation: (event: AuditEventEntryFragment) => event.id,
};

/** What was done to a record, for its page: nothing for whom the trail is not. */
export const Timeline = (props: TimelineProps) => (
  <Permitted ability={ability} otherwise={null}>
    <Suspense fallback={<PageSkeleton />}>
      <TimelineOfRecord {...props} />
    </Suspense>
  </Permitted>
);
