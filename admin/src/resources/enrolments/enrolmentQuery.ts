import { isRegionCode } from '@payung/shared/regionCode';

import type { EnrolmentFilter } from '../../generated/graphql';
import type { QueueName } from './queues';
import { QUEUES, isQueueName } from './queues';

/** Which enrolments are looked at. All but the words of the search stands in the address. */
export interface EnrolmentQuery {
  /** Undefined: the one that waits for the viewer. */
  readonly queue: QueueName | undefined;
  readonly within: string | undefined;
  readonly category: string | undefined;
  readonly fund: string | undefined;
  readonly quota: string | undefined;
  readonly import: string | undefined;
  readonly decree: string | undefined;
  /** Part of a name. It tells of a person, so that no address and no log holds it. */
  readonly search: string | undefined;
}

const PARAMETERS = ['within', 'category', 'fund', 'quota', 'import', 'decree'] as const;

export function readEnrolmentQuery(params: URLSearchParams, search: string | undefined): EnrolmentQuery {
  const queue = params.get('queue') ?? '';
  const within = params.get('within') ?? '';
  return {
    queue: isQueueName(queue) ? queue : undefined,
    within: isRegionCode(within) ? within : undefined,
    category: params.get('category') || undefined,
    fund: params.get('fund') || undefined,
    quota: params.get('quota') || undefined,
    import: params.get('import') || undefined,
    decree: params.get('decree') || undefined,
    search,
  };
}

/** The parameters of an address with this question. */
export function queryParams(query: Partial<EnrolmentQuery>): URLSearchParams {
  const params = new URLSearchParams();
  if (query.queue) {
    params.set('queue', query.queue);
  }
  for (const name of PARAMETERS) {
    const value = query[name];
    if (value) {
      params.set(name, value);
    }
  }
  return params;
}

export const isNarrowed = ({ queue: _queue, ...rest }: EnrolmentQuery): boolean =>
  Object.values(rest).some((value) => value !== undefined);

/** All that match, in whichever queue. */
export function toFilter({ within, category, fund, quota, search, ...query }: EnrolmentQuery): EnrolmentFilter {
  return {
    within: within ?? null,
    categoryCodes: category ? [category] : null,
    fundingSourceCodes: fund ? [fund] : null,
    quotaId: quota ?? null,
    importId: query.import ?? null,
    decreeId: query.decree ?? null,
    search: search ?? null,
  };
}

export const toQueueFilter = (query: EnrolmentQuery, queue: QueueName): EnrolmentFilter => ({
  ...toFilter(query),
  statuses: [...QUEUES[queue]],
});
