import type { EnrolmentQuery } from './enrolmentQuery';
import { queryParams } from './enrolmentQuery';

/** The addresses of the pages about enrolments. */
export const enrolmentPath = (id: string) => `/enrolments/${encodeURIComponent(id)}/show`;

export const enrolmentListPath = (query: Partial<EnrolmentQuery> = {}, after?: string) =>
  withParams('/enrolments', query, after);

/** One after the other, from the queue that the list shows. */
export const reviewPath = (query: Partial<EnrolmentQuery> = {}) =>
  withParams('/enrolments/review', { ...query, queue: undefined });

/** To propose these people; without them they are looked for there. */
export const proposePath = (workerIds: readonly string[] = []) =>
  workerIds.length === 0
    ? '/enrolments/create'
    : `/enrolments/create?${new URLSearchParams(workerIds.map((id) => ['worker', id]))}`;

/** To register the verified of these filters. */
export const registerPath = (query: Partial<EnrolmentQuery> = {}) =>
  withParams('/decrees/create', { ...query, queue: undefined });

function withParams(path: string, query: Partial<EnrolmentQuery>, after?: string): string {
  const params = queryParams(query);
  if (after) {
    params.set('after', after);
  }
  return params.size > 0 ? `${path}?${params}` : path;
}
