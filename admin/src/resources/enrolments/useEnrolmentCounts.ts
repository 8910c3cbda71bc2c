import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { EnrolmentFilter } from '../../generated/graphql';
import { EnrolmentCountsDocument } from '../../generated/graphql';
import { apiQuery } from '../../providers/queries';
import type { QueueName } from './queues';
import { QUEUES } from './queues';

/** How many stand in each queue; undefined while that is not known. */
export function useEnrolmentCounts(filter: EnrolmentFilter): ((queue: QueueName) => number) | undefined {
  const { data } = useQuery({
    ...apiQuery(EnrolmentCountsDocument, { filter }),
    placeholderData: keepPreviousData,
  });
  if (!data) {
    return undefined;
  }
  return (queue) => {
    const statuses: readonly string[] = QUEUES[queue];
    return data.enrolmentCounts.reduce((sum, { status, count }) => sum + (statuses.includes(status) ? count : 0), 0);
  };
}
